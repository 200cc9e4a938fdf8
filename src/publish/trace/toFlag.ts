import type { CriterionShape } from '../../query/criteria/criterion.ts'
import type { CriterionId } from '../../query/traceQuestion.ts'
import { CRITERIA } from '../../query/traceQuestion.ts'

const OTHERWISE: Partial<Record<CriterionId, string>> = {
  statuses: 'status',
  withoutSources: 'without-source',
  time: 'as-of',
}

/** The flag of a criterion without its dashes, in kebab case: `max-steps`. */
export function toFlag(id: CriterionId): string {
  const flag = OTHERWISE[id] ?? id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return CRITERIA[id].shape.kind === 'openness' ? `no-${flag}` : flag
}

/** Tells whether a flag is repeated for each id instead of taking a list: source ids may contain commas. */
export function isRepeated(shape: CriterionShape): boolean {
  return shape.kind === 'ids' && shape.of === 'source'
}
