import { mostOf } from '../../base/extremes.ts'
import { measureText } from '../../scene/text/measureText.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'
import type { LegendEntry } from './legendEntry.ts'
import { SAMPLE } from './legendEntry.ts'
import type { Setting } from './setParagraph.ts'
import { setParagraph } from './setParagraph.ts'

const GAP = 8
const ROW_GAP = 5
const COLUMN_GAP = 20

/** How entries are set. */
interface EntryLook {
  /** The name above those of the entries. */
  readonly name: string
  /** The width of a sample. */
  readonly sample: number
  /** The greatest width of a column, as a multiple of the size of the letters. */
  readonly widest: number
}

/** Sets entries behind their samples, in columns as wide as they need, row by row. */
export function setEntries(
  entries: readonly LegendEntry[],
  setting: Setting,
  { name, sample: sampleWidth, widest }: EntryLook,
): { items: DrawGroup[]; height: number } {
  const { x, y, width, size, rightToLeft } = setting
  const longest = mostOf(entries.map(({ text }) => measureText(text, size)))
  const cell = Math.min(width, widest * size, sampleWidth + GAP + longest + 2)
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (cell + COLUMN_GAP)))
  const wide = (width - (columns - 1) * COLUMN_GAP) / columns
  const items: DrawGroup[] = []
  let top = y
  for (let row = 0; row * columns < entries.length; row++) {
    let height = SAMPLE.height
    for (const [index, { key, text, sample }] of entries.slice(row * columns, (row + 1) * columns).entries()) {
      const left = x + (rightToLeft ? columns - 1 - index : index) * (wide + COLUMN_GAP)
      const set = setParagraph(text, {
        ...setting,
        x: rightToLeft ? left : left + sampleWidth + GAP,
        width: wide - sampleWidth - GAP,
        y: top + 2,
      })
      const at = { x: roundLength(rightToLeft ? left + wide - sampleWidth : left), y: roundLength(top), scale: 1 }
      items.push({
        kind: 'group',
        name: `${name}/${key}`,
        items: [{ kind: 'group', transform: at, items: sample }, ...set.items],
      })
      height = Math.max(height, set.height + 2)
    }
    top += height + ROW_GAP
  }
  return { items, height: Math.max(0, top - ROW_GAP - y) }
}
