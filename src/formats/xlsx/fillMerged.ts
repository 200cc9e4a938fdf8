import type { Cell } from '../records/fields.ts'
import type { RawRow } from '../table/rawRow.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { findColumn } from './columnNames.ts'
import { getAttribute } from './readPart.ts'

const MOST_FILLED = 1e6

/** Gives the value of merged cells to every row that they cover; of several columns, to the first. */
export function fillMerged(rows: readonly RawRow[], sheet: XmlElement): readonly RawRow[] {
  const merged = sheet.children.find(({ name }) => name === 'mergeCells')?.children ?? []
  if (merged.length === 0) return rows
  const at = new Map(rows.map(({ line }, index) => [line, index]))
  const filled = rows.map((row) => row)
  let left = MOST_FILLED
  for (const element of merged) {
    const [, first = '', last = ''] = /^([A-Z]+\d+):([A-Z]+\d+)$/.exec(getAttribute(element, 'ref')) ?? []
    const column = findColumn(first)
    const [from, to] = [toLine(first), toLine(last)]
    const value = column === null ? undefined : filled[at.get(from) ?? -1]?.cells[column]
    if (column === null || value === undefined) continue
    for (let line = from + 1; line <= to && left > 0; line++, left--) {
      const index = at.get(line)
      if (index !== undefined) filled[index] = setCell(filled[index]!, column, value)
    }
  }
  return filled
}

function toLine(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0] ?? Number.NaN)
}

function setCell(row: RawRow, column: number, value: Cell): RawRow {
  if (row.cells[column] !== undefined) return row
  const cells = [...row.cells]
  while (cells.length < column) cells.push(undefined)
  cells[column] = value
  return { ...row, cells }
}
