/** What a spreadsheet may run as a formula, also after spaces and quotes, and in the full-width forms of the signs. */
const FORMULA = /^[\s"']*[\t\r\n=+\-@＝＋－＠]/
const QUOTES = /^'*$/

/**
 * Makes a text safe for a cell of a spreadsheet: an apostrophe goes before what could be run as a formula, and before
 * a text of nothing or of apostrophes alone, so that it differs from an empty cell. `readGuarded` takes it off again.
 */
export function guardFormula(text: string): string {
  return isGuarded(text) ? `'${text}` : text
}

/** Reads a cell that `guardFormula` has written. */
export function readGuarded(cell: string): string {
  return cell.startsWith("'") && isGuarded(cell.slice(1)) ? cell.slice(1) : cell
}

function isGuarded(text: string): boolean {
  return FORMULA.test(text) || QUOTES.test(text)
}
