import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { table } from './en/table.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** Every word of the interface, those of the tables among them. */
export type TableCatalogue = Catalogue & { readonly table: typeof table }

/** The words in a language with those of the tables, which are loaded with them. */
export const getTableCatalogue = memoiseLast(
  (language: Language): TableCatalogue => ({ ...getCatalogue(language), table }),
)
