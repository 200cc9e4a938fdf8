import { memoiseLast } from '../base/memoise.ts'
import type { Dataset } from '../model/dataset.ts'
import { toDatasetFile } from '../model/toDatasetFile.ts'
import { recolor } from '../publish/colors/recolor.ts'
import { composeFigure } from '../publish/figure/composeFigure.ts'
import { PRESETS } from '../publish/figure/preset.ts'
import { createFonts } from '../publish/fonts/fonts.ts'
import { writeHtml } from '../publish/html/writeHtml.ts'
import { writePdf } from '../publish/pdf/writePdf.ts'
import { printCarried } from '../publish/svg/printCarried.ts'
import { writeSvg } from '../publish/svg/writeSvg.ts'
import { getPublishedWords } from '../workspace/catalogue/getPublishedWords.ts'
import { derivePublished } from '../workspace/derive/derivePublished.ts'
import { toPublishedState } from '../workspace/derive/derivePublishedPart.ts'
import { printCurrentLink } from '../workspace/link/printCurrentLink.ts'
import type { FigureJob, MadeFigure, Stage } from './publishMessages.ts'

const getFonts = memoiseLast(createFonts)
const print = memoiseLast((dataset: Dataset) => printCarried(toDatasetFile(dataset)))

/** Makes a picture and writes it as a file, and says how far it has come. */
export async function makeFigure(
  dataset: Dataset,
  fontFiles: readonly Uint8Array[],
  { part, language, preset, edits, output }: FigureJob,
  report: (stage: Stage) => void,
): Promise<MadeFigure> {
  report('fonts')
  const fonts = getFonts(fontFiles)
  report('figure')
  const words = getPublishedWords(language)
  const state = toPublishedState(dataset, part)
  const published = derivePublished(state, language, part.subject)!
  const figure = composeFigure({ ...published, preset: PRESETS[preset], words, edits })
  report('file')
  const carry = () => ({ dataset: print(dataset), link: printCurrentLink(state).fragment })
  const { groups: _, ...made } = figure
  switch (output.format) {
    case 'svg': {
      const { text, sight } = output
      const seen = sight === null ? figure : recolor(figure, sight)
      return { ...made, file: writeSvg(seen, { text, fonts, carried: output.carried ? carry() : undefined }) }
    }
    case 'pdf':
      return { ...made, file: writePdf(figure, { text: output.text, fonts }) }
    case 'html': {
      const { pageCode: code } = await import('virtual:page-code')
      const carried = output.carried ? carry() : undefined
      return { ...made, file: writeHtml({ ...published, figure, words, fonts, code, carried }) }
    }
  }
}
