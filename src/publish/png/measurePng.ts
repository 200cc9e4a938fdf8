import type { Result } from '../../base/result.ts'
import type { Figure } from '../figure/figure.ts'

/** The size of a bitmap: a multiple of the size on the screen, or a width in print. */
export type PngSize =
  | { readonly kind: 'times'; readonly times: number }
  | { readonly kind: 'print'; readonly millimetres: number; readonly dpi: number }

export interface PngPixels {
  readonly width: number
  readonly height: number
}

export interface PngProblem {
  readonly code: 'too-large' | 'too-small'
  /** The longer side asked for, and the limit. */
  readonly asked: number
  readonly limit: number
}

/** The longest side that browsers and other programs accept. */
export const MOST_PIXELS = 12_000

/** Measures a figure in pixels at a given size; a size that browsers cannot handle is a problem. */
export function measurePng(
  { width, height }: Pick<Figure, 'width' | 'height'>,
  size: PngSize,
): Result<PngPixels, PngProblem> {
  const across = size.kind === 'times' ? width * size.times : (size.millimetres / 25.4) * size.dpi
  const pixels = { width: Math.round(across), height: Math.round((across * height) / width) }
  const asked = Math.max(pixels.width, pixels.height)
  if (!(Math.min(pixels.width, pixels.height) >= 1))
    return { ok: false, problems: [{ code: 'too-small', asked, limit: 1 }] }
  return asked > MOST_PIXELS
    ? { ok: false, problems: [{ code: 'too-large', asked, limit: MOST_PIXELS }] }
    : { ok: true, value: pixels }
}
