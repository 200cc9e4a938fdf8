import { byText, groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { getSign } from '../../model/vocabulary.ts'

/** Something a line can end at: an actor (`a:` and its id), its column in a matrix (`c:`), or a fold (`f:` and its camp). */
export type SpotId = `a:${string}` | `c:${string}` | `f:${string}`

/** What is drawn as one: all relations of one sign between two spots, or a trunk from one spot to several of one camp. */
export interface Bundle {
  readonly id: string
  readonly kind: 'line' | 'trunk'
  /** The one end; of a trunk, the end that all its relations share. */
  readonly hub: SpotId
  /** The other end, or ends. */
  readonly members: readonly SpotId[]
  readonly relations: readonly Relation[]
  readonly sign: Sign
}

export interface Bundling {
  readonly spotOf: (actor: ActorId) => SpotId | undefined
  /** Relations that get no line. */
  readonly omitted: (relation: Relation) => boolean
  /** Trunks that a person has opened: their relations are drawn one by one. */
  readonly openedTrunks: ReadonlySet<string>
}

const FAN = 3

interface RelationTie {
  readonly relation: Relation
  readonly from: SpotId
  readonly to: SpotId
  readonly sign: Sign
}

/**
 * Decides which lines stand for the relations. One actor with the same type of relation to three or more members of
 * a camp is one trunk; else the relations of one sign between two spots are one line. Opposite signs stay apart.
 */
export function bundleRelations(dataset: Dataset, bundling: Bundling): readonly Bundle[] {
  const ties = listTies(dataset, bundling)
  const trunks = findTrunks(ties, bundling.openedTrunks)
  const inTrunk = new Set(trunks.flatMap((trunk) => trunk.relations))
  const lines = [
    ...groupBy(
      ties.filter((tie) => !inTrunk.has(tie.relation)),
      pairKey,
    ),
  ].map(([id, [first, ...rest]]): Bundle => {
    const relations = [first!, ...rest].map((tie) => tie.relation)
    return { id: `line:${id}`, kind: 'line', hub: first!.from, members: [first!.to], relations, sign: first!.sign }
  })
  return [...trunks, ...lines]
}

function listTies(dataset: Dataset, { spotOf, omitted }: Bundling): RelationTie[] {
  const ties: RelationTie[] = []
  for (const relation of dataset.relations.values()) {
    const [from, to] = [spotOf(relation.source), spotOf(relation.target)]
    if (!from || !to || from === to || omitted(relation)) continue
    ties.push({ relation, from, to, sign: getSign(dataset.vocabulary, relation) })
  }
  return ties
}

function pairKey({ from, to, sign }: RelationTie): string {
  return [...[from, to].sort(byText), sign].join('|')
}

/** The widest fan first; a relation belongs to one trunk only. */
function findTrunks(ties: readonly RelationTie[], openedTrunks: ReadonlySet<string>): Bundle[] {
  const fans = listFans(ties)
  const used = new Set<Relation>()
  const trunks: Bundle[] = []
  while (fans.size > 0) {
    let widest: { id: string; hub: SpotId; free: FanTie[]; members: SpotId[] } | undefined
    for (const [id, fan] of fans) {
      const free = fan.ties.filter(({ tie }) => !used.has(tie.relation))
      const members = [...new Set(free.map(({ member }) => member))]
      if (members.length < FAN) fans.delete(id)
      else if (!widest || members.length > widest.members.length) widest = { id, hub: fan.hub, free, members }
    }
    if (!widest) break
    const { id, hub, free, members } = widest
    fans.delete(id)
    for (const { tie } of free) used.add(tie.relation)
    if (openedTrunks.has(id)) continue
    trunks.push({
      id,
      kind: 'trunk',
      hub,
      members,
      relations: free.map(({ tie }) => tie.relation),
      sign: free[0]!.tie.sign,
    })
  }
  return trunks
}

interface FanTie {
  readonly tie: RelationTie
  readonly member: SpotId
}

/** All ties of one sign that a spot has to others, outgoing and incoming apart; in the order of their ids. */
function listFans(
  ties: readonly RelationTie[],
): Map<string, { readonly hub: SpotId; readonly ties: readonly FanTie[] }> {
  const fans = new Map<string, { readonly hub: SpotId; readonly ties: FanTie[] }>()
  for (const tie of ties) {
    for (const [hub, member, way] of [
      [tie.from, tie.to, 'out'],
      [tie.to, tie.from, 'in'],
    ] as const) {
      const id = `trunk:${hub}|${way}|${tie.sign}`
      const fan = fans.get(id) ?? { hub, ties: [] }
      fan.ties.push({ tie, member })
      fans.set(id, fan)
    }
  }
  return new Map([...fans].sort(([a], [b]) => byText(a, b)))
}
