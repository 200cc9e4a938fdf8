import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { table } from './en/table.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** The interface texts including those of the tables. */
export type TableCatalogue = Catalogue & { readonly table: typeof table }

/** The texts in a language including those of the tables, which are loaded with them. */
export const getTableCatalogue = memoiseLast(
  (language: Language): TableCatalogue => ({ ...getCatalogue(language), table }),
)
