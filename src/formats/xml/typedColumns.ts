import { toTypedCell } from '../graph/toCell.ts'
import type { DeclaredColumns } from '../pair/createColumns.ts'
import { createColumns } from '../pair/createColumns.ts'
import type { Cell, PlacedRow } from '../records/fields.ts'

/** Declared columns whose values are of a type. */
export interface TypedColumns extends DeclaredColumns {
  readonly setType: (id: string, type: string) => void
  /** A value of the column with that id: a number or truth value, if its type says so and it is one. */
  readonly toCell: (id: string, text: string) => Cell
  /** Gives the values that are texts by default the types of their columns. */
  readonly settleDefaults: (rows: readonly PlacedRow[]) => void
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
    settleDefaults(rows) {
      const standards = [...types.keys()].flatMap((id) => {
        const column = columns.getName(id)
        const standard = columns.defaults.get(column)
        const cell = toCell(id, standard ?? '')
        return standard === undefined || cell === standard ? [] : [{ column, standard, cell }]
      })
      for (const { cells } of rows) {
        for (const { column, standard, cell } of standards) if (cells.get(column) === standard) cells.set(column, cell)
      }
    },
  }
}
