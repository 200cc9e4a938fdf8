import { isRightToLeft } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { boundsOf } from '../geometry.ts'
import { PALETTES } from '../look/palette.ts'
import { moveScene } from '../moveScene.ts'
import type { Scene, SceneFrame } from '../scene.ts'
import { wrapText } from '../text/wrapText.ts'
import type { RibbonLook } from './composeRibbon.ts'
import { composeRibbon } from './composeRibbon.ts'
import type { RibbonPath } from './mergePaths.ts'

/** One side of a comparison: paths and their description. */
export interface Side {
  readonly heading: string
  readonly paths: readonly RibbonPath[]
  /** What only this side has. */
  readonly own: NonNullable<RibbonLook['own']>
}

/** Whether the two are stacked or side by side. */
export type Stand = 'below' | 'beside'

const HEADING = { size: 13, weight: 600 } as const
const LINE_HEIGHT = 1.23
/** A question can have many criteria. */
const MOST_LINES = 10
const PADDING = 12
const GAP = 20
/** The minimum width of a block, for its heading. */
const NARROWEST = 220
const CORNER = 10

/**
 * Composes two ribbons as one drawing, each in a block with a heading. Steps and actors that only one side has are
 * emphasised with thicker strokes and filled labels.
 */
export function composeComparison(
  dataset: Dataset,
  sides: readonly [Side, Side],
  look: RibbonLook,
  stand: Stand,
): Scene {
  const blocks = sides.map((side, index) => {
    const ribbon = composeRibbon(dataset, side.paths, { ...look, own: side.own })
    return enclose(ribbon, side.heading, String(index), look)
  })
  const [first, second] = (look.flow === 'left' && stand === 'beside' ? blocks.toReversed() : blocks) as [Scene, Scene]
  const { width, height } = first.bounds
  const aligned = look.flow === 'left' ? width - second.bounds.width : 0
  return join(first, moveScene(second, stand === 'beside' ? { x: width + GAP, y: 0 } : { x: aligned, y: height + GAP }))
}

/** Puts a ribbon into a block with a heading and its corner at the origin. Names become unique. */
function enclose(ribbon: Scene, text: string, name: string, { theme, flow }: RibbonLook): Scene {
  const palette = PALETTES[theme]
  const inside = Math.max(NARROWEST, ribbon.bounds.width)
  const { lines } = wrapText(text, { ...HEADING, maxWidth: inside, maxLines: MOST_LINES })
  const headed = lines.length * HEADING.size * LINE_HEIGHT
  const top = PADDING + headed + PADDING
  const box: Box = { x: 0, y: 0, width: inside + 2 * PADDING, height: Math.ceil(top + ribbon.bounds.height + PADDING) }
  const rightToLeft = isRightToLeft(text)
  const heading = {
    ...{ lines, ...HEADING, color: palette.ink, rightToLeft },
    ...{ x: rightToLeft ? box.width - PADDING : PADDING, y: PADDING + headed / 2 },
  }
  const frame: SceneFrame = { id: name, box, heading, fill: palette.hull, edge: palette.hullEdge, corner: CORNER }
  const spare =
    flow === 'down' ? (inside - ribbon.bounds.width) / 2 : flow === 'left' ? inside - ribbon.bounds.width : 0
  const moved = moveScene(ribbon, { x: PADDING + spare - ribbon.bounds.x, y: top - ribbon.bounds.y })
  const rename = <Part extends { readonly id: string; readonly tie: string }>(part: Part): Part => ({
    ...part,
    id: `${name}/${part.id}`,
    tie: `${name}/${part.tie}`,
  })
  return {
    ...{ ...moved, bounds: box, frames: [frame] },
    ...{ lines: moved.lines.map(rename), labels: moved.labels.map(rename) },
  }
}

function join(first: Scene, second: Scene): Scene {
  return {
    ...first,
    bounds: boundsOf([first.bounds, second.bounds]),
    frames: [...first.frames, ...second.frames],
    lines: [...first.lines, ...second.lines],
    labels: [...first.labels, ...second.labels],
    actors: [...first.actors, ...second.actors],
  }
}
