import type { Figures } from './measureDrawing.ts'

interface Row extends Figures {
  readonly name: string
  readonly milliseconds: number
}

const COLUMNS: readonly (readonly [heading: string, value: (row: Row) => string | number])[] = [
  ['overlaps', ({ overlaps }) => overlaps],
  ['covered', ({ covered }) => covered],
  ['clipped', ({ clipped }) => clipped],
  ['shortened', ({ shortened }) => shortened],
  ['lines', ({ lines }) => lines],
  ['crossings', ({ crossings }) => crossings],
  ['hidden', ({ hidden }) => hidden],
  ['through', ({ through }) => through],
  ['outlines', ({ outlines }) => outlines ?? '–'],
  ['stress', ({ stress }) => stress.toFixed(3)],
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
