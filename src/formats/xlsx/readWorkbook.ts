import type { Result } from '../../base/result.ts'
import type { Issue, IssueDetail } from '../../model/issue.ts'
import type { ReadProgress } from '../readProgress.ts'
import type { RawRow } from '../table/rawRow.ts'
import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'
import { unzip } from '../zip/unzip.ts'
import { getAttribute, readPart } from './readPart.ts'
import { readSheet } from './readSheet.ts'
import { readStrings } from './readStrings.ts'
import { readStyles } from './readStyles.ts'

const MOST_CELLS = 5e6

export interface ReadWorkbook {
  /** The rows of each sheet with cells, by its name. */
  readonly sheets: ReadonlyMap<string, readonly RawRow[]>
  /** The names of all visible sheets. */
  readonly names: readonly string[]
  readonly issues: readonly Issue[]
}

interface WorkbookToRead {
  /** The sheets to be read, hidden ones included; without it, all visible ones. */
  readonly chosen?: readonly string[] | undefined
  readonly tell?: ReadProgress
}

/**
 * Reads the sheets of an Excel workbook, by name. A formula counts as its last computed value. Hidden sheets are
 * told and not read. Reads at most five million cells, and a part that several sheets share only once.
 */
export function readWorkbook(bytes: Uint8Array, { chosen, tell }: WorkbookToRead = {}): Result<ReadWorkbook, Issue> {
  const unzipped = unzip(bytes, (name) => /^xl\/.*\.(xml|rels)$/.test(name))
  if (unzipped.issues.length > 0) return { ok: false, problems: unzipped.issues }
  const parts = unzipped.files
  const workbook = readPart(parts, 'xl/workbook.xml')
  const links = readPart(parts, 'xl/_rels/workbook.xml.rels')
  if (!workbook.ok) return workbook
  if (!links.ok) return links
  const strings = readStrings(parts)
  const styles = readStyles(parts, workbook.value)
  if (!strings.ok) return strings
  if (!styles.ok) return styles
  const errors = new Map<string, { count: number; readonly place: string }>()
  const noteError = (value: string, place: string) => {
    const seen = errors.get(value)
    if (seen) seen.count++
    else errors.set(value, { count: 1, place })
  }
  const found = new Map<string, readonly RawRow[]>()
  const issues: Issue[] = []
  const firstOf = new Map<string, string>()
  let left = MOST_CELLS
  const sheets = listSheets(workbook.value, links.value)
  for (const [index, { name, path, isHidden }] of sheets.entries()) {
    if (chosen && !chosen.includes(name)) continue
    if (isHidden && !chosen) {
      issues.push({
        code: 'not-read',
        what: `hidden sheet ${name}`,
        count: 1,
        severity: 'warning',
        place: `sheet ${name}`,
      })
      continue
    }
    const first = firstOf.get(path)
    if (first !== undefined) {
      issues.push({ code: 'same-sheet', sheet: name, first, severity: 'warning', place: `sheet ${name}` })
      continue
    }
    firstOf.set(path, name)
    const read = readSheet(parts, path, {
      name,
      strings: strings.value,
      styles: styles.value,
      mostCells: left,
      tellError: noteError,
      tell: (share) => tell?.((index + share) / sheets.length),
    })
    if (read === 'too-large') return fail({ code: 'too-large', limit: MOST_CELLS, unit: 'cells', place: name })
    if (!read.ok) return read
    left -= read.value.number
    found.set(nameOnce(name, found), read.value.rows)
  }
  for (const [what, seen] of errors) issues.push({ code: 'not-read', what, severity: 'warning', ...seen })
  const names = sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)
  for (const name of chosen ?? []) {
    if (sheets.some((sheet) => sheet.name === name)) continue
    issues.push({ code: 'not-in-file', what: 'sheet', found: name, expected: names, severity: 'warning', place: '' })
  }
  return { ok: true, value: { sheets: found, names, issues } }
}

interface ListedSheet {
  readonly name: string
  readonly path: string
  readonly isHidden: boolean
}

/** The sheets of a workbook. Where all are hidden, none counts as hidden. */
function listSheets(workbook: XmlElement, links: XmlElement): ListedSheet[] {
  const targets = new Map(links.children.map((link) => [getAttribute(link, 'Id'), getAttribute(link, 'Target')]))
  const sheets = workbook.children.find(({ name }) => name === 'sheets')?.children ?? []
  const areHidden = sheets.map((sheet) => /hidden/i.test(getAttribute(sheet, 'state')))
  return sheets.map((sheet, index) => {
    const target = targets.get(getAttribute(sheet, 'id')) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return {
      name: readUnits(getAttribute(sheet, 'name')),
      path,
      isHidden: areHidden[index]! && areHidden.includes(false),
    }
  })
}

/** The name of a sheet, with a number if an earlier sheet has the same name. */
function nameOnce(name: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(name) ? `${name} (${taken.size + 1})` : name
}

function fail(issue: IssueDetail & { readonly place: string }) {
  return { ok: false as const, problems: [{ ...issue, severity: 'error' as const }] }
}
