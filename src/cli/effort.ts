/** As many relations as are looked at for an answer: at the terminal people wait longer than on the page. */
export const EFFORT = 200_000_000
