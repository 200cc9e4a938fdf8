import type { Result } from '../../base/result.ts'
import type { Issue } from '../../model/issue.ts'
import type { ReadProgress } from '../readProgress.ts'
import type { Cell } from '../records/fields.ts'
import type { RawRow } from '../table/rawRow.ts'
import { readUnits } from '../text/escapeUnits.ts'
import { readGuarded } from '../text/guardFormula.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { findColumn } from './columnNames.ts'
import { fillMerged } from './fillMerged.ts'
import { printSerialDate } from './printSerialDate.ts'
import type { Parts } from './readPart.ts'
import { getAttribute, readPart } from './readPart.ts'
import { joinRuns } from './readStrings.ts'
import type { Styles } from './readStyles.ts'

export interface SheetToRead {
  readonly name: string
  readonly strings: readonly string[]
  readonly styles: Styles
  readonly mostCells: number
  /** Is told of each cell that has an error (`#N/A`) for a value. */
  readonly tellError: (value: string, place: string) => void
  readonly tell?: ReadProgress | undefined
}

type Cells = readonly (Cell | undefined)[]

/** Reads the rows of a sheet that have cells, and counts its cells, up to a limit. */
export function readSheet(
  parts: Parts,
  path: string,
  sheet: SheetToRead,
): Result<{ readonly rows: readonly RawRow[]; readonly number: number }, Issue> | 'too-large' {
  const rows: RawRow[] = []
  let number = 0
  let line = 0
  const take = (element: XmlElement) => {
    if (element.name !== 'row') return false
    line = Number(getAttribute(element, 'r')) || line + 1
    const place = `sheet ${sheet.name}, row ${line}`
    const cells = number > sheet.mostCells ? [] : readRow(element, place, sheet)
    number += cells.length
    if (cells.some((cell) => cell !== undefined)) rows.push({ line, place, cells })
    return true
  }
  const read = readPart(parts, path, { take, tell: sheet.tell })
  if (!read.ok) return read
  if (number > sheet.mostCells) return 'too-large'
  return { ok: true, value: { rows: fillMerged(rows, read.value), number } }
}

/** The cells of a row by column. A cell without an address follows the cell before it. */
function readRow(row: XmlElement, place: string, sheet: SheetToRead): Cells {
  const cells = new Map<number, Cell>()
  let next = 0
  let last = -1
  for (const element of row.children) {
    const column = findColumn(getAttribute(element, 'r')) ?? next
    const cell = readCell(element, place, sheet)
    if (cell !== undefined) {
      cells.set(column, cell)
      last = Math.max(last, column)
    }
    next = column + 1
  }
  return Array.from({ length: last + 1 }, (_, column) => cells.get(column))
}

function readCell(element: XmlElement, place: string, { strings, styles, tellError }: SheetToRead): Cell | undefined {
  const value = element.children.find(({ name }) => name === 'v')?.text
  switch (getAttribute(element, 't')) {
    case 's':
      return toText(strings[Number(value)])
    case 'inlineStr':
      return toText(joinRuns(element.children.find(({ name }) => name === 'is')))
    case 'b':
      return value === '1'
    case 'str':
      return toText(readUnits(value ?? ''))
    case 'e':
      tellError(value ?? '', place)
      return undefined
    case 'd':
      return toText(value?.replace(/T00:00:00(?:\.0*)?Z?$/, ''))
    default: {
      const number = Number(value || Number.NaN)
      if (!Number.isFinite(number)) return toText(value)
      const style = Number(getAttribute(element, 's') || 0)
      const precision = styles.precisions[style]
      const digits = styles.digits[style] ?? 0
      if (digits > 1 && /^\d+$/.test(String(number))) return String(number).padStart(digits, '0')
      return (precision && printSerialDate(number, precision, styles.epoch)) ?? number
    }
  }
}

function toText(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : readGuarded(text)
}
