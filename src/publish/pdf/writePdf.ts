import type { DrawPath, DrawText } from '../drawing/drawing.ts'
import { describeFigure } from '../figure/describeFigure.ts'
import type { Figure } from '../figure/figure.ts'
import type { BundledFont, Fonts } from '../fonts/fonts.ts'
import { outlineText } from '../fonts/outlineText.ts'
import type { ShapedGlyph } from '../fonts/shapeText.ts'
import { shapeText } from '../fonts/shapeText.ts'
import type { PdfFile, Ref } from './createPdfFile.ts'
import { createPdfFile, printNumber, printPdfText } from './createPdfFile.ts'
import type { PdfDrawing } from './drawPdf.ts'
import { drawPdf, printFade } from './drawPdf.ts'
import type { EmbeddedFont } from './embedFont.ts'
import { embedFont, getCode } from './embedFont.ts'

export interface PdfOptions {
  /** Text in embedded fonts, or as outlines under invisible text that can still be searched. */
  readonly text: 'embedded' | 'outlines'
  readonly fonts: Fonts
}

/** From px to points. */
const POINTS = 72 / 96

/**
 * Prints a figure as a one-page PDF: vectors, searchable text, title, language, and the alternative text on the
 * diagram. The same figure gives the same bytes.
 */
export function writePdf(figure: Figure, { text, fonts }: PdfOptions): Uint8Array {
  const { width, height, paper, groups, furniture } = figure
  const file = createPdfFile()
  const resources = createResources(file, figure, fonts, text === 'outlines')
  const page = file.reserve()
  const pages = file.reserve()
  const structure = file.reserve()
  const background =
    paper === null ? '' : drawPdf({ kind: 'rect', x: 0, y: 0, width, height, fill: paper }, resources.drawing)
  const parts = groups.map(
    (group, index) =>
      `/${group.name === 'diagram' ? 'Figure' : 'Sect'}<</MCID ${index}>>BDC\n${drawPdf(group, resources.drawing)}EMC\n`,
  )
  const flip = `${printNumber(POINTS)} 0 0 ${printNumber(-POINTS)} 0 ${printNumber(height * POINTS)} cm\n`
  const content = file.addStream('', `${flip}/Artifact BMC\n${background}EMC\n${parts.join('')}`)
  const box = `[0 0 ${printNumber(width * POINTS)} ${printNumber(height * POINTS)}]`
  const annotations = resources.listAnnotations()
  file.add(
    `<</Type/Page/Parent ${pages}/MediaBox${box}/Resources ${resources.finish()}/Contents ${content}/Annots[${annotations.join(' ')}]/StructParents 0/Tabs/S>>`,
    page,
  )
  file.add(`<</Type/Pages/Kids[${page}]/Count 1>>`, pages)
  addStructure(file, figure, page, structure)
  const direction = furniture.rightToLeft ? '/Direction/R2L' : ''
  const catalog = file.add(
    `<</Type/Catalog/Pages ${pages}/Lang(${furniture.language})/MarkInfo<</Marked true>>/StructTreeRoot ${structure}/ViewerPreferences<</DisplayDocTitle true${direction}>>>>`,
  )
  const title = printPdfText(furniture.headline ?? furniture.alt)
  return file.print(catalog, file.add(`<</Title${title}/Subject${printPdfText(furniture.alt)}/Producer(Throughline)>>`))
}

/** Adds the structure for screen readers: which part is the picture, and what it shows. */
function addStructure(file: PdfFile, { groups, furniture }: Figure, page: Ref, root: Ref): void {
  const document = file.reserve()
  const alt = `/Alt${printPdfText(describeFigure(furniture))}`
  const parts = groups.map(({ name }, index) => {
    const kind = name === 'diagram' ? `/S/Figure${alt}` : '/S/Sect'
    return file.add(`<</Type/StructElem${kind}/P ${document}/Pg ${page}/K ${index}>>`)
  })
  file.add(`<</Type/StructElem/S/Document/P ${root}/K[${parts.join(' ')}]>>`, document)
  const tree = file.add(`<</Nums[0[${parts.join(' ')}]]>>`)
  file.add(`<</Type/StructTreeRoot/K ${document}/ParentTree ${tree}>>`, root)
}

/** Collects fonts, opacities and links while a page is drawn. */
function createResources(file: PdfFile, { width, height }: Figure, fonts: Fonts, outlined: boolean) {
  const used = new Map<BundledFont, EmbeddedFont>()
  const fades = new Map<number, Ref>()
  const forms: Ref[] = []
  const annotations: Ref[] = []
  const resources = file.reserve()
  const drawing: PdfDrawing = {
    shape: (text) => shapeText(fonts, text),
    outlined: outlined ? (text: DrawText): DrawPath => outlineText(text, fonts) : null,
    openFont: (font) => {
      const own = used.get(font) ?? { font, ref: file.reserve(), codes: new Map() }
      used.set(font, own)
      // Programs that copy text take the characters of one code from left to right in any script, so the
      // characters of a ligature get a code each.
      const getCodes = ({ id, text: [first = '', ...others] }: ShapedGlyph) => [
        getCode(own, id, first),
        ...others.map((letter) => getCode(own, null, letter)),
      ]
      return { name: font.id, getCodes }
    },
    fade: (content, opacity) => {
      if (!fades.has(opacity)) fades.set(opacity, file.add(printFade(opacity)))
      // A form is measured in the px of its group, wherever that is.
      const box = `/BBox[${printNumber(-4 * width)} ${printNumber(-4 * height)} ${printNumber(8 * width)} ${printNumber(8 * height)}]`
      forms.push(
        file.addStream(`/Type/XObject/Subtype/Form${box}/Group<</S/Transparency>>/Resources ${resources}`, content),
      )
      return `q /G${[...fades.keys()].indexOf(opacity)} gs /X${forms.length - 1} Do Q\n`
    },
    link: (address, { left, top, right, bottom }) => {
      const corners = [left * POINTS, (height - bottom) * POINTS, right * POINTS, (height - top) * POINTS]
      annotations.push(
        file.add(
          `<</Type/Annot/Subtype/Link/Rect[${corners.map(printNumber).join(' ')}]/Border[0 0 0]/A<</S/URI/URI(${escapeUri(address)})>>>>`,
        ),
      )
    },
  }
  const finish = (): Ref => {
    for (const font of used.values()) embedFont(file, font, outlined)
    const list = (letter: string, refs: Iterable<Ref>) =>
      [...refs].map((ref, index) => `/${letter}${index} ${ref}`).join('')
    const fontList = [...used.values()].map(({ font, ref }) => `/${font.id} ${ref}`).join('')
    return file.add(
      `<</Font<<${fontList}>>/ExtGState<<${list('G', fades.values())}>>/XObject<<${list('X', forms)}>>>>`,
      resources,
    )
  }
  return { drawing, finish, listAnnotations: () => annotations }
}

/** An address in ASCII, with the characters escaped that would end a PDF string. */
function escapeUri(address: string): string {
  return new URL(address).href.replace(
    /[()\\]|[^\x21-\x7e]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
}
