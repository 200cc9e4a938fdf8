import type { Steps } from '../../base/steps.ts'
import { finishSteps, visitInSteps } from '../../base/steps.ts'
import type { Dataset, Relation } from '../../model/dataset.ts'
import { assignIds } from '../../model/import/matchRecords.ts'
import { redirectRead } from '../../model/import/redirectRead.ts'
import type { ImportDecisions, ImportPlan, ImportRow } from './importPlan.ts'
import { toRowKey } from './importPlan.ts'
import type { FoundRecord } from './importRows.ts'
import { createRow, listActorRows, withDifferences } from './importRows.ts'
import type { ActorMatches } from './matchActors.ts'
import { matchActors } from './matchActors.ts'
import type { BeginningMatches } from './matchBeginning.ts'
import { BEGINNING_KINDS, matchBeginning } from './matchBeginning.ts'
import type { ReferringMatches } from './matchReferring.ts'
import { createReferringMatcher, REFERRING_KINDS } from './matchReferring.ts'

const NONE: ImportDecisions = new Map()

/**
 * Compares a file with the open dataset: which of its records are new, the same, changed, conflicting or probably
 * duplicates, and what becomes of each by the decisions so far. Nothing of the open dataset is lost by what is decided
 * unless someone decides it. Takes time in proportion to the number of records, and some ten seconds with a million.
 * `known`: who the actors are, if the same actors were compared before.
 */
export function planImport(
  open: Dataset,
  read: Dataset,
  decisions: ImportDecisions = NONE,
  known?: ActorMatches,
): ImportPlan {
  return finishSteps(createImportPlanner(open, read, known).plan(decisions))
}

/** Compares a file with the open dataset again and again, as is decided. */
export interface ImportPlanner {
  /** Works out again only what a decision changes. */
  readonly plan: (decisions: ImportDecisions) => Steps<ImportPlan>
}

/** What depends on no decision. */
interface SettledMatches {
  readonly beginning: BeginningMatches
  readonly actors: ActorMatches & { readonly ids: ReadonlyMap<string, string> }
}

/** What depends on who the actors are, and on no other decision. */
interface Redirected {
  readonly actors: ReadonlyMap<string, string | null>
  readonly dataset: Dataset
  /** Those that refer to the same as before are the same objects. */
  readonly relations: ReadonlyMap<Relation['id'], Relation>
  readonly referring: ReadonlyMap<FoundRecord['kind'], ReferringMatches>
}

/** Creates a planner for a file and the open dataset. */
export function createImportPlanner(open: Dataset, read: Dataset, known?: ActorMatches): ImportPlanner {
  const matchReferring = createReferringMatcher(open)
  const getRow = createRowMemory()
  let matches: SettledMatches | null = null
  let last: Redirected | null = null

  function* match(): Steps<SettledMatches> {
    const beginning = yield* matchBeginning(open, read)
    const actors = known ?? (yield* matchActors(open, read))
    return { beginning, actors: { ...actors, ids: assignIds(open.actors, read.actors, actors.same) } }
  }
  function* redirect(actors: Redirected['actors'], { beginning }: SettledMatches): Steps<Redirected> {
    const dataset = yield* redirectRead(open, read, { ...beginning.ids, actors })
    const relations = yield* keepSame(dataset.relations, last?.relations)
    const referring = new Map<FoundRecord['kind'], ReferringMatches>()
    for (const kind of REFERRING_KINDS) referring.set(kind, yield* matchReferring({ ...dataset, relations }, kind))
    return { actors, dataset, relations, referring }
  }
  function* plan(decisions: ImportDecisions): Steps<ImportPlan> {
    matches ??= yield* match()
    const rows: ImportRow[] = []
    const add = (found: FoundRecord) => {
      const decided = decisions.get(toRowKey(found))
      const { kind, id, theirs, match: like, into } = found
      rows.push(getRow([kind, id, theirs, like, into, decided], () => createRow(open, read, found, decided)))
    }
    const { found, ids } = matches.beginning
    const actorRows = listActorRows(open, read, matches.actors, decisions)
    yield
    const actors = new Map(actorRows.map((row) => [row.id, row.into]))
    if (!last || !isSameMap(last.actors, actors)) last = yield* redirect(actors, matches)
    const { dataset, relations, referring } = last
    for (const kind of BEGINNING_KINDS)
      yield* visitInSteps<readonly [string, { readonly id: string }]>(dataset[kind], ([id, theirs]) =>
        add({ kind, id, theirs, match: found[kind].get(id) ?? null, into: ids[kind].get(id) ?? id }),
      )
    yield* visitInSteps(actorRows, (row) => {
      const { id, into, decision } = row
      const decided = 'id' in decision ? decision.id : decision.kind
      rows.push(getRow(['actors', id, into, decision.kind, decided], () => withDifferences(open, dataset, row)))
    })
    for (const [kind, { found: same, ids: free }] of referring)
      yield* visitInSteps<readonly [string, { readonly id: string }]>(
        kind === 'relations' ? relations : dataset[kind],
        ([id, theirs]) => add({ kind, id, theirs, match: same.get(id) ?? null, into: free.get(id) ?? id }),
      )
    const relationsLeftOut = read.relations.size - dataset.relations.size
    return { open, read, actors: matches.actors, rows, redirected: dataset, relationsLeftOut }
  }
  return { plan }
}

/** Gives a row that was worked out before as long as nothing that it depends on has changed. */
function createRowMemory() {
  type Dependencies = readonly [kind: ImportRow['kind'], id: string, ...others: readonly unknown[]]
  const known = new Map<string, { readonly dependencies: Dependencies; readonly row: ImportRow }>()
  return (dependencies: Dependencies, create: () => ImportRow): ImportRow => {
    const key = toRowKey({ kind: dependencies[0], id: dependencies[1] })
    const before = known.get(key)
    if (before?.dependencies.every((one, at) => one === dependencies[at])) return before.row
    const row = create()
    known.set(key, { dependencies, row })
    return row
  }
}

function isSameMap<Value>(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value)
}

/** The relations, those that say the same as before being the same objects. */
function* keepSame(
  next: ReadonlyMap<Relation['id'], Relation>,
  before: ReadonlyMap<Relation['id'], Relation> | undefined,
): Steps<ReadonlyMap<Relation['id'], Relation>> {
  if (!before) return next
  const kept = new Map<Relation['id'], Relation>()
  yield* visitInSteps(next, ([id, relation]) => {
    const known = before.get(id)
    kept.set(id, known && isSameRelation(known, relation) ? known : relation)
  })
  return kept
}

function isSameRelation(one: Relation, other: Relation): boolean {
  const keys = Object.keys(one) as (keyof Relation)[]
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key])
}
