import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { buildPageCode } from '../../scripts/buildPageCode.ts'
import type { Language } from '../base/language.ts'
import type { DatasetFile } from '../model/dataset.ts'
import { toDataset } from '../model/toDataset.ts'
import { composeFigure } from '../publish/figure/composeFigure.ts'
import type { Figure, FurnitureEdits } from '../publish/figure/figure.ts'
import type { PresetId } from '../publish/figure/preset.ts'
import { PRESETS } from '../publish/figure/preset.ts'
import { FONT_FILES } from '../publish/fonts/fontFiles.ts'
import type { Fonts } from '../publish/fonts/fonts.ts'
import { createFonts } from '../publish/fonts/fonts.ts'
import { writeHtml } from '../publish/html/writeHtml.ts'
import { writePdf } from '../publish/pdf/writePdf.ts'
import type { PngSize } from '../publish/png/measurePng.ts'
import { measurePng } from '../publish/png/measurePng.ts'
import { readPublished } from '../publish/svg/carried.ts'
import { writeSvg } from '../publish/svg/writeSvg.ts'
import { getCatalogue } from '../workspace/catalogue/getCatalogue.ts'
import { getArrangeable } from '../workspace/commands/move.ts'
import { openDataset } from '../workspace/commands/openDataset.ts'
import { derivePublished } from '../workspace/derive/derivePublished.ts'
import { printLink } from '../workspace/link/printLink.ts'
import { readLink } from '../workspace/link/readLink.ts'
import { reconcileView } from '../workspace/link/reconcileView.ts'
import type { WorkspaceState } from '../workspace/workspaceState.ts'
import { INITIAL_STATE } from '../workspace/workspaceState.ts'
import { CliError } from './cliError.ts'

export const FORMATS = ['svg', 'html', 'png', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

export interface PublishRequest {
  readonly format: Format
  readonly file: DatasetFile
  /** A link, or a published file that carries one. */
  readonly view: string | null
  readonly preset: PresetId
  readonly language: Language
  readonly edits: FurnitureEdits
  readonly outlines: boolean
  /** Whether dataset and view stay out of the file. */
  readonly bare: boolean
  readonly size: PngSize
}

const { resolve } = createRequire(import.meta.url)

/** Publishes a dataset without a browser; remarks say what a reader of the file could miss. */
export async function publishFile(request: PublishRequest): Promise<{ bytes: Uint8Array | string; remarks: string[] }> {
  const { format, file, language, preset, edits, outlines } = request
  const words = getCatalogue(language)
  const { state, link, damaged } = openView(request)
  const published = derivePublished(state, language, words.diagram)!
  const figure = composeFigure({ ...published, preset: PRESETS[preset], words: words.publish, edits })
  const fonts = createFonts(FONT_FILES.map(({ path }) => readFileSync(resolve(`@fontsource/${path}`))))
  const carried = request.bare ? undefined : { dataset: JSON.stringify(file), link }
  const remarks = [
    ...(damaged.length > 0 ? [`parts of the view make no sense and were left out: ${damaged.join(', ')}`] : []),
    ...listRemarks(figure),
  ]
  switch (format) {
    case 'svg':
      return { bytes: writeSvg(figure, { text: outlines ? 'outlines' : 'embedded', fonts, carried }), remarks }
    case 'html': {
      const code = await buildPageCode()
      return { bytes: writeHtml({ ...published, figure, words: words.publish, fonts, code, carried }), remarks }
    }
    case 'pdf':
      return { bytes: writePdf(figure, { text: outlines ? 'outlines' : 'embedded', fonts }), remarks }
    case 'png':
      return { bytes: await writePng(figure, fonts, request.size), remarks }
  }
}

/** The page as it would be with that view open. */
function openView({ file, view, language }: PublishRequest): {
  state: WorkspaceState
  link: string
  damaged: readonly string[]
} {
  const dataset = toDataset(file)
  const fragment = view === null ? (language === 'en' ? '' : `n=${language}`) : findFragment(view)
  const { view: wanted, places, damaged } = readLink(fragment)
  const { view: known } = reconcileView(dataset, wanted)
  const positions = new Map(places.size > 0 ? [[getArrangeable({ dataset, view: known }), places] as const] : [])
  const state = openDataset(dataset, known, positions)({ ...INITIAL_STATE, systemTheme: 'light' })
  return { state, link: printLink({ dataset: file.id, view: known, places }).fragment, damaged }
}

function findFragment(text: string): string {
  if (!text.trimStart().startsWith('<')) return text.trim().replace(/^[^#]*#/, '')
  const published = readPublished(text)
  if (!published.ok) throw new CliError(`no view in the file given by --view: ${published.problems.join(', ')}`, 2)
  return published.value.link
}

function listRemarks({ readable, nameSize, uncited }: Figure): string[] {
  return [
    ...(readable
      ? []
      : [`names are too small for this format: ${nameSize.toFixed(1)} px; a filter or a larger format helps`]),
    ...(uncited.length > 0 ? [`no room for the source numbers of ${uncited.join(', ')}`] : []),
  ]
}

async function writePng(figure: Figure, fonts: Fonts, size: PngSize): Promise<Uint8Array> {
  const pixels = measurePng(figure, size)
  if (!pixels.ok) {
    const [problem] = pixels.problems
    throw new CliError(
      `${problem!.code}: ${Math.round(problem!.asked)} px on the longer side; from 1 to ${problem!.limit} work`,
      2,
    )
  }
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const svg = writeSvg(figure, { text: 'outlines', fonts })
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels.value.width }, font: { loadSystemFonts: false } })
    .render()
    .asPng()
}
