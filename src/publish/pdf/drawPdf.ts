import type { DrawGroup, DrawItem, DrawPath, DrawRect, DrawText, Stroke, Transform } from '../drawing/drawing.ts'
import { parsePath } from '../drawing/parsePath.ts'
import type { BundledFont } from '../fonts/fonts.ts'
import { shareLeft, turnAbout } from '../fonts/outlineText.ts'
import type { ShapedGlyph, ShapedText } from '../fonts/shapeText.ts'
import { printHex, printNumber } from './createPdfFile.ts'
import { getWidth } from './embedFont.ts'

/** The resources of a document that drawing needs: fonts, opacities and links are separate objects. */
export interface PdfDrawing {
  readonly shape: (text: DrawText) => ShapedText
  /** Registers a font; gives its name on the page and the codes of its glyphs. */
  readonly openFont: (font: BundledFont) => {
    readonly name: string
    readonly getCodes: (glyph: ShapedGlyph) => readonly number[]
  }
  /** Wraps operators so that their content fades as a whole. */
  readonly fade: (content: string, opacity: number) => string
  readonly link: (address: string, box: PdfBox) => void
  /** Draws text as outlines, under invisible text; `null` for real text. */
  readonly outlined: ((text: DrawText) => DrawPath) | null
}

/** In px of the figure. */
export interface PdfBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Distance of a control point from its end in a quarter circle, as a multiple of the radius. */
const QUARTER = 0.5523

/** Prints draw items as operators for a page measured in px with y pointing down. */
export function drawPdf(item: DrawItem, drawing: PdfDrawing, transform: Transform = { x: 0, y: 0, scale: 1 }): string {
  switch (item.kind) {
    case 'group':
      return drawGroup(item, drawing, transform)
    case 'path':
      return drawPath(item)
    case 'rect':
      return paint(roundRect(item), item)
    case 'text':
      return drawText(item, drawing)
  }
}

function drawGroup(group: DrawGroup, drawing: PdfDrawing, outer: Transform): string {
  const { transform: own = { x: 0, y: 0, scale: 1 }, opacity = 1, link, items } = group
  const transform = {
    x: outer.x + outer.scale * own.x,
    y: outer.y + outer.scale * own.y,
    scale: outer.scale * own.scale,
  }
  const content = items.map((item) => drawPdf(item, drawing, transform)).join('')
  if (link !== undefined) for (const box of listTextBoxes(items, drawing)) drawing.link(link, moveBox(box, transform))
  const drawn = opacity === 1 ? content : drawing.fade(content, opacity)
  return group.transform ? `q ${printAll([own.scale, 0, 0, own.scale, own.x, own.y])} cm\n${drawn}Q\n` : drawn
}

function drawPath({ path, at, ...look }: DrawPath): string {
  const drawn = paint(printPath(path), look)
  return at ? `q 1 0 0 1 ${printAll([at.x, at.y])} cm\n${drawn}Q\n` : drawn
}

function printPath(path: string): string {
  let [x, y] = [0, 0]
  return parsePath(path)
    .map(({ kind, points }) => {
      if (kind === 'Z') return 'h\n'
      const end = points.slice(-2) as [number, number]
      const curve = kind === 'Q' ? raise([x, y], points, end) : points
      ;[x, y] = end
      return `${printAll(curve)} ${kind === 'M' ? 'm' : kind === 'L' ? 'l' : 'c'}\n`
    })
    .join('')
}

/** Converts a quadratic curve to the same cubic one. */
function raise([x, y]: readonly number[], points: readonly number[], [endX, endY]: [number, number]): number[] {
  const [controlX, controlY] = points as [number, number]
  const toward = (from: number, to: number) => from + (2 / 3) * (to - from)
  return [toward(x!, controlX), toward(y!, controlY), toward(endX, controlX), toward(endY, controlY), endX, endY]
}

function roundRect({ x, y, width, height, radius = 0 }: DrawRect): string {
  if (radius === 0) return `${printAll([x, y, width, height])} re\n`
  const r = Math.min(radius, width / 2, height / 2)
  const [right, bottom, k] = [x + width, y + height, r * (1 - QUARTER)]
  return [
    `${printAll([x + r, y])} m ${printAll([right - r, y])} l`,
    `${printAll([right - k, y, right, y + k, right, y + r])} c ${printAll([right, bottom - r])} l`,
    `${printAll([right, bottom - k, right - k, bottom, right - r, bottom])} c ${printAll([x + r, bottom])} l`,
    `${printAll([x + k, bottom, x, bottom - k, x, bottom - r])} c ${printAll([x, y + r])} l`,
    `${printAll([x, y + k, x + k, y, x + r, y])} c h\n`,
  ].join('\n')
}

function paint(path: string, look: Stroke & { readonly fill?: string }): string {
  const { fill, stroke, strokeWidth = 1, dash = [], roundJoin = false } = look
  if (path === '' || (!fill && !stroke)) return ''
  const setting = [
    ...(fill ? [`${printColor(fill)} rg`] : []),
    ...(stroke
      ? [`${printColor(stroke)} RG ${printNumber(strokeWidth)} w [${printAll(dash)}] 0 d ${roundJoin ? 1 : 0} j`]
      : []),
  ]
  return `${setting.join(' ')}\n${path}${fill && stroke ? 'B' : fill ? 'f' : 'S'}\n`
}

/** Prints shaped glyphs from left to right. Programs that search find their characters through the font's map. */
function drawText(item: DrawText, drawing: PdfDrawing): string {
  const { runs, width } = drawing.shape(item)
  const left = item.x - (width / 1000) * item.size * shareLeft(item)
  const shown = runs.map(({ font, glyphs }) => {
    const { name, getCodes } = drawing.openFont(font)
    let at = Number.NaN
    let height = 0
    let line = ''
    for (const glyph of glyphs) {
      const { x, y } = glyph
      if (Number.isNaN(at) || y !== height) {
        const start = turnAbout(item, left + (x / 1000) * item.size, item.y - (y / 1000) * item.size)
        const matrix = item.turn === undefined ? '1 0 0 -1' : item.turn > 0 ? '0 1 1 0' : '0 -1 -1 0'
        line += `${line === '' ? '' : ']TJ '}/${name} ${printNumber(item.size)} Tf ${matrix} ${printAll(start)} Tm [`
        at = x
        height = y
      }
      const codes = `<${getCodes(glyph).map(printHex).join('')}>`
      line += Math.abs(at - x) < 0.5 ? codes : `${printNumber(at - x)}${codes}`
      at = x + getWidth(font, glyph.id)
    }
    return line === '' ? '' : `${line}]TJ\n`
  })
  const seen = drawing.outlined ? drawPath(drawing.outlined(item)) : ''
  const mode = drawing.outlined ? '3 Tr' : `${printColor(item.color)} rg 0 Tr`
  return `${seen}BT ${mode} ${shown.join('')}ET\n`
}

function listTextBoxes(items: readonly DrawItem[], drawing: PdfDrawing): PdfBox[] {
  return items.flatMap((item) => {
    if (item.kind !== 'text') return []
    const width = (drawing.shape(item).width / 1000) * item.size
    const left = item.x - width * shareLeft(item)
    return [{ left, right: left + width, top: item.y - item.size, bottom: item.y + item.size * 0.3 }]
  })
}

function moveBox(box: PdfBox, { x, y, scale }: Transform): PdfBox {
  return {
    left: x + box.left * scale,
    right: x + box.right * scale,
    top: y + box.top * scale,
    bottom: y + box.bottom * scale,
  }
}

/** `#rrggbb` as three numbers from 0 to 1. */
function printColor(color: string): string {
  return printAll([1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255))
}

function printAll(values: readonly number[]): string {
  return values.map(printNumber).join(' ')
}

/** The graphics state that gives a group its opacity. */
export function printFade(opacity: number): string {
  return `<</Type/ExtGState/ca ${printNumber(opacity)}/CA ${printNumber(opacity)}>>`
}
