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
/** A column this wide fits most entries in two lines. */
const WIDEST = 230

/** Sets a legend in columns as wide as the entries need, row by row. */
export function drawLegend(entries: readonly LegendEntry[], setting: Setting): { groups: DrawGroup[]; height: number } {
  const { x, y, width, size, rightToLeft } = setting
  const widest = mostOf(entries.map(({ text }) => measureText(text, size)))
  const cell = Math.min(width, WIDEST * (size / 11), SAMPLE.width + GAP + widest + 2)
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (cell + COLUMN_GAP)))
  const wide = (width - (columns - 1) * COLUMN_GAP) / columns
  const groups: DrawGroup[] = []
  let top = y
  for (let row = 0; row * columns < entries.length; row++) {
    let height = SAMPLE.height
    for (const [index, { key, text, sample }] of entries.slice(row * columns, (row + 1) * columns).entries()) {
      const left = x + (rightToLeft ? columns - 1 - index : index) * (wide + COLUMN_GAP)
      const textWidth = wide - SAMPLE.width - GAP
      const set = setParagraph(text, {
        ...setting,
        x: rightToLeft ? left : left + SAMPLE.width + GAP,
        width: textWidth,
        y: top + 2,
      })
      const at = { x: roundLength(rightToLeft ? left + wide - SAMPLE.width : left), y: roundLength(top), scale: 1 }
      groups.push({
        kind: 'group',
        name: `legend/${key}`,
        items: [{ kind: 'group', transform: at, items: sample }, ...set.items],
      })
      height = Math.max(height, set.height + 2)
    }
    top += height + ROW_GAP
  }
  return { groups, height: Math.max(0, top - ROW_GAP - y) }
}
