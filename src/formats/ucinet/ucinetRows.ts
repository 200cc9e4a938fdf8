import type { Unread } from '../graph/createUnread.ts'
import { printLine } from '../graph/printLine.ts'
import { toCell } from '../graph/toCell.ts'
import type { PairRows } from '../pair/pairRows.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import type { ParsedUcinet, UcinetLine } from './parseUcinet.ts'

/** The actors of a file by label, in order, and its ties. */
export interface UcinetTies {
  /** Gives the id of the actor with that label or, where labels are no data, of that number. */
  readonly find: (label: string, isColumn: boolean) => string
  readonly add: (source: string, target: string, value: string | undefined, line: number, relation: number) => void
  readonly list: () => PairRows
}

/** Collects actors and ties. Of two modes, rows and columns are actors of their own even where labels are the same. */
export function collectTies(parsed: ParsedUcinet): UcinetTies {
  const actors = new Map<string, PlacedRow>()
  const relations: PlacedRow[] = []
  const { isTwoMode, rowLabels, columnLabels, matrixLabels, matrices } = parsed
  const addActor = (id: string, label: string, isColumn: boolean) => {
    if (actors.has(id)) return id
    const cells: Row = new Map([
      ['id', id],
      ['name_en', label],
    ])
    if (isTwoMode) cells.set('mode', isColumn ? 2 : 1)
    actors.set(id, { place: printLine(1), cells })
    return id
  }
  const toId = (label: string, isColumn: boolean) => (isTwoMode ? `${isColumn ? 'column' : 'row'}:${label}` : label)
  const addAll = (labels: readonly string[], count: number | undefined, isColumn: boolean) => {
    const total = Math.max(labels.length, isEmbeddedIn(parsed, isColumn) ? 0 : (count ?? 0))
    for (let index = 0; index < total; index++) {
      const label = labels[index] ?? String(index + 1)
      addActor(toId(label, isColumn), label, isColumn)
    }
  }
  addAll(rowLabels, parsed.rows, false)
  if (isTwoMode) addAll(columnLabels, parsed.columns, true)
  return {
    find(said, isColumn) {
      const labels = isColumn && isTwoMode ? columnLabels : rowLabels
      const label = isEmbeddedIn(parsed, isColumn) ? said : (labels[Number(said) - 1] ?? said)
      return addActor(toId(label, isColumn), label, isColumn)
    },
    add(source, target, value, line, relation) {
      const cells: Row = new Map<string, string | boolean>([
        ['source', source],
        ['target', target],
        [DIRECTED, true],
      ])
      if (value !== undefined) cells.set('weight', toCell(value))
      const name = matrixLabels[relation] ?? (matrices > 1 ? `relation ${relation + 1}` : undefined)
      if (name !== undefined) cells.set('type', name)
      relations.push({ place: printLine(line), cells })
    },
    list: () => ({ actors: [...actors.values()], relations: joinMirrored(relations) }),
  }
}

/** Lists have labels or numbers as their own parts, so labels are embedded in them together. */
function isEmbeddedIn({ rowsEmbedded, columnsEmbedded, format }: ParsedUcinet, isColumn: boolean): boolean {
  if (/list/.test(format)) return rowsEmbedded || columnsEmbedded
  return isColumn ? columnsEmbedded : rowsEmbedded
}

/** Ties of which each has its like in the other direction are lines without a direction, once each. */
function joinMirrored(relations: readonly PlacedRow[]): readonly PlacedRow[] {
  const print = (a: unknown, b: unknown, cells: Row) => JSON.stringify([a, b, cells.get('weight'), cells.get('type')])
  const known = new Set(relations.map(({ cells }) => print(cells.get('source'), cells.get('target'), cells)))
  const isLoop = ({ cells }: PlacedRow) => cells.get('source') === cells.get('target')
  const isMirrored = relations.every(({ cells }) => known.has(print(cells.get('target'), cells.get('source'), cells)))
  if (!isMirrored || relations.every(isLoop)) return relations
  const kept = new Set<string>()
  return relations.filter(({ cells }) => {
    const [source, target] = [cells.get('source'), cells.get('target')]
    if (kept.has(print(target, source, cells)) && source !== target) return false
    kept.add(print(source, target, cells))
    cells.set(DIRECTED, false)
    return true
  })
}

/** Adds the ties of a list: in each line two ends and perhaps a value, or one end and all its neighbours. */
export function addLists({ format, data }: ParsedUcinet, ties: UcinetTies, unread: Unread): void {
  const isNodeList = format.startsWith('nodelist')
  const hasCount = format.endsWith('b')
  let relation = 0
  for (const { fields, line } of data) {
    const [source, ...others] = fields.map(({ text }) => text)
    if (source === undefined) continue
    if (source === '!' || source === '*') {
      relation++
      continue
    }
    const from = ties.find(source, false)
    const targets = isNodeList ? others.slice(hasCount ? 1 : 0) : others.slice(0, 1)
    if (!isNodeList && targets.length === 0) unread.note('line without two ends', line)
    for (const target of targets)
      ties.add(from, ties.find(target, true), isNodeList ? undefined : others[1], line, relation)
  }
}

/** Adds the ties of one matrix or of several, one below the other: every value but 0. Rows may go on over lines. */
export function addMatrices(parsed: ParsedUcinet, ties: UcinetTies, unread: Unread): void {
  const { format, matrices, data, rowsEmbedded, columnsEmbedded, hasDiagonal } = parsed
  const fields = createFields(data)
  const columnCount = parsed.columns ?? parsed.columnLabels.length
  const rowCount = parsed.rows ?? parsed.rowLabels.length
  const isHalf = /^(upper|lower)half$/.test(format)
  const values: {
    readonly source: string
    readonly target: string
    readonly value: string
    readonly line: number
    readonly matrix: number
  }[] = []
  for (let matrix = 0; matrix < matrices && fields.hasNext(); matrix++) {
    const labels = columnsEmbedded ? Array.from({ length: columnCount }, () => fields.next()?.text ?? '') : null
    for (let row = 0; row < rowCount && fields.hasNext(); row++) {
      const source = ties.find(rowsEmbedded ? fields.next()!.text : String(row + 1), false)
      const shift = hasDiagonal ? 0 : 1
      const from = format.startsWith('upper') ? row + shift : 0
      const to = format.startsWith('lower') ? row + 1 - shift : columnCount
      for (let column = from; column < to; column++) {
        if (isHalf || hasDiagonal || column !== row) {
          const value = fields.next()
          if (!value) break
          const number = Number(value.text)
          if (Number.isNaN(number)) unread.note(`value "${value.text.slice(0, 40)}"`, value.line)
          if (Number.isNaN(number) || number === 0) continue
          const target = ties.find(labels?.[column] ?? String(column + 1), true)
          values.push({ source, target, value: value.text, line: value.line, matrix })
          if (isHalf && source !== target)
            values.push({ source: target, target: source, value: value.text, line: value.line, matrix })
        }
      }
    }
  }
  if (fields.hasNext()) unread.note('values beyond the number that the head gives', fields.next()!.line)
  // Where a value only says that there is a tie, it is no weight.
  const isBinary = values.every(({ value }) => Number(value) === 1)
  for (const { source, target, value, line, matrix } of values)
    ties.add(source, target, isBinary ? undefined : value, line, matrix)
}

interface UcinetField {
  readonly text: string
  readonly line: number
}

function createFields(data: readonly UcinetLine[]) {
  let [row, at] = [0, 0]
  const skip = () => {
    while (row < data.length && at >= data[row]!.fields.length) {
      row++
      at = 0
    }
  }
  return {
    hasNext: () => {
      skip()
      return row < data.length
    },
    next: (): UcinetField | undefined => {
      skip()
      const current = data[row]
      return current && { text: current.fields[at++]!.text, line: current.line }
    },
  }
}
