import { memoiseFor } from '../base/memoise.ts'
import type { Dataset, Explicitness, Relation, Status } from './dataset.ts'

/**
 * Statuses from the firmest to the weakest, and after all of them what is not said. A path has the last of those of its
 * steps.
 */
export const STATUSES: readonly Status[] = [
  ...(['actual', 'past', 'attempted', 'intended', 'possible', 'alleged'] as const),
  'unspecified',
]

export const EXPLICITNESSES: readonly Explicitness[] = ['stated', 'implied', 'inferred', 'unspecified']

/** Whether a verb stands in its plain form: for what is actual, and for what a file says without a status. */
export function isPlain(status: Status): boolean {
  return status === 'actual' || status === 'unspecified'
}

const PLAIN_FIRST = [...STATUSES.filter(isPlain), ...STATUSES.filter((status) => !isPlain(status))]

/** The status shown by a line that stands for several relations. */
export function firmestStatus(relations: readonly Pick<Relation, 'status'>[]): Status {
  return PLAIN_FIRST.find((one) => relations.some(({ status }) => status === one)) ?? 'actual'
}

/** Whether some relations have a status, and of others it is not said. */
export function isStatusMixed(relations: readonly Pick<Relation, 'status'>[]): boolean {
  const isUnsaid = ({ status }: Pick<Relation, 'status'>) => status === 'unspecified'
  return relations.some(isUnsaid) && !relations.every(isUnsaid)
}

/** Leaves out what is not said from statuses or explicitnesses, unless it is not said of a relation of the dataset. */
export function keepOccurring<Value extends Status | Explicitness>(
  { relations }: Dataset,
  field: 'status' | 'explicitness',
  values: readonly Value[],
): readonly Value[] {
  return IS_UNSAID_IN[field](relations) ? values : values.filter((value) => value !== 'unspecified')
}

/** Whether it is not said of a relation. */
const IS_UNSAID_IN = {
  status: memoiseFor((relations: Dataset['relations']) => hasUnsaid(relations, 'status')),
  explicitness: memoiseFor((relations: Dataset['relations']) => hasUnsaid(relations, 'explicitness')),
}

function hasUnsaid(relations: Dataset['relations'], field: 'status' | 'explicitness'): boolean {
  for (const relation of relations.values()) if (relation[field] === 'unspecified') return true
  return false
}
