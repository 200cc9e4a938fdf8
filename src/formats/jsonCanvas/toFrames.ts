import { findText } from '../jsonGraph/elements.ts'
import type { Draft } from '../records/fromRow.ts'

interface Frames {
  /** The label of the smallest frame round a card. */
  readonly of: ReadonlyMap<Draft, string>
  /** Frames with cards in them. */
  readonly used: ReadonlySet<Draft>
}

/** More comparisons of cards with frames than any canvas needs. Beyond it, groups are not looked for. */
const MOST_COMPARISONS = 1e6

/** Finds the frames of a canvas that lie round its cards. A frame without a label is no group. */
export function toFrames(cards: readonly Draft[]): Frames {
  const frames = cards
    .filter((card) => card['type'] === 'group' && findText(card['label']) !== undefined)
    .sort((a, b) => getArea(a) - getArea(b))
  const found = new Map<Draft, string>()
  const used = new Set<Draft>()
  if (frames.length * cards.length > MOST_COMPARISONS) return { of: found, used }
  for (const card of cards) {
    const frame = frames.find((each) => each !== card && getArea(each) > getArea(card) && isInside(card, each))
    if (!frame) continue
    found.set(card, findText(frame['label'])!)
    used.add(frame)
  }
  return { of: found, used }
}

function getArea(card: Draft): number {
  return toNumber(card['width']) * toNumber(card['height'])
}

/** A card is in a frame if its centre is. */
function isInside(card: Draft, frame: Draft): boolean {
  const isBetween = (at: string, size: string) => {
    const middle = toNumber(card[at]) + toNumber(card[size]) / 2
    const start = toNumber(frame[at])
    return middle >= start && middle <= start + toNumber(frame[size])
  }
  return isBetween('x', 'width') && isBetween('y', 'height')
}

function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
