import type { Relation } from '../dataset.ts'
import { getRelationType } from '../vocabulary.ts'
import { checkPeriod, keepEvidence } from './checkFields.ts'
import type { Path } from './printPlace.ts'
import type { RecordContext } from './readList.ts'

/** Keeps a relation with its existing evidence; `null` if an actor does not exist. Only reports an unknown type. */
export function checkRelation(relation: Relation, path: Path, surroundings: RecordContext): Relation | null {
  const { log, references } = surroundings
  // Most references are sound, and a place is only made for one that is not.
  const has = (kind: 'actor' | 'relation type', id: string, key: string) =>
    references.isKept(kind, id) || references.has(kind, id, [...path, key])
  if (has('relation type', relation.type, 'type')) checkSign(relation, path, surroundings)
  let isWhole = true
  for (const key of ENDS) {
    const actor = relation[key] ?? null
    if (actor !== null && !has('actor', actor, key)) isWhole = false
  }
  checkPeriod(relation, path, log)
  checkStatement(relation, path, surroundings)
  const kept = keepEvidence(relation, path, references)
  return isWhole ? kept : null
}

const ENDS = ['source', 'target', 'assertedBy', 'aimOf'] as const

function checkSign({ sign, type, note }: Relation, path: Path, { log, vocabulary }: RecordContext): void {
  const usual = getRelationType(vocabulary, type).sign
  if (sign === null || sign === usual || note !== null) return
  log.report('error', [...path, 'sign'], { code: 'sign-without-note', sign, type, usual })
}

function checkStatement(relation: Relation, path: Path, { log, strict }: RecordContext): void {
  const { id, source, target } = relation
  if (relation.status === 'alleged' && relation.assertedBy === null) {
    log.report('warning', path, { code: 'alleged-by-nobody', id })
  }
  if (source === target) log.report('warning', path, { code: 'self-relation', actor: source })
  if (relation.evidence.length > 0) return
  const severity = strict && relation.explicitness !== 'inferred' ? 'error' : 'warning'
  log.report(severity, path, { code: 'unsourced', id })
}
