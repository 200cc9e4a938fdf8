import bidiFactory from 'bidi-js'
import { Buffer, Direction, shape } from 'harfbuzzjs'
import type { DrawText } from '../drawing/drawing.ts'
import type { BundledFont, Fonts } from './fonts.ts'

/** Glyphs of one font in the order of the page, left to right. Lengths in thousandths of the size. */
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
  /** The letters that it stands for; for all but one glyph of several that stand together, none. */
  readonly text: string
}

export interface ShapedText {
  readonly runs: readonly ShapedRun[]
  readonly width: number
}

const bidi = bidiFactory()
/** Letters that are heard by the algorithms and never seen. */
const UNSEEN = /^[\p{Cc}\p{Cf}\u2028\u2029]+$/u

/**
 * Sets a line of text: directions by the Unicode bidirectional algorithm (UAX 9), forms and joins by HarfBuzz. Letters
 * that no bundled font has show as the empty box of the first.
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

/** Turns round every stretch of each level and above, from the highest down to the lowest odd one (UAX 9, L2). */
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
  // The letters around it decide how those at its ends join.
  buffer.addText(text, start, end - start)
  buffer.guessSegmentProperties()
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR)
  shape(font.shaper, buffer)
  const scale = 1000 / font.unitsPerEm
  const infos = buffer.getGlyphInfos()
  const texts = listTexts(
    text,
    infos.map(({ cluster }) => cluster),
    end,
  )
  let advance = 0
  const glyphs = buffer.getGlyphPositions().flatMap(({ xAdvance, xOffset, yOffset }, index): ShapedGlyph[] => {
    const glyph = {
      id: infos[index]!.codepoint,
      x: x + (advance + xOffset) * scale,
      y: yOffset * scale,
      text: texts[index]!,
    }
    if (UNSEEN.test(glyph.text)) return []
    advance += xAdvance
    return [glyph]
  })
  return { glyphs, width: advance * scale }
}

/** The letters of each cluster, for the first of its glyphs. */
function listTexts(text: string, clusters: readonly number[], end: number): string[] {
  const starts = [...new Set(clusters)].sort((a, b) => a - b)
  const seen = new Set<number>()
  return clusters.map((cluster) => {
    if (seen.has(cluster)) return ''
    seen.add(cluster)
    return text.slice(cluster, starts[starts.indexOf(cluster) + 1] ?? end)
  })
}
