import { composeFigure } from '../publish/figure/composeFigure.ts'
import { PRESETS } from '../publish/figure/preset.ts'
import { writeItem } from '../publish/svg/writeItem.ts'
import { FONT_FAMILY } from '../publish/svg/writeSceneSvg.ts'
import { getPublishedWords } from '../workspace/catalogue/getPublishedWords.ts'
import { derivePublished } from '../workspace/derive/derivePublished.ts'
import { derivePublishedPart, toPublishedState } from '../workspace/derive/derivePublishedPart.ts'
import { isSceneSeen } from '../workspace/screen/isSceneSeen.ts'
import type { WorkspaceState } from '../workspace/workspaceState.ts'
import { LANGUAGE } from './language.ts'

/** The diagram with headline and legend as SVG, in the fonts of the page; `null` where no diagram is seen. */
export function composeSheet(state: WorkspaceState): string | null {
  const words = getPublishedWords(LANGUAGE)
  const { dataset, arrangement } = state
  if (!dataset || !arrangement || !isSceneSeen(state)) return null
  const options = { screenLanguage: LANGUAGE, language: LANGUAGE, theme: 'light', highlighted: true } as const
  const shown = toPublishedState(dataset, derivePublishedPart(state, options))
  const published = derivePublished(shown, LANGUAGE)!
  const figure = composeFigure({ ...published, preset: PRESETS.screen, words })
  const items = figure.groups.map(writeItem).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${figure.width} ${figure.height}" font-family="${FONT_FAMILY}">${items}</svg>`
}
