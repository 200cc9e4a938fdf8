import type { FileLayout, TableLayout } from '../formats/fileLayout.ts'

const CERTAINTIES: Readonly<Record<FileLayout['certainty'], string>> = {
  holds: 'recognised by what it holds',
  named: 'recognised by its name',
  usual: 'taken for what such a file usually is',
  chosen: 'format as it was chosen',
}

/** Prints how a file was read: how certain that is, its encoding, and what the columns of its tables were taken for. */
export function printLayout({ certainty, encoding, dayOrder, negativeWeights, sheets, tables }: FileLayout): string {
  const head = [
    CERTAINTIES[certainty],
    ...(encoding ? [`${encoding.isGuess ? 'probably ' : ''}${encoding.name}`] : []),
    ...(sheets.length > 0 ? [`sheets: ${sheets.join(', ')}`] : []),
    ...(dayOrder === null ? [] : [dayOrder === 'day-first' ? 'day before month' : 'month before day']),
    ...(negativeWeights === null ? [] : [`negative weights: ${negativeWeights}`]),
  ]
  return [head.join('; '), ...tables.flatMap(printTable), ''].join('\n')
}

function printTable({ file, sheet, kind, separator, header, decimal, columns }: TableLayout): string[] {
  const facts = [
    kind === 'unknown' ? 'not understood' : kind,
    ...(separator === null ? [] : [`separated by ${SEPARATORS.get(separator) ?? JSON.stringify(separator)}`]),
    ...(header === null ? [] : [header === 0 ? 'no header' : `header in row ${header}`]),
    ...(decimal === ',' ? ['decimal comma'] : []),
  ]
  const width = columns.reduce((most, { name }) => Math.max(most, name.length), 0)
  const lines = columns.map(({ name, field, samples }) =>
    `  ${name.padEnd(Math.min(width, 30))}  ${field.padEnd(12)}  ${samples.join(', ')}`.trimEnd(),
  )
  return [`${sheet === null ? file : header === null ? sheet : `sheet ${sheet}`}: ${facts.join(', ')}`, ...lines]
}

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['\t', 'tabs'],
  [' ', 'spaces'],
])
