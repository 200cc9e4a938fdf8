/** The effort of an answer, in relations examined. People wait longer at a terminal than on the page. */
export const EFFORT = 200_000_000
