/** The place of a line, counted from 1. */
export function printLine(line: number): string {
  return `line ${line}`
}
