/**
 * The layout, with its level of detail, whose places formats hold that have one place for each actor: the one in which
 * an actor may stand anywhere.
 */
export const FIRST_LAYOUT = 'force:all'
