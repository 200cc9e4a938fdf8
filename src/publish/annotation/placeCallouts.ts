import { isRightToLeft } from '../../base/language.ts'
import type { Point } from '../../model/dataset.ts'
import type { Anchor } from '../../model/figure/design.ts'
import type { Box, Size } from '../../scene/geometry.ts'
import { centreOf } from '../../scene/geometry.ts'
import type { Scene } from '../../scene/scene.ts'
import { wrapText } from '../../scene/text/wrapText.ts'
import type { Leader } from './findLeader.ts'
import { distance, findLeader, measureLeastLeader } from './findLeader.ts'
import { listFreeBoxes } from './listFreeBoxes.ts'
import { listTips } from './listTips.ts'
import type { Obstacles } from './obstacles.ts'

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
  /** They are of no use from this cost on. */
  readonly limit: number
}

const CALLOUT_LINE = 1.34
/** Widths of a callout to try, as multiples of the size of its letters. */
const WIDTHS = [15, 11, 8]
const MOST_LINES = 12
/** Distance from a callout to whatever it stands beside, as a share of the size of its letters. */
const APART = 0.5
/** The cost of a px away from where a person wants it, in px of its arrow. */
const UNWANTED = 3
/** So many free spots are weighed, those that could cost least. */
const MOST_FREE = 240
/** The cost of a callout without room: more than that of any arrow. */
const LEFT_OUT = 1e5

/**
 * Finds a spot for each callout: the one with the shortest arrow that crosses least, or the nearest to where a person
 * wants it. None covers an actor, a text, a mark or a line; one that would is left out. Gives nothing if all of them
 * together cost the limit or more.
 */
export function placeCallouts(
  scene: Scene,
  callouts: readonly DrawnCallout[],
  { boxes, segments }: Obstacles,
  room: CalloutRoom,
): PlacedCallouts | undefined {
  const taken = [...boxes]
  const placed: PlacedCallout[] = []
  let cost = 0
  for (const callout of callouts) {
    const found = findSpot(scene, callout, { boxes: taken, segments }, { ...room, limit: room.limit - cost })
    cost += found?.cost ?? LEFT_OUT
    if (cost >= room.limit) return undefined
    if (!found) continue
    taken.push(found.box)
    placed.push({ index: callout.index, text: callout.text, box: found.box, leader: found.leader })
  }
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
  { area, size, limit }: CalloutRoom,
): Spot | undefined {
  const tips = anchor ? listTips(scene, anchor, obstacles.boxes) : []
  const start = { x: isRightToLeft(text) ? area.x + area.width : area.x, y: area.y }
  const aim = wanted ?? (tips.length > 0 ? null : start)
  const grid = { area, step: size, apart: APART * size }
  const spots = listShapes(text, size, area.width).flatMap((shape, index) =>
    listFreeBoxes(shape, obstacles, grid).map((box) => {
      const plain = (aim ? UNWANTED * distance(centreOf(box), aim) : 0) + index * size
      return { box, plain, least: plain + measureLeastLeader(box, tips, size) }
    }),
  )
  spots.sort((a, b) => a.least - b.least)
  let best: Spot | undefined
  for (const { box, plain, least } of spots.slice(0, MOST_FREE)) {
    const most = best?.cost ?? limit
    if (least >= most) break
    const leader = tips.length > 0 ? findLeader(box, tips, obstacles, { area, size, limit: most - plain }) : null
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
function wrapCallout(text: string, size: number, maxWidth: number) {
  return wrapText(text, { size, weight: 500, maxWidth, maxLines: MOST_LINES })
}
