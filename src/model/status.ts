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

type Said = 'status' | 'explicitness'

/** Leaves out what is not said from statuses or explicitnesses, unless it is not said of a relation of the dataset. */
export function keepOccurring<Value extends Status | Explicitness>(
  { relations }: Dataset,
  field: Said,
  values: readonly Value[],
): readonly Value[] {
  return listSaid(relations)[field].has(false) ? values : values.filter((value) => value !== 'unspecified')
}

/** Whether some relations of a dataset have a status, and of others it is not said. */
export function isStatusMixed({ relations }: Dataset): boolean {
  return listSaid(relations).status.size > 1
}

/** Whether it is said of a relation, and whether it is not. */
const listSaid = memoiseFor((relations: Dataset['relations']): Readonly<Record<Said, ReadonlySet<boolean>>> => {
  const [status, explicitness] = [new Set<boolean>(), new Set<boolean>()]
  for (const relation of relations.values()) {
    status.add(relation.status !== 'unspecified')
    explicitness.add(relation.explicitness !== 'unspecified')
    if (status.size + explicitness.size === 4) break
  }
  return { status, explicitness }
})
