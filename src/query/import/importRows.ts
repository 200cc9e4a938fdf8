import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { ImportKind } from '../../model/import/importKind.ts'
import { assignFreeId } from '../../model/import/matchRecords.ts'
import { uniteRecords } from '../../model/import/uniteRecords.ts'
import type { ImportDecision, ImportDecisions, ImportRow, RowState } from './importPlan.ts'
import { toRowKey } from './importPlan.ts'
import type { ActorMatches } from './matchActors.ts'

type ImportTable = ReadonlyMap<string, { readonly id: string }>

/** Lists what becomes of the actors of a file. They come first: what their relations are depends on them. */
export function listActorRows(
  open: Dataset,
  read: Dataset,
  { same, probable, ids }: ActorMatches & { readonly ids: ReadonlyMap<string, string> },
  decisions: ImportDecisions,
): readonly ImportRow[] {
  return Array.from(read.actors.keys(), (id): ImportRow => {
    const like = probable.get(id)
    const match = same.get(id) ?? like?.actor ?? (open.actors.has(id) ? id : null)
    const state = same.has(id) ? 'same' : like ? 'probable' : open.actors.has(id) ? 'another' : 'new'
    const decided = decisions.get(toRowKey({ kind: 'actors', id }))
    const decision: ImportDecision = decided ?? (state === 'same' ? { kind: 'same-as', id: match! } : { kind: 'add' })
    return {
      ...{ kind: 'actors', id, state, match, likeness: like?.likeness ?? null, decision, differences: [] },
      into: chooseId(decision, () => ids.get(id) ?? assignFreeId(open.actors, read.actors, id)),
    }
  })
}

function chooseId(decision: ImportDecision, getFree: () => string): string | null {
  if ('id' in decision) return decision.id
  return decision.kind === 'add' ? getFree() : null
}

/** Says in what an actor differs from whom it is taken for, and settles what that is. */
export function withDifferences(open: Dataset, redirected: Dataset, row: ImportRow): ImportRow {
  const theirs = redirected.actors.get(row.id as ActorId)
  const target = 'id' in row.decision ? row.decision.id : row.match
  const mine = target === null ? undefined : open.actors.get(target as ActorId)
  if (!theirs || !mine) return row
  const { differences } = uniteRecords('actors', mine, theirs, 'mine')
  return { ...row, differences, state: row.state === 'same' ? toState(differences) : row.state }
}

function toState(differences: ImportRow['differences']): RowState {
  if (differences.length === 0) return 'same'
  return differences.some(({ isConflict }) => isConflict) ? 'conflicting' : 'changed'
}

export interface FoundRecord {
  readonly kind: Exclude<ImportKind, 'actors'>
  /** As it refers to the open dataset, under its id in the file. */
  readonly id: string
  readonly theirs: { readonly id: string }
  readonly match: string | null
  /** Its id if it is added. */
  readonly into: string
}

/** What becomes of a record that is no actor; `decided`: what someone has said. */
export function createRow(
  open: Dataset,
  read: Dataset,
  { kind, id, theirs, match, into }: FoundRecord,
  decided: ImportDecision | undefined,
): ImportRow {
  const mine = match === null ? undefined : (open[kind] as ImportTable).get(match)
  const differences = mine ? uniteRecords(kind, mine, theirs, 'mine').differences : []
  // A built-in type stays as it is unless someone decides otherwise: all that is open rests on it.
  const isBuiltIn = match !== null && !mine
  const state = mine ? toState(differences) : isBuiltIn ? 'same' : into === id ? 'new' : 'another'
  const usual: ImportDecision =
    match === null ? { kind: 'add' } : { kind: isBuiltIn ? 'keep-mine' : 'same-as', id: match }
  const decision = decided ?? usual
  return {
    ...{ kind, id, state, match, likeness: null, decision, differences },
    into: chooseId(decision, () => assignFreeId(open[kind], read[kind], into)),
  }
}
