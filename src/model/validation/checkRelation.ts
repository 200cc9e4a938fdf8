import type { Relation } from '../dataset.ts'
import { getRelationType } from '../vocabulary.ts'
import { checkPeriod, keepEvidence } from './checkFields.ts'
import type { Path } from './printPlace.ts'
import type { RecordContext } from './readList.ts'

/** Keeps a relation with its existing evidence; `null` if an actor does not exist. Only reports an unknown type. */
export function checkRelation(relation: Relation, path: Path, surroundings: RecordContext): Relation | null {
  const { log, references } = surroundings
  const { source, target, assertedBy, aimOf } = relation
  if (references.has('relation type', relation.type, [...path, 'type'])) checkSign(relation, path, surroundings)
  const missing = Object.entries({ source, target, assertedBy, aimOf: aimOf ?? null }).filter(
    ([key, actor]) => actor !== null && !references.has('actor', actor, [...path, key]),
  )
  checkPeriod(relation, path, log)
  checkStatement(relation, path, surroundings)
  const kept = keepEvidence(relation, path, references)
  return missing.length > 0 ? null : kept
}

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
