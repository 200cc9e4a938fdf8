import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { isPlain } from '../../model/status.ts'
import type { Palette } from './palette.ts'

/** The mark at the end of a line. */
export type Mark = 'none' | 'arrow' | 'bar' | 'open' | 'barred' | 'dot' | 'ring'

export interface LineLook {
  readonly color: string
  readonly width: number
  /** Lengths of dashes and gaps in px; empty for a solid line. */
  readonly dash: readonly number[]
  /** The mark at an end that the relation points to. */
  readonly mark: Mark
  readonly opacity: number
}

/** Opacity of past relations. */
export const PALE = 0.55
/** The dash pattern of anything that is not plain fact, or only inferred: a prediction that nobody states. */
export const DOTTED: readonly number[] = [1.5, 4]

/**
 * The look of a relation: colour, stroke and end mark together show its sign (never colour alone), dots and opacity its
 * status. Colours of Okabe and Ito 2008; the bar for harm as in biology's inhibition.
 */
export function getLineLook(sign: Sign, status: Status, palette: Palette): LineLook {
  const bySign = {
    1: { color: palette.positive, width: 1.6, dash: [], mark: 'arrow' },
    '-1': { color: palette.negative, width: 1.6, dash: [6, 3], mark: 'bar' },
    0: { color: palette.neutral, width: 1.2, dash: [], mark: 'open' },
  } as const
  const look = bySign[sign]
  const doubtful = !isPlain(status) && status !== 'past'
  return { ...look, dash: doubtful ? DOTTED : look.dash, opacity: status === 'past' ? PALE : 1 }
}

/** The mark at the target of a line with a verb: always a head, with a bar behind it for harm. */
export function toHead(mark: Mark): Mark {
  return mark === 'bar' ? 'barred' : mark
}
