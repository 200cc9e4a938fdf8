import type { ImportDecision, ImportRow } from '../../query/import/importPlan.ts'

/** What can be decided about a record: what others refer to cannot be left out. */
export function listDecisions({ kind, match, state }: ImportRow): readonly ImportDecision['kind'][] {
  const isFree = kind === 'actors' || kind === 'relations'
  const ofMatch = match === null ? [] : (['same-as', 'replace', 'keep-mine'] as const)
  if (isFree) return ['add', ...ofMatch, 'leave-out']
  return state === 'same' || match === null ? [] : ofMatch
}

/** The decision of that kind about a record, by the record that it is, or probably is. */
export function toDecision(kind: ImportDecision['kind'], { match, decision }: ImportRow): ImportDecision {
  if (kind === 'add' || kind === 'leave-out') return { kind }
  return { kind, id: 'id' in decision ? decision.id : match! }
}
