/**
 * The layout, with its level of detail, that a dataset is first seen in. Formats that hold one place for each actor
 * hold that in this one.
 */
export const FIRST_LAYOUT = 'camps:all'
