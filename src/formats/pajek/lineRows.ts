import type { Unread } from '../graph/createUnread.ts'
import { printLine } from '../graph/printLine.ts'
import { splitFields } from '../graph/splitFields.ts'
import { toCell } from '../graph/toCell.ts'
import { DIRECTED } from '../pair/createRenaming.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import { addTimes } from './addTimes.ts'
import type { PajekSection } from './parsePajek.ts'

/** Gives the rows of the arcs or edges of a section, whichever way it writes them. */
export function listLineRows(section: PajekSection, firstMode: number | null, unread: Unread): PlacedRow[] {
  const relation = findRelationName(section.rest)
  const isDirected = !section.name.startsWith('edge')
  const rows: PlacedRow[] = []
  const add = (source: string, target: string, line: number): Row => {
    const cells: Row = new Map<string, string | boolean>([
      ['source', source],
      ['target', target],
      [DIRECTED, isDirected],
    ])
    if (relation !== undefined) cells.set('type', relation)
    rows.push({ place: printLine(line), cells })
    return cells
  }
  if (section.name === 'matrix') addMatrix(section, firstMode, add)
  else if (section.name.endsWith('list')) addLists(section, add, unread)
  else addLines(section, add, unread)
  return rows
}

type AddLine = (source: string, target: string, line: number) => Row

/** One line each: two vertices, perhaps a value, and how it is drawn. Of that the label (`l`) is what it is called. */
function addLines({ lines }: PajekSection, add: AddLine, unread: Unread): void {
  for (const { text, line } of lines) {
    const [source, target, ...others] = splitFields(text)
    if (!isNumber(source?.text) || !isNumber(target?.text)) {
      unread.note('line without two vertices', line)
      continue
    }
    const cells = add(source!.text, target!.text, line)
    if (others[0] && !others[0].isQuoted && Number.isFinite(Number(others[0].text))) {
      cells.set('weight', toCell(others.shift()!.text))
    }
    const rest = addTimes(cells, others)
    const label = rest.findIndex(({ text: word, isQuoted }) => word === 'l' && !isQuoted)
    if (label >= 0 && rest[label + 1]) cells.set(cells.has('type') ? 'label' : 'type', rest[label + 1]!.text)
    if (rest.length > (label >= 0 ? 2 : 0)) unread.note('drawing of a line', line)
  }
}

/** One vertex and its neighbours in each line. */
function addLists({ lines }: PajekSection, add: AddLine, unread: Unread): void {
  for (const { text, line } of lines) {
    const [source, ...targets] = splitFields(text).map(({ text: number }) => number)
    if (!isNumber(source) || targets.length === 0) unread.note('list without vertices', line)
    else for (const target of targets) if (isNumber(target)) add(source!, target, line)
  }
}

/** A row of values for each vertex; of two modes, the rows are the first and the columns the second. */
function addMatrix({ lines }: PajekSection, firstMode: number | null, add: AddLine): void {
  for (const [row, { text, line }] of lines.entries()) {
    for (const [column, { text: value }] of splitFields(text).entries()) {
      if (!Number.isFinite(Number(value)) || Number(value) === 0) continue
      const cells = add(String(row + 1), String(column + 1 + (firstMode ?? 0)), line)
      cells.set('weight', toCell(value))
    }
  }
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^\d+$/.test(text)
}

/** The name of one of several relations: `:2 "supports"`. */
function findRelationName(rest: string): string | undefined {
  const [number, name] = /^:/.test(rest) ? splitFields(rest.slice(1)) : []
  return name?.text ?? (number ? `relation ${number.text}` : undefined)
}
