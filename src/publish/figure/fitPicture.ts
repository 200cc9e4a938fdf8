import type { Box } from '../../scene/geometry.ts'
import type { Transform } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'
import type { Preset } from './preset.ts'

const LARGEST_SCALE = 2

/** The area between title and notes. */
export interface FreeArea {
  readonly preset: Preset
  readonly left: number
  readonly top: number
  readonly width: number
  /** At most. */
  readonly height: number
  /** Whether the picture takes all of the height, whatever it needs. */
  readonly fills: boolean
}

/** How a picture stands in a figure. */
export interface PictureFit {
  readonly transform: Transform
  /** As in the transform, not rounded. */
  readonly scale: number
  /** In px of the figure. */
  readonly area: Box
  /** The same area in px of the scene. */
  readonly within: Box
}

/** Puts what is in those bounds of the scene into the middle of the free area, as large as it can be. */
export function fitPicture(bounds: Box, { preset, left, top, width, height, fills }: FreeArea): PictureFit {
  const scale = preset.width === null ? 1 : Math.min(LARGEST_SCALE, width / bounds.width, height / bounds.height)
  const high = fills ? height : bounds.height * scale
  const transform = {
    x: roundLength(left + (width - bounds.width * scale) / 2 - bounds.x * scale),
    y: roundLength(top + (high - bounds.height * scale) / 2 - bounds.y * scale),
    scale: Math.round(scale * 1e4) / 1e4,
  }
  return {
    ...{ transform, scale },
    area: { x: left, y: top, width, height: high },
    within: {
      ...{ x: (left - transform.x) / scale, y: (top - transform.y) / scale },
      ...{ width: width / scale, height: high / scale },
    },
  }
}
