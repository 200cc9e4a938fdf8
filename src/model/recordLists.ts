import type { DatasetFile } from './dataset.ts'

/** The lists of records in a dataset file, in the order of the file. The vocabulary comes after the groups. */
export const RECORD_LISTS = [
  ...(['groups', 'sources', 'actors', 'relations', 'events', 'claims'] as const),
  ...(['stories', 'ratings', 'figures'] as const),
] as const satisfies readonly (keyof DatasetFile)[]
