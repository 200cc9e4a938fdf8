/** Writes what is published of the first dataset and of a large one, and prints how long it takes: in ms, medians. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildPageCode } from '../scripts/buildPageCode.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { composeFigure } from '../src/publish/figure/composeFigure.ts'
import type { PresetId } from '../src/publish/figure/preset.ts'
import { PRESETS } from '../src/publish/figure/preset.ts'
import type { Publishing } from '../src/publish/figure/publishing.ts'
import { FONT_FILES } from '../src/publish/fonts/fontFiles.ts'
import { createFonts } from '../src/publish/fonts/fonts.ts'
import { writeHtml } from '../src/publish/html/writeHtml.ts'
import { writePdf } from '../src/publish/pdf/writePdf.ts'
import { writeSvg } from '../src/publish/svg/writeSvg.ts'
import { arrange } from '../src/scene/arrange.ts'
import { getPublishedWords } from '../src/workspace/catalogue/getPublishedWords.ts'
import { generateDataset } from './generateDataset.ts'
import { UNTOUCHED } from './ours.ts'
import { readShipped } from './readDatasets.ts'

const RUNS = 7
const { resolve } = createRequire(import.meta.url)
const words = getPublishedWords('en')
const files = FONT_FILES.map(({ path }) => readFileSync(resolve(`@fontsource/${path}`)))
const code = await buildPageCode()
const fonts = createFonts(files)

console.log('|  | ms | kB |\n|---|---:|---:|')
print('fonts made ready, once', () => createFonts(files))
const first = readShipped('iraq-security-reform')
printExports('first dataset', publishingOf(first, 'screen', 'headline'))
printPage('first dataset, A4', publishingOf(first, 'a4', 'headline'))
const large = generateDataset(700)
console.log(`| *generated: ${large.actors.size + large.relations.size} elements* | | |`)
printExports('generated', publishingOf(large, 'screen', 'all'))

function publishingOf(dataset: Dataset, preset: PresetId, level: 'headline' | 'all'): Publishing {
  const arranging = { ...UNTOUCHED, level }
  const composing = { theme: 'light', actors: new Map(), relations: new Map() } as const
  return { dataset, arranging, composing, preset: PRESETS[preset], words }
}

/** Of what is on the screen already: its places are known. */
function printExports(name: string, publishing: Publishing): void {
  const placed = { ...publishing, arrangement: arrange(publishing.dataset, publishing.arranging) }
  const carried = { dataset: JSON.stringify([...placed.dataset.relations.values()]), link: '' }
  const figure = composeFigure(placed)
  print(`${name}: furniture composed`, () => composeFigure(placed))
  print(`${name}: SVG, text`, () => writeSvg(figure, { text: 'embedded', fonts, carried }))
  print(`${name}: SVG, outlines`, () => writeSvg(figure, { text: 'outlines', fonts, carried }))
  print(`${name}: PDF`, () => writePdf(figure, { text: 'embedded', fonts }))
  print(`${name}: page`, () => writeHtml({ ...placed, figure, fonts, code, carried }))
}

/** Of a format for which everything is arranged anew: what is arranged in between puts the plan out of mind. */
function printPage(name: string, publishing: Publishing): void {
  const run = () => writePdf(composeFigure(publishing), { text: 'embedded', fonts })
  const forget = () => arrange(publishing.dataset, publishing.arranging)
  print(`${name}: arranged, composed and written as PDF`, run, forget)
  print(`${name}: the same with the plan in mind, as after a change of its texts`, run)
}

function print(name: string, run: () => unknown, before: () => unknown = () => undefined): void {
  const times: number[] = []
  let made: unknown
  for (let index = 0; index < RUNS; index++) {
    before()
    const start = performance.now()
    made = run()
    times.push(performance.now() - start)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!
  const size = typeof made === 'string' ? Buffer.byteLength(made) : made instanceof Uint8Array ? made.length : null
  console.log(`| ${name} | ${median.toFixed(0)} | ${size === null ? '' : (size / 1000).toFixed(0)} |`)
}
