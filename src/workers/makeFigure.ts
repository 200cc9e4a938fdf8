import { memoiseLast } from '../base/memoise.ts'
import type { Dataset } from '../model/dataset.ts'
import { toDatasetFile } from '../model/toDatasetFile.ts'
import { PRESETS } from '../publish/figure/preset.ts'
import { createFonts } from '../publish/fonts/fonts.ts'
import { printCarried } from '../publish/svg/printCarried.ts'
import { publishFigure } from '../publish/target/publishFigure.ts'
import { getPublishedWords } from '../workspace/catalogue/getPublishedWords.ts'
import { derivePublished } from '../workspace/derive/derivePublished.ts'
import { toPublishedState } from '../workspace/derive/derivePublishedPart.ts'
import { printCurrentLink } from '../workspace/link/printCurrentLink.ts'
import type { FigureJob, MadeFigure, Stage } from './publishMessages.ts'

const getFonts = memoiseLast(createFonts)
const print = memoiseLast((dataset: Dataset, withTexts: boolean) => printCarried(toDatasetFile(dataset), { withTexts }))

/** Composes a picture, writes it as a file, and reports its progress. */
export async function makeFigure(
  dataset: Dataset,
  fontFiles: readonly Uint8Array[],
  { part, language, preset, edits, design, output }: FigureJob,
  report: (stage: Stage) => void,
): Promise<MadeFigure> {
  report('fonts')
  const fonts = getFonts(fontFiles)
  report('figure')
  const state = toPublishedState(dataset, part)
  const published = derivePublished(state, language, part)!
  const publishing = { ...published, preset: PRESETS[preset], words: getPublishedWords(language), edits, design }
  const { figure, file } = await publishFigure(publishing, output, {
    fonts,
    loadPageCode: async () => (await import('virtual:page-code')).pageCode,
    carry: () => ({ dataset: print(dataset, output.options.withTexts), link: printCurrentLink(state).fragment }),
    onComposed: () => report('file'),
  })
  const { groups: _, ...made } = figure
  return { ...made, file }
}
