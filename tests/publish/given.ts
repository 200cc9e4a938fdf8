import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { UNTOUCHED } from '../../bench/ours.ts'
import { readShipped } from '../../bench/readDatasets.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Publishing } from '../../src/publish/figure/layOutFigure.ts'
import type { PresetId } from '../../src/publish/figure/preset.ts'
import { PRESETS } from '../../src/publish/figure/preset.ts'
import { FONT_FILES } from '../../src/publish/fonts/fontFiles.ts'
import { createFonts } from '../../src/publish/fonts/fonts.ts'
import type { Arranging } from '../../src/scene/arrange.ts'
import { getCatalogue } from '../../src/workspace/catalogue/getCatalogue.ts'

const { resolve } = createRequire(import.meta.url)

export const FONTS = createFonts(FONT_FILES.map(({ path }) => readFileSync(resolve(`@fontsource/${path}`))))
export const IRAQ = readShipped('iraq-security-reform')
export const TRIBES = readShipped('highland-tribes')

const words = getCatalogue('en')

/** A dataset as it is published when nobody has changed anything. */
export function givenPublishing(
  dataset: Dataset,
  preset: PresetId,
  { arranging, ...change }: Omit<Partial<Publishing>, 'arranging'> & { readonly arranging?: Partial<Arranging> } = {},
): Publishing {
  return {
    dataset,
    arranging: { ...UNTOUCHED, level: 'headline', words: words.diagram, ...arranging },
    composing: { theme: 'light', actors: new Map(), relations: new Map(), words: words.diagram },
    preset: PRESETS[preset],
    words: words.publish,
    ...change,
  }
}
