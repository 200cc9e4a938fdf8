import type { Block } from './block.ts'
import type { LegendEntry } from './legendEntry.ts'
import { SAMPLE } from './legendEntry.ts'
import type { EntryLook } from './setEntries.ts'
import { setEntries } from './setEntries.ts'
import type { Setting } from './setParagraph.ts'

/** The greatest share of the height of a figure that its legend takes. */
export const SHARE_OF_LEGEND = 1 / 6

/** The greatest width of an entry, which then has two lines at most as a rule. */
const WIDEST = 230 / 11
const SMALL = 0.75
/** What is tried in turn: columns, smaller samples, entries that follow one another. */
const LOOKS: readonly Pick<EntryLook, 'scale' | 'widest'>[] = [
  { widest: WIDEST },
  { widest: WIDEST, scale: SMALL },
  { widest: null, scale: SMALL },
]

/** What entries explain, by the beginning of their keys: what readers need most first. */
const NEEDED = [
  ...['story', 'rest', 'sign', 'reading', 'verb', 'status', 'measure', 'ringed', 'own', 'inferred', 'shared'],
  ...['taken', 'cited', 'mutual', 'blocks', 'faded', 'type'],
]

/** A legend, and the entries for which it has no room. */
export interface SetLegend {
  readonly block: Block
  readonly leftOut: readonly LegendEntry[]
}

/** Sets a legend that is at most so high: in smaller and closer entries if need be, and without the least needed. */
export function setLegend(entries: readonly LegendEntry[], setting: Setting, most: number): SetLegend {
  const byNeed = entries.toSorted((one, other) => rank(one) - rank(other))
  for (let count = entries.length; count > 0; count--) {
    const kept = new Set(byNeed.slice(0, count))
    const shown = entries.filter((entry) => kept.has(entry))
    for (const look of LOOKS) {
      const block = setEntries(shown, setting, { name: 'legend', sample: SAMPLE.width, ...look })
      if (block.height <= most) return { block, leftOut: byNeed.slice(count) }
    }
  }
  return { block: { items: [], height: 0 }, leftOut: entries }
}

function rank({ key }: LegendEntry): number {
  const index = NEEDED.indexOf(key.replace(/:.*/, ''))
  return index < 0 ? NEEDED.length : index
}
