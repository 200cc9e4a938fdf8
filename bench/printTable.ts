import type { Figures } from './measureDrawing.ts'

interface Row extends Figures {
  readonly name: string
  readonly milliseconds: number
}

const COLUMNS: readonly (readonly [heading: string, value: (row: Row) => string | number])[] = [
  ['lines', ({ lines }) => lines],
  ['labels', ({ labels }) => labels],
  ['overlaps', ({ overlaps }) => overlaps],
  ['through', ({ through }) => through],
  ['crossings', ({ crossings }) => crossings],
  ['bends', ({ bends }) => bends.toFixed(2)],
  ['detour', ({ detour }) => detour.toFixed(2)],
  ['covered', ({ covered }) => covered],
  ['ambiguous', ({ ambiguous }) => ambiguous],
  ['ends hidden', ({ hiddenEnds }) => hiddenEnds],
  ['beside', ({ beside }) => beside],
  ['ms', ({ milliseconds }) => Math.round(milliseconds)],
]
const NAME_WIDTH = 22

/** Prints a contender's figures as a row of a Markdown table; without one, the head of the table. */
export function printRow(row?: Row): void {
  const cells = COLUMNS.map(([heading, value]) => String(row ? value(row) : heading).padStart(heading.length))
  console.log(`| ${(row?.name ?? '').padEnd(NAME_WIDTH)} | ${cells.join(' | ')} |`)
  if (!row)
    console.log(
      `|${'-'.repeat(NAME_WIDTH + 2)}|${COLUMNS.map(([heading]) => `${'-'.repeat(heading.length + 1)}:`).join('|')}|`,
    )
}
