import type { Loss } from './listLosses.ts'

/** Describes what a format cannot store: `41 events`, `the title of 3 sources (report, ...)`. */
export function describeLoss({ of, field, count, examples }: Loss): string {
  if (of === 'dataset') return `the ${HEAD[field ?? ''] ?? field} of the dataset`
  const records = `${count} ${count === 1 ? of.replace(/s$/, '') : of}`
  const named = `${records} (${examples.join(', ')}${count > examples.length ? ', ...' : ''})`
  if (field === null) return named
  return field === 'order' ? `the order of ${named}` : `the ${field} of ${named}`
}

const HEAD: Readonly<Record<string, string>> = { datasetId: 'id', asOf: 'date ("asOf")', $schema: 'schema' }
