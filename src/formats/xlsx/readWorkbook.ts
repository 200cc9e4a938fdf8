import type { Result } from '../../base/result.ts'
import type { Issue } from '../../model/issue.ts'
import type { RawTable } from '../pair/placeRows.ts'
import type { Cell } from '../records/fields.ts'
import { readUnits } from '../text/escapeUnits.ts'
import { readGuarded } from '../text/guardFormula.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { parseXml } from '../xml/parseXml.ts'
import { unzip } from '../zip/unzip.ts'
import { findColumn } from './columnNames.ts'

const MOST_CELLS = 5e6

type Cells = readonly (Cell | undefined)[]
type Parts = ReadonlyMap<string, Uint8Array>

/**
 * Reads the sheets of an Excel workbook by name, each with its first row as the names of the columns. Formulas count
 * as the value that was last computed. At most five million cells.
 */
export function readWorkbook(bytes: Uint8Array): Result<ReadonlyMap<string, RawTable>, Issue> {
  const unzipped = unzip(bytes, (name) => /^xl\/.*\.(xml|rels)$/.test(name))
  if (!unzipped.ok) return unzipped
  const parts = unzipped.value
  const workbook = readPart(parts, 'xl/workbook.xml')
  const links = readPart(parts, 'xl/_rels/workbook.xml.rels')
  if (!workbook.ok) return workbook
  if (!links.ok) return links
  const targets = new Map(links.value.children.map((link) => [get(link, 'Id'), get(link, 'Target')]))
  const strings = readStrings(parts)
  if (!strings.ok) return strings
  const tables = new Map<string, RawTable>()
  let left = MOST_CELLS
  for (const sheet of workbook.value.children.find(({ name }) => name === 'sheets')?.children ?? []) {
    const name = readUnits(get(sheet, 'name'))
    const target = targets.get(get(sheet, 'id')) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    const read = readSheet(parts, path, { name, strings: strings.value, mostCells: left })
    if (!read.ok) return read
    left -= read.value.number
    tables.set(name, read.value.table)
  }
  return { ok: true, value: tables }
}

interface Sheet {
  readonly name: string
  readonly strings: readonly string[]
  readonly mostCells: number
}

function readSheet(parts: Parts, path: string, { name, strings, mostCells }: Sheet) {
  const rows: { readonly place: string; readonly cells: Cells }[] = []
  let number = 0
  const read = readPart(parts, path, (element) => {
    if (element.name !== 'row') return false
    const cells = number > mostCells ? [] : readRow(element, strings)
    number += cells.length
    const place = `sheet ${name}, row ${get(element, 'r') || rows.length + 1}`
    if (cells.some((cell) => cell !== undefined)) rows.push({ place, cells })
    return true
  })
  if (!read.ok) return read
  if (number > mostCells)
    return fail({ code: 'too-large', limit: MOST_CELLS, unit: 'cells', severity: 'error', place: name })
  const [head, ...others] = rows
  const columns = [...(head?.cells ?? [])].map((cell) => String(cell ?? '').trim())
  return { ok: true as const, value: { table: { columns, rows: others } satisfies RawTable, number } }
}

/** The cells of a row in their columns. One that is nowhere in particular follows the one before it. */
function readRow(row: XmlElement, strings: readonly string[]): Cells {
  const cells = new Map<number, Cell>()
  let next = 0
  for (const element of row.children) {
    const column = findColumn(get(element, 'r')) ?? next
    const cell = readCell(element, strings)
    if (cell !== undefined) cells.set(column, cell)
    next = column + 1
  }
  return cells.size === 0 ? [] : Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, column) => cells.get(column))
}

function readCell(element: XmlElement, strings: readonly string[]): Cell | undefined {
  const value = element.children.find(({ name }) => name === 'v')?.text
  switch (get(element, 't')) {
    case 's':
      return toText(strings[Number(value)])
    case 'inlineStr':
      return toText(joinTexts(element.children.find(({ name }) => name === 'is')))
    case 'b':
      return value === '1'
    case 'str':
    case 'e':
      return toText(readUnits(value ?? ''))
    default: {
      const number = Number(value || Number.NaN)
      return Number.isFinite(number) ? number : toText(value)
    }
  }
}

function toText(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : readGuarded(text)
}

function readStrings(parts: Parts): Result<readonly string[], Issue> {
  const path = 'xl/sharedStrings.xml'
  if (!parts.has(path)) return { ok: true, value: [] }
  const strings: string[] = []
  const read = readPart(parts, path, (element) => {
    if (element.name !== 'si') return false
    strings.push(joinTexts(element))
    return true
  })
  return read.ok ? { ok: true, value: strings } : read
}

/** The text of a string with its runs; how it is pronounced is left out. */
function joinTexts(element: XmlElement | undefined): string {
  const texts = (element?.children ?? []).map((child) => {
    if (child.name === 't') return readUnits(child.text)
    return child.name === 'r' ? joinTexts(child) : ''
  })
  return texts.join('')
}

function readPart(parts: Parts, path: string, take?: (element: XmlElement) => boolean): Result<XmlElement, Issue> {
  const bytes = parts.get(path)
  if (!bytes)
    return fail({ code: 'not-well-formed', language: 'XLSX', found: `no ${path}`, severity: 'error', place: '' })
  const parsed = parseXml(bytes, take)
  if (parsed.ok) return { ok: true, value: parsed.value.root }
  return { ok: false, problems: parsed.problems.map((issue) => ({ ...issue, place: `${path}, ${issue.place}` })) }
}

function fail(issue: Issue) {
  return { ok: false as const, problems: [issue] }
}

function get({ attributes }: XmlElement, name: string): string {
  return attributes.get(name) ?? ''
}
