import type { Point } from '../../model/dataset.ts'
import type { Density } from '../density.ts'
import type { Box } from '../geometry.ts'
import type { Bundle, SpotId } from '../structure/bundleRelations.ts'

/** Something to be placed: an actor, or the fold that stands for several. */
export interface Spot {
  readonly id: SpotId
  readonly camp: string
  readonly width: number
  readonly height: number
  /** The spot under which it stands, in the same camp. */
  readonly parent: SpotId | null
}

/** How strongly two spots are tied, and which way influence runs between them. */
export interface Pull {
  readonly from: SpotId
  readonly to: SpotId
  readonly weight: number
  /** Whether influence runs from `from` to `to`; else there is no telling. */
  readonly directed: boolean
}

/** What the plan of a layout is made from: the picture as it is before a person has opened anything. */
export interface PlanInput {
  readonly plannedSpots: readonly Spot[]
  /** The lines that will be drawn between them. */
  readonly plannedLines: readonly Pick<Bundle, 'hub' | 'members'>[]
  readonly camps: readonly { readonly id: string; readonly headingWidth: number }[]
  readonly density: Density
}

export interface LayoutInput extends PlanInput {
  readonly spots: readonly Spot[]
  readonly pulls: readonly Pull[]
  /** The actor in the middle, for layouts that have one. */
  readonly focus: SpotId | null
  /** Width to height of the page that is to be filled; `null`: a window, in which one can look about. */
  readonly aspect: number | null
}

/** The outline of a camp, with the place of its heading. */
export interface CampOutline {
  readonly camp: string
  readonly box: Box
  readonly heading: Box
}

/** The outline of what stands under a spot. */
export interface Frame {
  readonly owner: SpotId
  readonly box: Box
}

export interface Placement {
  readonly boxes: ReadonlyMap<SpotId, Box>
  readonly outlines: readonly CampOutline[]
  readonly frames: readonly Frame[]
}

export interface Layout {
  readonly id: PlacingLayoutId
  /** Whether lines run along a grid, or straight where nothing stands in the way. */
  readonly routing: 'orthogonal' | 'straight'
  readonly place: (input: LayoutInput) => Placement
}

/** Layouts that place actors, for lines to be led round them. */
export type PlacingLayoutId = 'camps' | 'force' | 'concentric'
/** In bars, places and lines are found together; in a matrix, cells stand for lines. */
export type LayoutId = 'bars' | 'layered' | 'matrix' | PlacingLayoutId

export const LAYOUT_IDS: readonly LayoutId[] = ['bars', 'matrix', 'camps', 'force', 'layered', 'concentric']

/** Whether who has no room is folded into a place; else it is left out. */
export function isFolding(layout: LayoutId): layout is PlacingLayoutId {
  return layout !== 'bars' && layout !== 'layered' && layout !== 'matrix'
}

/** A placement of points in the middle of boxes, without outlines. */
export function toPlacement(spots: readonly Spot[], centres: ReadonlyMap<SpotId, Point>): Placement {
  const boxes = new Map<SpotId, Box>()
  for (const { id, width, height } of spots) {
    const { x, y } = centres.get(id)!
    // Whole eights: the grid of the lines.
    boxes.set(id, { x: snap(x - width / 2), y: snap(y - height / 2), width, height })
  }
  return { boxes, outlines: [], frames: [] }
}

function snap(value: number): number {
  return Math.round(value / 8) * 8
}
