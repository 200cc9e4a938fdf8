import type { CliCommand, Flag } from './command.ts'

const GAP = 2
const WIDEST = 34

/** Prints the purpose of a command and its flags. */
export function printHelp({ usage, summary, flags }: CliCommand): string {
  const all: readonly Flag[] = [...flags, ['-h, --help', 'this text']]
  const column =
    Math.min(
      WIDEST,
      all.reduce((most, [written]) => Math.max(most, written.length), 0),
    ) + GAP
  const lines = all.map(([written, meaning]) =>
    written.length + GAP > column
      ? `  ${written}\n  ${' '.repeat(column)}${meaning}`
      : `  ${written.padEnd(column)}${meaning}`,
  )
  const fileNote = 'A file may be a path, "-" for standard input, or the id of a dataset that comes with the app.'
  return [
    `usage: throughline ${shortenUsage(usage)} [FLAG...]`,
    '',
    summary,
    fileNote,
    '',
    'flags:',
    ...lines,
    '',
  ].join('\n')
}

/** A usage without optional flags. */
export function shortenUsage(usage: string): string {
  return usage.split(' [', 1)[0]!
}
