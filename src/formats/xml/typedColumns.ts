import type { Issue } from '../../model/issue.ts'
import { toTypedCell } from '../graph/toCell.ts'
import type { DeclaredColumns } from '../pair/createColumns.ts'
import { createColumns } from '../pair/createColumns.ts'
import { spreadDefaults } from '../pair/spreadDefaults.ts'
import type { Cell, PlacedRow } from '../records/fields.ts'

/** Declared columns whose values are of a type. */
export interface TypedColumns extends DeclaredColumns {
  readonly setType: (id: string, type: string) => void
  /** A value of the column with that id: a number or truth value, if its type says so and it is one. */
  readonly toCell: (id: string, text: string) => Cell
  /**
   * Gives the rows of a file of that many bytes the defaults of the columns of which they say nothing, in the types of
   * these. If there would be too many, gives none and an error.
   */
  readonly fillDefaults: (rows: readonly PlacedRow[], size: number) => readonly Issue[]
}

export function createTypedColumns(word: string): TypedColumns {
  const columns = createColumns(word)
  const types = new Map<string, string>()
  const toCell = (id: string, text: string) => toTypedCell(text, types.get(id))
  return {
    ...columns,
    setType: (id, type) => {
      if (!types.has(id)) types.set(id, type)
    },
    toCell,
    fillDefaults(rows, size) {
      const limit = ALWAYS + 2 * size
      if (rows.length * columns.defaults.size > limit)
        return [{ code: 'too-large', limit, unit: 'default values', severity: 'error', place: '' }]
      const tooMany = spreadDefaults(rows, columns.defaults)
      if (tooMany.length > 0) return tooMany
      const standards = [...types.keys()].flatMap((id) => {
        const column = columns.getName(id)
        const standard = columns.defaults.get(column)
        const cell = toCell(id, standard ?? '')
        return standard === undefined || cell === standard ? [] : [{ column, standard, cell }]
      })
      for (const { cells } of rows) {
        for (const { column, standard, cell } of standards) if (cells.get(column) === standard) cells.set(column, cell)
      }
      return []
    },
  }
}

/** A small file may not make very many values out of its defaults. */
const ALWAYS = 100_000
