import bidiFactory from 'bidi-js'
import { Buffer, Direction, shape } from 'harfbuzzjs'
import type { DrawText } from '../drawing/drawing.ts'
import type { BundledFont, Fonts } from './fonts.ts'

/** Glyphs of one font in visual order, left to right. Lengths in thousandths of the font size. */
export interface ShapedRun {
  readonly font: BundledFont
  readonly glyphs: readonly ShapedGlyph[]
}

export interface ShapedGlyph {
  readonly id: number
  /** From the left end of the line. */
  readonly x: number
  /** Above the baseline. */
  readonly y: number
  /** The characters that it stands for, in visual order; possibly none if a neighbour stands for several. */
  readonly text: string
}

export interface ShapedText {
  readonly runs: readonly ShapedRun[]
  readonly width: number
}

const bidi = bidiFactory()
/** Characters that affect shaping but are invisible. */
const UNSEEN = /^[\p{Cc}\p{Cf}\u2028\u2029]+$/u

/**
 * Shapes a line of text: direction by the Unicode bidirectional algorithm (UAX 9), glyphs and joins by HarfBuzz.
 * Characters that no bundled font has become the empty box of the first font.
 */
export function shapeText(fonts: Fonts, { text, weight, rightToLeft = false }: Omit<DrawText, 'kind'>): ShapedText {
  const candidates = fonts.get(weight)!
  const { levels } = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr')
  const runs: ShapedRun[] = []
  let x = 0
  for (const part of inVisualOrder(splitRuns(text, levels, candidates))) {
    const { glyphs, width } = shapeRun(text, part, x)
    runs.push({ font: part.font, glyphs })
    x += width
  }
  return { runs, width: x }
}

interface Part {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly font: BundledFont
}

function splitRuns(text: string, levels: Uint8Array, candidates: readonly BundledFont[]): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const letter of text) {
    const end = at + letter.length
    const last = parts.at(-1)
    const level = levels[at]!
    const font =
      (/\p{M}/u.test(letter) || UNSEEN.test(letter)) && last
        ? last.font
        : (candidates.find(({ has }) => has(letter.codePointAt(0)!)) ?? candidates[0]!)
    if (last && last.level === level && last.font === font) parts[parts.length - 1] = { ...last, end }
    else parts.push({ start: at, end, level, font })
    at = end
  }
  return parts
}

/** Reverses each run of every level, from the highest down to the lowest odd one (UAX 9, L2). */
function inVisualOrder(parts: readonly Part[]): Part[] {
  const order = [...parts]
  const highest = Math.max(0, ...parts.map(({ level }) => level))
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < order.length; start++) {
      if (order[start]!.level < level) continue
      let end = start
      while (end < order.length && order[end]!.level >= level) end++
      order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = end
    }
  }
  return order
}

function shapeRun(text: string, { start, end, level, font }: Part, x: number) {
  const buffer = new Buffer()
  // The surrounding characters decide how those at its ends join.
  buffer.addText(text, start, end - start)
  buffer.guessSegmentProperties()
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR)
  shape(font.shaper, buffer)
  const scale = 1000 / font.unitsPerEm
  const infos = buffer.getGlyphInfos()
  const clusters = infos.map(({ cluster }) => cluster)
  const texts = spreadLetters(text, clusters, end, level % 2 === 1)
  let advance = 0
  const glyphs = buffer.getGlyphPositions().flatMap(({ xAdvance, xOffset, yOffset }, index): ShapedGlyph[] => {
    const letters = texts[index]
    if (letters === undefined) return []
    const at = { x: x + (advance + xOffset) * scale, y: yOffset * scale }
    advance += xAdvance
    return [{ id: infos[index]!.codepoint, ...at, text: letters }]
  })
  return { glyphs, width: advance * scale }
}

/**
 * The characters of each glyph: one each, and the rest for the last glyph of the cluster. `undefined` if all characters
 * of a cluster are invisible.
 */
function spreadLetters(
  text: string,
  clusters: readonly number[],
  end: number,
  rightToLeft: boolean,
): (string | undefined)[] {
  const starts = [...new Set(clusters)].sort((a, b) => a - b)
  const left = new Map<number, string[]>()
  for (const [index, start] of starts.entries()) {
    const letters = [...text.slice(start, starts[index + 1] ?? end)].filter((letter) => !UNSEEN.test(letter))
    left.set(start, rightToLeft ? letters.reverse() : letters)
  }
  const seen = new Set([...left].filter(([, letters]) => letters.length > 0).map(([start]) => start))
  return clusters.map((cluster, index) => {
    if (!seen.has(cluster)) return undefined
    const letters = left.get(cluster)!
    return letters.splice(0, clusters[index + 1] === cluster ? 1 : letters.length).join('')
  })
}
