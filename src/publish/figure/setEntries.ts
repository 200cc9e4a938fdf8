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
export interface EntryLook {
  /** The name above those of the entries. */
  readonly name: string
  /** The width of a sample. */
  readonly sample: number
  /** The scale of samples and of the gaps between entries. Default: 1. */
  readonly scale?: number
  /**
   * The greatest width of a column, as a multiple of the size of the letters; `null`: no columns, each entry follows
   * the one before.
   */
  readonly widest: number | null
}

interface SetEntry {
  readonly entry: LegendEntry
  /** From the start of the row. */
  readonly start: number
  readonly width: number
}

/** Sets entries behind their samples, in columns as wide as they need, row by row, or one after another. */
export function setEntries(
  entries: readonly LegendEntry[],
  setting: Setting,
  look: EntryLook,
): { items: DrawGroup[]; height: number } {
  const { x, y, width, size, rightToLeft } = setting
  const { name, scale = 1 } = look
  const before = (look.sample + GAP) * scale
  const rows = listRows(
    entries,
    { width, gap: COLUMN_GAP * scale, most: look.widest === null ? null : look.widest * size },
    (text) => Math.min(width, before + measureText(text, size) + 2),
  )
  const items: DrawGroup[] = []
  let top = y
  for (const row of rows) {
    let height = SAMPLE.height * scale
    for (const { entry, start, width: wide } of row) {
      const left = x + (rightToLeft ? width - start - wide : start)
      const set = setParagraph(entry.text, {
        ...setting,
        x: rightToLeft ? left : left + before,
        width: wide - before,
        y: top + 2 * scale,
      })
      const at = { x: roundLength(rightToLeft ? left + wide - look.sample * scale : left), y: roundLength(top), scale }
      items.push({
        kind: 'group',
        name: `${name}/${entry.key}`,
        items: [{ kind: 'group', transform: at, items: entry.sample }, ...set.items],
      })
      height = Math.max(height, set.height + 2 * scale)
    }
    top += height + ROW_GAP * scale
  }
  return { items, height: Math.max(0, top - ROW_GAP * scale - y) }
}

/** Deals entries to rows: to columns that are as wide as the longest needs, up to `most`, or else as they come. */
function listRows(
  entries: readonly LegendEntry[],
  { width, gap, most }: { readonly width: number; readonly gap: number; readonly most: number | null },
  measure: (text: string) => number,
): readonly (readonly SetEntry[])[] {
  const rows: SetEntry[][] = []
  if (most === null) {
    let end = Infinity
    for (const entry of entries) {
      const wide = measure(entry.text)
      if (end + wide > width) [end] = [0, rows.push([])]
      rows.at(-1)!.push({ entry, start: end, width: wide })
      end += wide + gap
    }
    return rows
  }
  const cell = Math.min(most, mostOf(entries.map(({ text }) => measure(text))))
  const columns = Math.max(1, Math.floor((width + gap) / (cell + gap)))
  const wide = (width - (columns - 1) * gap) / columns
  for (const [index, entry] of entries.entries()) {
    if (index % columns === 0) rows.push([])
    rows.at(-1)!.push({ entry, start: (index % columns) * (wide + gap), width: wide })
  }
  return rows
}
