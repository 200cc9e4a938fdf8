import type { FileLayout } from '../fileLayout.ts'
import type { ReadingChoices } from '../readingChoices.ts'
import { confirmColumns } from './confirmLayout.ts'

export const MAPPING_VERSION = 1

/**
 * Gives what is to be saved of how a file was read: what a person chose, and what each column was taken for. Whether
 * rows have names belongs to it, since columns are called by them.
 */
export function toMapping({ tables }: FileLayout, choices: ReadingChoices): ReadingChoices {
  const columns = { ...confirmColumns(tables), ...choices.columns }
  const isNameless = tables.length > 0 && tables.every(({ header }) => header === 0)
  return {
    ...(isNameless && { header: 0 }),
    ...choices,
    ...(Object.keys(columns).length > 0 && { columns }),
  }
}

/** Prints choices as a mapping file. */
export function printMapping(choices: ReadingChoices): string {
  return `${JSON.stringify({ mapping: 'throughline-mapping', version: MAPPING_VERSION, ...choices }, null, 2)}\n`
}

/**
 * What files of one kind have in common, by which a mapping is remembered: the names of their columns. `null`: there are
 * no columns to be mapped.
 */
export function getShape({ tables }: FileLayout): string | null {
  const named = tables.filter(({ columns }) => columns.length > 0)
  if (named.length === 0) return null
  const isOneTable = named.length === 1
  return JSON.stringify(
    named.map(({ sheet, columns }) => [isOneTable ? null : sheet, ...columns.map(({ name }) => name)]),
  )
}
