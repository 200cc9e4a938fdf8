import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { Figure } from '../figure/figure.ts'
import type { Publishing } from '../figure/layOutFigure.ts'
import type { Fonts } from '../fonts/fonts.ts'
import type { PageCode } from '../html/writeHtml.ts'
import type { Carried } from '../svg/carried.ts'
import type { TargetOptions } from './options.ts'
import type { WrittenId } from './registry.ts'

/** A figure, and what it was composed of. */
export interface Composed extends Publishing {
  readonly figure: Figure
  /** What stands out, if it is a path. */
  readonly path?: RibbonPath | null
}

export interface WritingMeans {
  readonly fonts: Fonts
  readonly loadPageCode: () => Promise<PageCode>
  /** Dataset and view, where they are to go with it. */
  readonly carried?: Carried | undefined
}

type WriteTarget = (
  composed: Composed,
  options: TargetOptions,
  means: WritingMeans,
) => string | Uint8Array | Promise<string | Uint8Array>

/** How each target that is written is written. The dialogue has no use for it, and the first screen no room. */
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
