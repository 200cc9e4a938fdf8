import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import type { Palette } from './palette.ts'

/** What stands at the end of a line. */
export type Mark = 'none' | 'arrow' | 'bar' | 'open' | 'barred' | 'dot'

export interface LineLook {
  readonly color: string
  readonly width: number
  /** Lengths of strokes and gaps in px; empty: a full line. */
  readonly dash: readonly number[]
  /** The mark at an end that the relation points to. */
  readonly mark: Mark
  readonly opacity: number
}

/** Opacity of what is past. */
export const PALE = 0.55
/** The stroke of what is no plain fact, or only inferred: a prediction that nobody states. */
export const DOTTED: readonly number[] = [1.5, 4]

/**
 * How a relation is drawn: its sign by colour, stroke and end mark together (never colour alone), its status by
 * dots and paleness. Conventions: colours of Okabe and Ito 2008; the bar for harm as in biology's inhibition.
 */
export function getLineLook(sign: Sign, status: Status, palette: Palette): LineLook {
  const bySign = {
    1: { color: palette.positive, width: 1.6, dash: [], mark: 'arrow' },
    '-1': { color: palette.negative, width: 1.6, dash: [6, 3], mark: 'bar' },
    0: { color: palette.neutral, width: 1.2, dash: [], mark: 'open' },
  } as const
  const look = bySign[sign]
  const doubtful = status !== 'actual' && status !== 'past'
  return { ...look, dash: doubtful ? DOTTED : look.dash, opacity: status === 'past' ? PALE : 1 }
}

/** The mark at the target of a line that says its verb: always a head, for harm with a bar behind it. */
export function toHead(mark: Mark): Mark {
  return mark === 'bar' ? 'barred' : mark
}
