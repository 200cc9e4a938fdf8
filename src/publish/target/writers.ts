import type { Backing } from '../../model/figure/backing.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { Figure } from '../figure/figure.ts'
import type { Publishing } from '../figure/publishing.ts'
import type { Fonts } from '../fonts/fonts.ts'
import type { PageCode } from '../html/writeHtml.ts'
import type { Carried } from '../svg/carried.ts'
import type { TargetOptions } from './options.ts'
import type { WrittenId } from './registry.ts'

/** A figure and what it was composed from. */
export interface Composed extends Publishing {
  readonly figure: Figure
  /** The highlighted path, if there is one. */
  readonly path?: RibbonPath | null
  readonly backing?: Backing
}

export interface WritingMeans {
  readonly fonts: Fonts
  readonly loadPageCode: () => Promise<PageCode>
  /** The dataset and view to carry. */
  readonly carried?: Carried | undefined
}

type WriteTarget = (
  composed: Composed,
  options: TargetOptions,
  means: WritingMeans,
) => string | Uint8Array | Promise<string | Uint8Array>

/** The writer of each written target. Kept apart from the registry so that the first screen does not load it. */
export const WRITERS: Readonly<Record<WrittenId, () => Promise<WriteTarget>>> = {
  svg: async () => {
    const { writeSvg } = await import('../svg/writeSvg.ts')
    return ({ figure }, { text }, { fonts, carried }) => writeSvg(figure, { text, fonts, carried })
  },
  pdf: async () => {
    const { writePdf } = await import('../pdf/writePdf.ts')
    return ({ figure }, { text }, { fonts }) => writePdf(figure, { text, fonts })
  },
  html: async () => {
    const { writeHtml } = await import('../html/writeHtml.ts')
    return async (composed, _, { fonts, carried, loadPageCode }) =>
      writeHtml({ ...composed, fonts, carried, code: await loadPageCode() })
  },
}
