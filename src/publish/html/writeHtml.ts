import type { Backing } from '../../model/figure/backing.ts'
import { grow } from '../../scene/geometry.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { Published } from '../figure/composePicture.ts'
import type { Figure, Furniture } from '../figure/figure.ts'
import type { LegendEntry } from '../figure/legendEntry.ts'
import { SAMPLE } from '../figure/legendEntry.ts'
import type { PublishWords } from '../figure/publishWords.ts'
import { printReference } from '../figure/setFurniture.ts'
import type { Fonts } from '../fonts/fonts.ts'
import { listTexts, listUsedFonts } from '../fonts/listUsedFonts.ts'
import { writeFontFaces } from '../fonts/writeFontFaces.ts'
import type { Carried } from '../svg/carried.ts'
import { CARRIED_HERE, carry } from '../svg/carried.ts'
import { escapeXml } from '../svg/escapeXml.ts'
import { writeItem } from '../svg/writeItem.ts'
import { FONT_FAMILY } from '../svg/writeSceneSvg.ts'
import type { PageInput } from './composePage.ts'
import { composePage, listDiagram } from './composePage.ts'
import type { PageRibbon } from './composePageRibbon.ts'
import { composePageRibbon } from './composePageRibbon.ts'
import { hashForPolicy } from './hashForPolicy.ts'

/** The page's script and style, built from `publish/page/`. */
export interface PageCode {
  readonly script: string
  readonly style: string
}

export interface HtmlOptions extends Omit<PageInput, 'ribbon'>, Pick<Published, 'arranging' | 'composing'> {
  /** The highlighted path, if there is one: it is drawn again as a ribbon. */
  readonly path?: RibbonPath | null
  /** What the figure stands on. Default: tinted paper. */
  readonly backing?: Backing
  readonly fonts: Fonts
  readonly code: PageCode
  readonly carried?: Carried | undefined
}

/** Margin around the diagram, so that no badge at its edge is cut off. */
const BLEED = 10

/** Legend entries that can narrow the diagram. */
const FILTERS = /^(?:(?:sign|verb|type|status):|mutual$)/

/**
 * Prints a figure as one interactive page that works from a disk. It requests nothing, and its Content-Security-Policy
 * forbids everything except its own script and style. Without scripts it still shows the diagram, the ties and the
 * sources.
 */
export function writeHtml(options: HtmlOptions): string {
  const { figure, fonts, code, carried, words, path, arranging, composing } = options
  const { furniture } = figure
  const look = { ...options, furniture, names: arranging.names, theme: composing.theme }
  const page = { ...options, ribbon: path ? composePageRibbon(path, look) : null }
  const faces = `${writeFontFaces(listUsedFonts(listPageTexts(page), fonts))}${writeBacking(options)}`
  const data = JSON.stringify(composePage(page)).replace(/[<>&\u2028\u2029]/g, escapeForScript)
  const policy = [
    "default-src 'none'",
    `script-src '${hashForPolicy(code.script)}'`,
    `style-src '${hashForPolicy(code.style)}' '${hashForPolicy(faces)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const document = `<!doctype html>
<html lang="${furniture.language}" dir="${furniture.rightToLeft ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(furniture.headline ?? furniture.alt)}</title>
<style>${code.style}</style>
<style>${faces}</style>
</head>
<body>
${writeHeader(furniture)}
<main>
${writeDiagram(figure, words, carried !== undefined)}
<aside id="details" tabindex="-1" aria-label="${escapeXml(words.page.details)}" hidden></aside>
${page.ribbon ? writeRibbon(page.ribbon, words) : ''}
${writeCaptions(furniture)}${writeLegend(furniture, words)}
${writeNotes(furniture, words)}
</main>
<script type="application/json" id="page-data">${data}</script>
<script>${code.script}</script>
</body>
</html>
`
  return carried ? carry(document, carried) : document
}

/** The style of a page that does not stand on tinted paper. */
function writeBacking({ figure: { paper }, backing = 'tinted' }: HtmlOptions): string {
  return backing === 'tinted' ? '' : `\n:root,body{background:${paper ?? 'transparent'}}`
}

function writeHeader({ headline, standfirst }: Furniture): string {
  const parts = [
    headline === null ? '' : `<h1 dir="auto">${escapeXml(headline)}</h1>`,
    standfirst === null ? '' : `<p class="standfirst" dir="auto">${escapeXml(standfirst)}</p>`,
  ]
  return `<header>${parts.join('')}</header>`
}

function writeDiagram(figure: Figure, { page }: PublishWords, carries: boolean): string {
  const { furniture, paper } = figure
  const area = grow(figure.area, BLEED)
  const box = `${area.x} ${area.y} ${area.width} ${area.height}`
  const button = (action: string, sign: string, label: string) =>
    `<button type="button" data-action="${action}" aria-label="${escapeXml(label)}" title="${escapeXml(label)}">${sign}</button>`
  const buttons = [button('in', '+', page.zoomIn), button('out', '−', page.zoomOut), button('fit', '⤢', page.fit)]
  const svg = `<svg id="diagram" xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="group" aria-label="${escapeXml(furniture.alt)}" tabindex="0" direction="ltr" font-family="${FONT_FAMILY}">${carries ? CARRIED_HERE : ''}${paper === null ? '' : `<rect x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" fill="${paper}"/>`}
${listDiagram(figure).map(writeItem).join('\n')}</svg>`
  return `<section class="stage" aria-label="${escapeXml(page.diagram)}"><div class="tools">${buttons.join('')}</div>${svg}</section>\n<p class="hint" dir="auto">${escapeXml(page.hint)}</p>`
}

/** The path as a scrollable picture at its own size, with its steps in words. */
function writeRibbon({ groups, box, paper, steps }: PageRibbon, { page }: PublishWords): string {
  const { x, y, width, height } = box
  const label = escapeXml(page.path)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" role="group" aria-label="${label}" direction="ltr" font-family="${FONT_FAMILY}"><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paper}"/>
${groups.map(writeItem).join('\n')}</svg>`
  const list = steps.map((step) => `<li dir="auto">${escapeXml(step)}</li>`)
  return `<section id="ribbon"><h2>${label}</h2><div tabindex="0" role="group" aria-label="${label}">${svg}</div><ol>${list.join('')}</ol></section>`
}

function writeCaptions({ captions }: Furniture): string {
  if (captions.length === 0) return ''
  const items = captions.map(({ number, text }) => `<li value="${number}" dir="auto">${escapeXml(text)}</li>`)
  return `<ol class="captions">${items.join('')}</ol>\n`
}

function writeLegend({ legend }: Furniture, { page }: PublishWords): string {
  if (!legend || legend.length === 0) return ''
  return `<ul class="legend" title="${escapeXml(page.legendHint)}">${legend.map(writeEntry).join('')}</ul>`
}

function writeEntry({ key, text, sample }: LegendEntry): string {
  const size = `width="${SAMPLE.width}" height="${SAMPLE.height}" viewBox="0 0 ${SAMPLE.width} ${SAMPLE.height}"`
  const drawn = `<svg ${size} aria-hidden="true" direction="ltr" font-family="${FONT_FAMILY}">${sample.map(writeItem).join('')}</svg>`
  const label = `${drawn}<span dir="auto">${escapeXml(text)}</span>`
  return FILTERS.test(key)
    ? `<li><button type="button" data-key="${escapeXml(key)}" aria-pressed="false">${label}</button></li>`
    : `<li><span class="entry">${label}</span></li>`
}

function writeNotes(furniture: Furniture, words: PublishWords): string {
  const { asOf, note, credit, references, unnumbered, longDescription } = furniture
  const paragraph = (text: string | null) => (text ? `<p class="quiet" dir="auto">${escapeXml(text)}</p>` : '')
  const sources = (references ?? []).map((reference) => {
    const text = escapeXml(printReference(reference, words))
    return `<li dir="auto">${reference.link === null ? text : `<a href="${escapeXml(reference.link)}" rel="noreferrer">${text}</a>`}</li>`
  })
  const ties = longDescription.map((sentence) => `<li dir="auto">${escapeXml(sentence)}</li>`)
  return [
    paragraph([asOf, note].filter(Boolean).join(' ')),
    sources.length > 0 ? `<h2>${escapeXml(words.sources)}</h2><ul class="sources">${sources.join('')}</ul>` : '',
    paragraph(unnumbered.length > 0 ? words.unnumbered(unnumbered) : null),
    paragraph(credit),
    `<details><summary>${escapeXml(words.page.description)}</summary><p dir="auto">${escapeXml(furniture.alt)}</p><ul>${ties.join('')}</ul></details>`,
  ].join('\n')
}

/** Every text of the page in each weight that it may be set in. Parts that open later need their glyphs too. */
function listPageTexts(options: PageInput) {
  const { furniture } = options.figure
  const said = JSON.stringify([furniture, options.words.page, composePage(options)])
  const all = [...new Set(`${said}+−⤢…`)].join('')
  const line = { text: all, x: 0, y: 0, size: 1, color: '' }
  const words = [...new Set(said.split(/[\s"\\[\]{}:,]+/))].filter((word) => /[\u0590-\u08ff]/.test(word))
  const arabic = words.map((text) => ({ ...line, text, rightToLeft: true }))
  const weights = [400, 500, 600] as const
  return [
    ...listTexts([...options.figure.groups, ...(options.ribbon?.groups ?? [])]),
    ...weights.flatMap((weight) => [line, ...arabic].map((text) => ({ ...text, weight }))),
  ]
}

function escapeForScript(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}
