import { DIRECTED } from '../pair/createRenaming.ts'
import { isUnixTime } from '../text/readUnixDay.ts'
import { areRelationWords } from './areRelationWords.ts'
import type { ColumnContents } from './columnContents.ts'
import { judgeColumn, listTexts, measureOverlap } from './columnContents.ts'
import type { RawRow } from './rawRow.ts'
import { getText } from './rawRow.ts'
import { areDirections } from './readDirectionWord.ts'

/** What the columns of a table without a header are, as the names that a header would have. */
export interface HeaderlessTable {
  readonly columns: readonly string[]
  /** The rows; those of a list of neighbours as one row for each neighbour. */
  readonly rows: readonly RawRow[]
  readonly layout: 'no-header' | 'neighbours'
}

/** What a comment above the table says of its third column. */
interface Hints {
  readonly isSigned: boolean
  /** Whether the rows may be lists of neighbours. */
  readonly mayBeNeighbours?: boolean
  /** Columns whose names say that they hold actors: no verbs. */
  readonly noVerb?: ReadonlySet<number>
}

/**
 * Judges the columns of a table without a header by what they hold: two ends, and then the verb between them, a sign or a
 * weight, and dates. `null`: the rows are no relations.
 */
export function readHeaderless(
  rows: readonly RawRow[],
  { isSigned, mayBeNeighbours = true, noVerb = new Set() }: Hints,
): HeaderlessTable | null {
  const widths = rows.map(findWidth)
  const width = widths.reduce((most, next) => Math.max(most, next), 0)
  if (width < 2 || widths.every((each) => each < 2)) return null
  if (mayBeNeighbours && areNeighbours(rows, widths, width))
    return { columns: PAIR, rows: spreadNeighbours(rows), layout: 'neighbours' }
  const all = Array.from({ length: width }, (_, column) => column)
  const line = all.find((column) => column > 0 && areDirections(listTexts(rows, column)))
  const others = all.filter((column) => column !== line)
  if (others.length < 2) return null
  const named = nameByContents(
    others.map((column) => judgeColumn(rows, column)),
    others.map((column) => listTexts(rows, column)),
    { isSigned, noVerb: new Set(others.flatMap((column, index) => (noVerb.has(column) ? [index] : []))) },
  )
  if (!named) return null
  const columns = all.map((column) => (column === line ? DIRECTED : named[others.indexOf(column)]!))
  return { columns, rows, layout: 'no-header' }
}

type Contents = readonly ColumnContents[]
type Texts = readonly (readonly string[])[]

/** Names columns, but for those that say how lines lead; `null`: numbers beside names are no ends. */
function nameByContents(
  contents: Contents,
  texts: Texts,
  { isSigned, noVerb }: Required<Omit<Hints, 'mayBeNeighbours'>>,
): string[] | null {
  const columns: string[] = contents.map(() => '')
  const first = isNumbering(texts[0]!, contents) ? 1 : 0
  if (first === 1) columns[0] = 'id'
  const verb = findVerb(texts, contents, { first, noVerb })
  const [source, target] = verb === first + 1 ? [first, first + 2] : [first, first + 1]
  if (contents[source] === 'text' && contents[target] !== 'text' && contents[target] !== 'empty') return null
  columns[source] = 'source'
  columns[target] = 'target'
  if (verb !== null) columns[verb] = 'type'
  const free = (is: (contents: ColumnContents, column: number) => boolean) =>
    contents.findIndex((each, column) => columns[column] === '' && is(each, column))
  const name = (column: number, as: string) => {
    if (column >= 0) columns[column] = as
  }
  const number = free((each) => each === 'number')
  name(number, number >= 0 && (isSigned || areSigns(texts[number]!)) ? 'sign' : 'weight')
  name(
    free((each, column) => each === 'date' || areSeconds(texts[column]!)),
    'start',
  )
  name(
    free((each) => each === 'date'),
    'end',
  )
  return columns
}

const PAIR = ['source', 'target'] as const

/** The number of cells of a row, without empty ones at its end. */
function findWidth(row: RawRow): number {
  let width = row.cells.length
  while (width > 0 && getText(row, width - 1) === '') width--
  return width
}

/** Rows of different lengths, or of more than two, whose further cells name actors that other rows have as well. */
function areNeighbours(rows: readonly RawRow[], widths: readonly number[], width: number): boolean {
  if (width < 3) return false
  const firsts = rows.map((row) => getText(row, 0))
  const others = rows.flatMap((row, index) =>
    Array.from({ length: Math.max(0, widths[index]! - 2) }, (_, at) => getText(row, at + 2)),
  )
  const seconds = rows.map((row) => getText(row, 1))
  const names = others.filter((text) => text !== '' && !/^[+-]?[\d.,]+$/.test(text))
  const isRagged = new Set(widths).size > 1
  const known = [...firsts, ...(isRagged ? seconds : [])]
  if (names.length === 0) {
    const isEqual = new Set(firsts).size === firsts.length && [...firsts, ...others].every((text) => /^\d*$/.test(text))
    return isRagged && new Set(widths).size > 2 && isEqual
  }
  return measureOverlap(names, known) >= 0.5 && measureOverlap(seconds, [...firsts, ...names]) >= 0.3
}

function spreadNeighbours(rows: readonly RawRow[]): RawRow[] {
  return rows.flatMap((row) =>
    row.cells
      .slice(1)
      .flatMap((cell) => (String(cell ?? '').trim() === '' ? [] : [{ ...row, cells: [row.cells[0], cell] }])),
  )
}

/** Whether a first column only counts the rows, before two columns of text. */
function isNumbering(texts: readonly string[], contents: readonly ColumnContents[]): boolean {
  if (contents.length < 3 || contents[1] !== 'text' || contents[2] !== 'text' || texts.length < 2) return false
  const start = Number(texts[0])
  return (start === 0 || start === 1) && texts.every((text, index) => Number(text) === start + index)
}

interface Triple {
  /** The column of the sources. */
  readonly first: number
  readonly noVerb: ReadonlySet<number>
}

/** The column of verbs: between the ends, as in triples, or after them. */
function findVerb(texts: Texts, contents: Contents, { first, noVerb }: Triple): number | null {
  if (contents[first + 2] !== 'text' || noVerb.has(first + 2)) return null
  const [source, second, third] = [texts[first]!, texts[first + 1]!, texts[first + 2]!]
  if (contents[first + 1] !== 'text') return first + 2
  const [isSecond, isThird] = [areRelationWords(second), areRelationWords(third)]
  if (isSecond !== isThird) return isSecond ? first + 1 : first + 2
  const [withSecond, withThird] = [measureOverlap(second, source), measureOverlap(third, source)]
  if (withSecond !== withThird) return withThird > withSecond ? first + 1 : first + 2
  const [different, differentThird] = [new Set(second).size, new Set(third).size]
  if (different !== differentThird) return different < differentThird ? first + 1 : first + 2
  const [words, wordsThird] = [second, third].map((column) => column.filter(isVerb).length)
  return words! > wordsThird! ? first + 1 : first + 2
}

/** Verbs begin with a small letter, or stand in capitals with underscores; names do not. */
function isVerb(text: string): boolean {
  return /^\p{Ll}/u.test(text) || /^[A-Z]+(?:_[A-Z]+)+$/.test(text)
}

function areSigns(texts: readonly string[]): boolean {
  return texts.some((text) => /^[-−–]/.test(text)) && texts.every((text) => /^[+−–-]?[01](?:\.0)?$/.test(text))
}

function areSeconds(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every(isUnixTime)
}
