/** What an editor should know of a figure, because it is not as she asked. */
export interface FigureRemark {
  readonly code: RemarkCode
  /** The number of the callout, from 1; or the entry of the legend. */
  readonly about: string
}

/**
 * A callout whose anchor is not drawn, or for which no spot is free; an arrow over an actor, a text or a mark; an entry
 * for which the legend has no room.
 */
type RemarkCode = 'callout-without-anchor' | 'callout-without-room' | 'arrow-covers' | 'unexplained'
