import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { table } from './en/table.ts'
import type { DetailsCatalogue } from './getDetailsCatalogue.ts'
import { getDetailsCatalogue } from './getDetailsCatalogue.ts'

/** The interface texts including those of the tables. */
export type TableCatalogue = DetailsCatalogue & { readonly table: typeof table }

/** The texts in a language including those of the tables, which are loaded with them. */
export const getTableCatalogue = memoiseLast(
  (language: Language): TableCatalogue => ({ ...getDetailsCatalogue(language), table }),
)
