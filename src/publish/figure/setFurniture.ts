import type { Palette } from '../../scene/look/palette.ts'
import { DISC, drawMarker } from '../annotation/drawMarker.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import type { Block } from './block.ts'
import type { Caption, Furniture } from './figure.ts'
import type { LegendEntry } from './legendEntry.ts'
import { SAMPLE } from './legendEntry.ts'
import type { Reference } from './listReferences.ts'
import type { Preset } from './preset.ts'
import type { PublishWords } from './publishWords.ts'
import { setEntries } from './setEntries.ts'
import { setLegend } from './setLegend.ts'
import type { Setting } from './setParagraph.ts'
import { setParagraph } from './setParagraph.ts'

/** The furniture below a diagram, and what its legend has no room to explain. */
interface Notes {
  readonly block: Block
  readonly unexplained: readonly LegendEntry[]
}

export interface FurnitureSetting {
  readonly preset: Preset
  readonly palette: Palette
  readonly words: PublishWords
  readonly width: number
}

/** The greatest width of a caption, as a multiple of the size of its letters. */
const WIDEST_CAPTION = 30

const MOST_HEADLINES = 4
const MOST_STANDFIRSTS = 8
/** The most that sources may take of a fixed height. */
const SHARE_OF_SOURCES = 0.25
const MOST_LINES_OF_A_SOURCE = 8
const MOST_LINES_OF_SHORT = 3

const NONE: Block = { items: [], height: 0 }

/** The headline and standfirst above the diagram. */
export function setTitle({ headline, standfirst, rightToLeft }: Furniture, setting: FurnitureSetting): Block {
  const { preset, palette, width } = setting
  const base = { x: 0, y: 0, width, rightToLeft }
  const one = (text: string | null, look: Pick<Setting, 'size' | 'weight' | 'mostLines'>): Block =>
    text === null ? NONE : setParagraph(text, { ...base, ...look, color: palette.ink })
  return stack('title', preset.body * 0.5, [
    ['headline', one(headline, { size: preset.headline, weight: 600, mostLines: MOST_HEADLINES })],
    ['standfirst', one(standfirst, { size: preset.standfirst, mostLines: MOST_STANDFIRSTS })],
  ])
}

/** Captions, legend, date, note, sources and credit below the diagram. */
export function setNotes(furniture: Furniture, setting: FurnitureSetting, mostLegend: number): Notes {
  const { preset, palette, words, width } = setting
  const { captions, asOf, note, credit, references, unnumbered, rightToLeft } = furniture
  const base = { x: 0, y: 0, width, rightToLeft, size: preset.body, color: palette.quiet }
  const paragraph = (text: string | null): Block => (text === null || text === '' ? NONE : setParagraph(text, base))
  const inked = { ...base, color: palette.ink }
  const most = preset.height === null ? Infinity : preset.height.px * SHARE_OF_SOURCES
  const room = { short: preset.room === 'little', most }
  const legend = setLegend(furniture.legend ?? [], inked, mostLegend)
  const block = stack('notes', preset.body * 0.7, [
    ['captions', captions.length > 0 ? setCaptions(captions, inked, palette) : NONE],
    ['legend', legend.block],
    ['note', paragraph([asOf, note].filter((text) => text !== null).join(' '))],
    ['sources', references && references.length > 0 ? setSources(references, words, base, room) : NONE],
    ['unnumbered', paragraph(unnumbered.length > 0 ? words.unnumbered(unnumbered) : null)],
    ['credit', paragraph(credit)],
  ])
  return { block, unexplained: legend.leftOut }
}

/** Captions behind discs like those in the picture. */
function setCaptions(captions: readonly Caption[], setting: Setting, palette: Palette): Block {
  const diameter = setting.size * DISC
  const box = { x: 0, y: (SAMPLE.height - diameter) / 2, width: diameter, height: diameter }
  const entries = captions.map(({ number, text }) => ({
    ...{ key: String(number), text },
    sample: drawMarker({ number, box }, palette).items,
  }))
  return setEntries(entries, setting, { name: 'captions', sample: diameter, widest: WIDEST_CAPTION })
}

function setSources(
  references: readonly Reference[],
  words: PublishWords,
  base: Setting,
  { short, most }: { readonly short: boolean; readonly most: number },
): Block {
  if (short) {
    const text = `${words.sources}: ${references.map((one) => printReference(one, words)).join(words.sourceSeparator)}`
    return setParagraph(text, { ...base, mostLines: MOST_LINES_OF_SHORT })
  }
  const heading = setParagraph(words.sources, { ...base, weight: 600 })
  const groups: DrawGroup[] = []
  let { height } = heading
  for (const [index, reference] of references.entries()) {
    const mostLines = most === Infinity ? Infinity : MOST_LINES_OF_A_SOURCE
    const set = setParagraph(printReference(reference, words), { ...base, y: height, mostLines })
    if (height + set.height > most) {
      const rest = setParagraph(words.moreSources(references.length - index), { ...base, y: height })
      return { items: [...heading.items, ...groups, ...rest.items], height: height + rest.height }
    }
    height += set.height
    const link = reference.link === null ? {} : { link: reference.link }
    groups.push({ kind: 'group', name: `sources/${reference.source}`, ...link, items: set.items })
  }
  return { items: [...heading.items, ...groups], height }
}

/** "1 Read, Cultures …", or "Read, Cultures …; passages 1: P01, 2: P02". */
export function printReference({ text, numbers }: Reference, words: PublishWords): string {
  const [first, ...more] = numbers
  if (first && more.length === 0 && first.passage === null) return `${first.number} ${text}`
  const passages = numbers.map(({ number, passage }) => `${number}: ${passage ?? words.wholeSource}`)
  return words.passages(text, passages)
}

/** Stacks blocks vertically. Empty blocks take no gap. */
function stack(name: string, gap: number, blocks: readonly (readonly [string, Block])[]): Block {
  let height = 0
  const items = blocks.flatMap(([part, block]): DrawGroup[] => {
    if (block.height === 0) return []
    const y = height
    height += block.height + gap
    return [
      { kind: 'group', name: part, transform: { x: 0, y: Math.round(y * 100) / 100, scale: 1 }, items: block.items },
    ]
  })
  return { items: height === 0 ? [] : [{ kind: 'group', name, items }], height: Math.max(0, height - gap) }
}
