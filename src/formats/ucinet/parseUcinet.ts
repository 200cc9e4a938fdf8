import type { SplitField } from '../graph/splitFields.ts'
import { splitFields } from '../graph/splitFields.ts'
import { splitLines } from '../graph/splitLines.ts'

/** A line of data in its fields. */
export interface UcinetLine {
  readonly fields: readonly SplitField[]
  readonly line: number
}

/** A file in UCINET DL: what its head says, and the lines of its data. */
export interface ParsedUcinet {
  /** In lower case. */
  readonly format: string
  /** How many rows and columns a matrix has, where that is said. */
  readonly rows: number | undefined
  readonly columns: number | undefined
  readonly matrices: number
  readonly hasDiagonal: boolean
  readonly rowLabels: readonly string[]
  readonly columnLabels: readonly string[]
  readonly matrixLabels: readonly string[]
  readonly rowsEmbedded: boolean
  readonly columnsEmbedded: boolean
  readonly data: readonly UcinetLine[]
  readonly isTwoMode: boolean
}

const LABELS = /\b(?:(row|col(?:umn)?|level|matrix)s?\s+)?labels?\s*(embedded|:)/gi

/**
 * Splits a file in UCINET DL (S. P. Borgatti, M. G. Everett, L. C. Freeman, "UCINET for Windows: Reference Manual", DL
 * protocol) into what it says and its data. `undefined` if it has no data.
 */
export function parseUcinet(text: string): ParsedUcinet | undefined {
  const dataAt = /\bdata\s*:/i.exec(text)
  if (!dataAt) return undefined
  const head = text.slice(0, dataAt.index)
  const end = dataAt.index + dataAt[0].length
  const firstLine = splitLines(text.slice(0, end)).length
  const data = splitLines(text.slice(end)).map((line, index) => ({
    fields: splitFields(line, true),
    line: firstLine + index,
  }))
  const marks = [...head.matchAll(LABELS)]
  const options = head.slice(0, marks[0]?.index)
  const find = (name: string) => new RegExp(`\\b${name}\\s*(?:=\\s*)?([\\w.-]+)`, 'i').exec(options)?.[1]
  const count = (name: string) => toCount(new RegExp(`\\b${name}\\s*=\\s*(\\d+)`, 'i').exec(options)?.[1])
  const labels = (of: RegExp) => {
    const index = marks.findIndex(([, kind = '', mark]) => mark === ':' && of.test(kind))
    return index < 0
      ? []
      : readLabels(head.slice(marks[index]!.index + marks[index]![0].length, marks[index + 1]?.index))
  }
  const isEmbedded = (of: RegExp) => marks.some(([, kind = '', mark]) => /embedded/i.test(mark!) && of.test(kind))
  const [all, rowLabels, columnLabels] = [labels(/^$/), labels(/^row/i), labels(/^col/i)]
  const format = (find('format') ?? 'fullmatrix').toLowerCase()
  const [rows, columns] = [count('nr') ?? count('n'), count('nc') ?? count('n')]
  return {
    ...{ format, rows, columns, data },
    matrices: count('nm') ?? 1,
    hasDiagonal: !/\bdiagonal\s*(?:=\s*)?absent/i.test(options),
    rowLabels: rowLabels.length > 0 ? rowLabels : all,
    columnLabels: columnLabels.length > 0 ? columnLabels : all,
    matrixLabels: labels(/^(level|matrix)/i),
    rowsEmbedded: isEmbedded(/^(row|$)/i),
    columnsEmbedded: isEmbedded(/^(col|$)/i),
    isTwoMode:
      /2b?$/.test(format) ||
      rows !== columns ||
      (columnLabels.length > 0 && columnLabels.join('\n') !== rowLabels.join('\n')),
  }
}

function toCount(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

/** Labels are parted by commas, spaces or lines; those with spaces in them are quoted, or each has its line. */
function readLabels(text: string): readonly string[] {
  const lines = splitLines(text)
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '')
  const fields = lines.map((line) => splitFields(line, true).map(({ text: label }) => label))
  const hasCommas = lines.some((line) => line.includes(','))
  const isOneALine =
    !hasCommas &&
    lines.length > 1 &&
    fields.some(({ length }) => length > 1) &&
    fields.some(({ length }) => length === 1)
  return isOneALine ? lines : fields.flat()
}
