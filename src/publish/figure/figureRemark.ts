/** What an editor should know of a figure, because it is not as she asked. */
export interface FigureRemark {
  readonly code: RemarkCode
  /** The number of the callout, from 1. */
  readonly about: string
}

/** A callout whose anchor is not drawn, or for which no spot is free; or an arrow over an actor, a text or a mark. */
type RemarkCode = 'callout-without-anchor' | 'callout-without-room' | 'arrow-covers'
