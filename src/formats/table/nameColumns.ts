import { areRelationWords } from './areRelationWords.ts'
import { judgeColumn, listTexts } from './columnContents.ts'
import { COLUMN_WORDS } from './columnWords.ts'
import type { RawRow } from './rawRow.ts'
import { areDirections } from './readDirectionWord.ts'
import { spellColumn } from './spellColumn.ts'

interface NamedTable {
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
  /** Columns that have another meaning. */
  readonly taken: ReadonlySet<number>
  /** The names of columns that a person has chosen. */
  readonly fixed?: ReadonlyMap<number, string>
}

/**
 * Names the columns of a table after fields of the dataset format, by their own names and by what they hold. A column
 * without a field keeps its name. What already has the name of a field is that field.
 */
export function nameColumns(
  kind: keyof typeof COLUMN_WORDS,
  { columns, rows, taken, fixed = new Map() }: NamedTable,
): string[] {
  const names = columns.map((column, index) => fixed.get(index) ?? column)
  const spelled = columns.map(spellColumn)
  const used = new Set([...taken, ...fixed.keys()])
  const isFree = (column: number) => column >= 0 && !used.has(column)
  const rename = (column: number, name: string) => {
    used.add(column)
    names[column] = name
  }
  columns.forEach((column, index) => {
    if (!fixed.has(index) && isField(kind, column) && !holdsDirections(kind, rows, column, index)) used.add(index)
  })
  if (kind === 'relations') {
    for (const [column, name] of listByContents(spelled, rows)) if (isFree(column)) rename(column, name)
  }
  const own = new Set(columns.filter((_, index) => used.has(index) && !fixed.has(index)))
  for (const [field, words] of Object.entries<readonly string[]>(COLUMN_WORDS[kind])) {
    if (own.has(field) || names.some((name, index) => used.has(index) && name === field)) continue
    if (field === 'name' && columns.some((column) => column.startsWith('name_'))) continue
    const canBe = (at: number) => isFree(at) && (field !== 'type' || kind !== 'relations' || canBeVerb(rows, at))
    const column = [field, ...words].map((word) => spelled.findIndex((name, at) => name === word && canBe(at)))
    const first = column.find((index) => index >= 0)
    if (first !== undefined) rename(first, field)
  }
  if (kind === 'relations' && !names.includes('type')) {
    const [source, target] = [names.indexOf('source'), names.indexOf('target')]
    const isBetween = (column: number) => column > source !== column > target
    const verb = columns.findIndex(
      (_, column) =>
        isFree(column) && canBeVerb(rows, column) && areRelationWords(listTexts(rows, column), isBetween(column)),
    )
    if (verb >= 0) rename(verb, 'type')
  }
  const day = kind === 'relations' && !names.includes('start') ? findDay(spelled, rows, isFree) : -1
  if (day >= 0) rename(day, 'start')
  return names
}

/** Numbers, dates and remarks are no verbs, whatever their column is called. */
function canBeVerb(rows: readonly RawRow[], column: number): boolean {
  const contents = judgeColumn(rows, column)
  return contents === 'text' || contents === 'empty'
}

/** The first column of dates that says of what, such as `Donation date`. */
function findDay(spelled: readonly string[], rows: readonly RawRow[], isFree: (column: number) => boolean): number {
  return spelled.findIndex((word, column) => DAY.test(word) && isFree(column) && judgeColumn(rows, column) === 'date')
}

const DAY = / (?:date|day|year)$|^(?:date|year) of /

/** Whether a column has the name of a field to the letter, as in tables that this project wrote. */
function isField(kind: keyof typeof COLUMN_WORDS, column: string): boolean {
  return Object.hasOwn(COLUMN_WORDS[kind], column)
}

function holdsDirections(kind: string, rows: readonly RawRow[], column: string, index: number): boolean {
  return kind === 'relations' && column === 'type' && areDirections(listTexts(rows, index))
}

/** Columns that are told by what they hold: ways of lines, and periods beside other ends. */
function listByContents(spelled: readonly string[], rows: readonly RawRow[]): (readonly [number, string])[] {
  return spelled.flatMap((word, column): (readonly [number, string])[] => {
    if (LINES.has(word) && areDirections(listTexts(rows, column))) return [[column, 'directed']]
    const date = PERIODS.get(word)
    return date !== undefined && judgeColumn(rows, column) === 'date' ? [[column, date]] : []
  })
}

const LINES: ReadonlySet<string> = new Set(['type', 'edge type', 'link type', 'direction', 'directed', 'arrow'])
const PERIODS: ReadonlyMap<string, string> = new Map([
  ['from', 'start'],
  ['von', 'start'],
  ['de', 'start'],
  ['من', 'start'],
  ['to', 'end'],
  ['bis', 'end'],
  ['à', 'end'],
  ['إلى', 'end'],
  ['الى', 'end'],
])
