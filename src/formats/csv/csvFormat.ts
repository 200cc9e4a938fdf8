import type { DatasetFile } from '../../model/dataset.ts'
import type { Issue } from '../../model/issue.ts'
import type { CheckedDataset } from '../../model/validateDataset.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead, Format, WrittenFile } from '../format.ts'
import { holdPair } from '../pair/holdPair.ts'
import { findKind, placeRows } from '../pair/placeRows.ts'
import type { PairRows } from '../pair/readPair.ts'
import { readPair } from '../pair/readPair.ts'
import { toPairTables } from '../pair/toPairTables.ts'
import type { ReadProgress } from '../readProgress.ts'
import { PARSED } from '../readProgress.ts'
import type { PlacedRow } from '../records/fields.ts'
import { decodeText, encodeText } from '../text/decodeText.ts'
import { readUnits } from '../text/escapeUnits.ts'
import { readGuarded } from '../text/guardFormula.ts'
import { unzip } from '../zip/unzip.ts'
import { parseCsv } from './parseCsv.ts'
import { printCsv } from './printCsv.ts'

/** Two tables, of actors and of relations, or only one of them. Both may be in a ZIP archive. */
export const csvFormat: Format = {
  read: readCsv,
  write: writeCsv,
  hold: holdPair,
}

function writeCsv(file: DatasetFile): WrittenFile[] {
  const { actors, relations } = toPairTables(holdPair(file))
  return [
    { ending: '.actors.csv', bytes: encodeText(printCsv(actors)) },
    { ending: '.relations.csv', bytes: encodeText(printCsv(relations)) },
  ]
}

function readCsv(given: readonly FileToRead[], tell?: ReadProgress): CheckedDataset {
  const { files, issues } = unpack(given)
  const rows: Record<keyof PairRows, PlacedRow[]> = { actors: [], relations: [] }
  let isRead = false
  for (const [index, file] of files.entries()) {
    tell?.((index / files.length) * PARSED)
    const table = readRows(file, issues)
    if (table.kind === null) continue
    isRead = true
    rows[table.kind] = rows[table.kind].concat(table.rows)
  }
  tell?.(PARSED)
  if (!isRead) return { file: null, issues }
  const draft = readPair(rows, nameAfter(given[0]?.name ?? ''))
  return checkDraft({ ...draft, makesEnds: true, issues: [...issues, ...draft.issues] })
}

function unpack(given: readonly FileToRead[]): { files: readonly FileToRead[]; issues: Issue[] } {
  const issues: Issue[] = []
  const files = given.flatMap((file) => {
    if (!file.name.toLowerCase().endsWith('.zip')) return [file]
    const unpacked = unzip(file.bytes, (name) => /\.(csv|tsv)$/i.test(name))
    for (const issue of unpacked.issues) issues.push(issue)
    for (const what of unpacked.others)
      issues.push({ code: 'not-read', what, count: 1, severity: 'warning', place: file.name })
    if (unpacked.files.size === 0 && unpacked.issues.length === 0)
      issues.push({ code: 'missing', expected: 'a table (.csv or .tsv) in the archive', severity: 'error', place: '' })
    return [...unpacked.files].map(([name, bytes]) => ({ name, bytes }))
  })
  return { files, issues }
}

function readRows({ name, bytes }: FileToRead, issues: Issue[]) {
  const { text, issues: decoding } = decodeText(bytes)
  const { rows, openQuote } = parseCsv(text)
  for (const issue of decoding) issues.push({ ...issue, place: name })
  if (openQuote !== null) {
    const place = `${name}, line ${openQuote}`
    issues.push({
      code: 'not-well-formed',
      language: 'CSV',
      found: 'an unclosed quote',
      severity: 'error',
      place,
    })
  }
  const columns = (rows[0]?.cells ?? []).map((column) => readUnits(readGuarded(column)).trim())
  const kind = findKind(columns)
  if (kind === null) {
    const expected = '"source" and "target", or "id" or "name"'
    issues.push({ code: 'missing-column', found: columns.slice(0, 20), expected, severity: 'error', place: name })
  }
  const placed = rows
    .slice(1)
    .map(({ line, cells }) => ({ place: `${name}, line ${line}`, cells: cells.map(readCell) }))
  return { kind, rows: placeRows({ columns, rows: placed }) }
}

function readCell(cell: string): string | undefined {
  return cell === '' ? undefined : readUnits(readGuarded(cell))
}
