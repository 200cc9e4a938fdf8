import type { DrawItem, DrawText } from '../drawing/drawing.ts'
import { mapTexts } from '../drawing/mapTexts.ts'
import { describeFigure } from '../figure/describeFigure.ts'
import type { Figure } from '../figure/figure.ts'
import type { Fonts } from '../fonts/fonts.ts'
import { holdWidth } from '../fonts/holdWidth.ts'
import { listTexts, listUsedFonts } from '../fonts/listUsedFonts.ts'
import { outlineText } from '../fonts/outlineText.ts'
import { writeFontFaces } from '../fonts/writeFontFaces.ts'
import type { Carried } from './carried.ts'
import { CARRIED_HERE, carry } from './carried.ts'
import { escapeXml } from './escapeXml.ts'
import { writeItem } from './writeItem.ts'
import { FONT_FAMILY } from './writeSceneSvg.ts'

export interface SvgOptions {
  /** Text with embedded fonts, text without fonts, or outlines. */
  readonly text: 'embedded' | 'bare' | 'outlines'
  readonly fonts: Fonts
  /** Dataset and view to embed. */
  readonly carried?: Carried | undefined
}

const PX_PER_MM = 96 / 25.4

/** Prints a figure as a self-contained SVG document without scripts. */
export function writeSvg(figure: Figure, { text, fonts, carried }: SvgOptions): string {
  const { width, height, medium, furniture } = figure
  const size = (px: number) => (medium === 'paper' ? `${Math.round((px / PX_PER_MM) * 100) / 100}mm` : String(px))
  const language = `xml:lang="${furniture.language}" lang="${furniture.language}"`
  const head = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${size(width)}" height="${size(height)}" role="img" aria-labelledby="title" aria-describedby="desc" ${language} direction="ltr" font-family="${FONT_FAMILY}">`,
    `<title id="title">${escapeXml(furniture.headline ?? furniture.alt)}</title>`,
    `<desc id="desc">${escapeXml(describeFigure(furniture))}</desc>`,
  ]
  const document = [
    ...head,
    ...(carried ? [CARRIED_HERE] : []),
    ...(text === 'embedded' ? [writeFonts(figure, fonts)] : []),
    ...writeContents(figure, text, fonts),
    '</svg>\n',
  ].join('\n')
  return carried ? carry(document, carried) : document
}

function writeContents({ width, height, paper, groups }: Figure, text: SvgOptions['text'], fonts: Fonts): string[] {
  const toDrawn = TO_DRAWN[text]
  const drawn = mapTexts(groups, (line) => toDrawn(line, fonts))
  const backing = paper === null ? [] : [`<rect width="${width}" height="${height}" fill="${paper}"/>`]
  return [...backing, ...drawn.map(writeItem)]
}

const TO_DRAWN: Readonly<Record<SvgOptions['text'], (text: DrawText, fonts: Fonts) => DrawItem>> = {
  embedded: holdWidth,
  bare: (text) => text,
  outlines: outlineText,
}

function writeFonts({ groups }: Figure, fonts: Fonts): string {
  return `<style>\n${writeFontFaces(listUsedFonts(listTexts(groups), fonts))}\n</style>`
}
