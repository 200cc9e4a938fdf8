import { isRightToLeft } from '../../base/language.ts'
import type { Point } from '../../model/dataset.ts'
import type { Anchor } from '../../model/figure/design.ts'
import type { Box, Size } from '../../scene/geometry.ts'
import { boundsOf, centreOf, grow, overlap } from '../../scene/geometry.ts'
import type { Scene } from '../../scene/scene.ts'
import { wrapText } from '../../scene/text/wrapText.ts'
import type { Leader } from './findLeader.ts'
import { distance, findLeader } from './findLeader.ts'
import { listTips } from './listTips.ts'
import type { Obstacles } from './obstacles.ts'
import { isCrossed } from './obstacles.ts'

/** A callout as it is drawn in one language and format. */
export interface DrawnCallout {
  /** Its index among the callouts of the design. */
  readonly index: number
  readonly text: string
  readonly anchor: Anchor | null
  /** Where a person wants its middle. */
  readonly wanted: Point | null
}

export interface PlacedCallout extends Pick<DrawnCallout, 'index' | 'text'> {
  readonly box: Box
  readonly leader: Leader | null
}

export interface PlacedCallouts {
  readonly placed: readonly PlacedCallout[]
  /** In px of an arrow: their lengths, what they cross, and callouts without room. */
  readonly cost: number
}

/** Where callouts can stand, and the size of their letters, in px of the scene. */
export interface CalloutRoom {
  readonly area: Box
  readonly size: number
}

export const CALLOUT_LINE = 1.34
/** Widths of a callout to try, as multiples of the size of its letters. */
const WIDTHS = [15, 11, 8]
const MOST_LINES = 12
/** Distance from a callout to whatever it stands beside, as a share of the size of its letters. */
const APART = 0.5
/** The cost of a px away from where a person wants it, in px of its arrow. */
const UNWANTED = 3
/** So many free spots are weighed, the nearest. */
const MOST_FREE = 240
/** The cost of a callout without room. */
const LEFT_OUT = 5000

/**
 * Finds a spot for each callout: the one with the shortest arrow that crosses least, or the nearest to where a person
 * wants it. None covers an actor, a text, a mark or a line; one that would is left out.
 */
export function placeCallouts(
  scene: Scene,
  callouts: readonly DrawnCallout[],
  { boxes, segments }: Obstacles,
  room: CalloutRoom,
): PlacedCallouts {
  const taken = [...boxes]
  let cost = 0
  const placed = callouts.flatMap((callout): PlacedCallout[] => {
    const found = findSpot(scene, callout, { boxes: taken, segments }, room)
    cost += found?.cost ?? LEFT_OUT
    if (!found) return []
    taken.push(found.box)
    return [{ index: callout.index, text: callout.text, box: found.box, leader: found.leader }]
  })
  return { placed, cost }
}

interface Spot {
  readonly box: Box
  readonly leader: Leader | null
  readonly cost: number
}

function findSpot(
  scene: Scene,
  { text, anchor, wanted }: DrawnCallout,
  obstacles: Obstacles,
  { area, size }: CalloutRoom,
): Spot | undefined {
  const tips = anchor ? listTips(scene, anchor, obstacles.boxes) : []
  const start = { x: isRightToLeft(text) ? area.x + area.width : area.x, y: area.y }
  const aim = wanted ?? (tips.length > 0 ? null : start)
  // No arrow is shorter than the way to the box around all tips.
  const around = boundsOf(tips.map((tip) => ({ ...tip, width: 0, height: 0 })))
  const weigh = (box: Box) => (aim ? UNWANTED * distance(centreOf(box), aim) : measureGap(box, around))
  const boxes = listShapes(text, size, area.width).flatMap((shape, index) =>
    listGrid(shape, area, size).map((box) => ({ box, least: weigh(box) + index * size })),
  )
  boxes.sort((a, b) => a.least - b.least)
  let best: Spot | undefined
  let free = 0
  for (const { box, least } of boxes) {
    if (free === MOST_FREE || (best && least >= best.cost)) break
    const broad = grow(box, APART * size)
    if (obstacles.boxes.some((other) => overlap(broad, other)) || isCrossed(broad, obstacles.segments)) continue
    free++
    const plain = aim ? least : least - weigh(box)
    const limit = (best?.cost ?? Infinity) - plain
    const leader = tips.length > 0 ? findLeader(box, tips, obstacles, { area, size, limit }) : null
    if (leader !== undefined) best = { box, leader, cost: plain + (leader?.cost ?? 0) }
  }
  return best
}

/** The text in lines of several widths, each as the size of its box. */
function listShapes(text: string, size: number, widest: number): readonly Size[] {
  const sizes = WIDTHS.map((ems) => {
    const { lines, width } = wrapCallout(text, size, Math.min(widest, ems * size))
    return { width, height: lines.length * size * CALLOUT_LINE }
  })
  return sizes.filter(({ height }, index) => index === 0 || height > sizes[index - 1]!.height)
}

/** The lines of a callout that are no wider than that. */
export function wrapCallout(text: string, size: number, maxWidth: number) {
  return wrapText(text, { size, weight: 500, maxWidth, maxLines: MOST_LINES })
}

function listGrid({ width, height }: Size, area: Box, step: number): readonly Box[] {
  const count = (free: number) => Math.max(0, Math.floor(free / step) + 1)
  const columns = count(area.width - width)
  return Array.from({ length: columns * count(area.height - height) }, (_, index) => ({
    ...{ x: area.x + (index % columns) * step, y: area.y + Math.floor(index / columns) * step },
    ...{ width, height },
  }))
}

/** The distance between two boxes. */
function measureGap(a: Box, b: Box): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width)
  const down = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height)
  return Math.sqrt(across ** 2 + down ** 2)
}
