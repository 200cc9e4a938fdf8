/** What a spreadsheet may run as a formula, even after spaces or quotes, and with full-width signs. */
const FORMULA = /^[\s"']*[\t\r\n=+\-@＝＋－＠]/
const QUOTES = /^'*$/

/**
 * Makes a text safe for a spreadsheet cell: puts an apostrophe before a possible formula, and before an empty text or
 * one of apostrophes only, so that these differ from an empty cell. `readGuarded` removes it.
 */
export function guardFormula(text: string): string {
  return isGuarded(text) ? `'${text}` : text
}

/** Reads a cell written by `guardFormula`. */
export function readGuarded(cell: string): string {
  return cell.startsWith("'") && isGuarded(cell.slice(1)) ? cell.slice(1) : cell
}

function isGuarded(text: string): boolean {
  return FORMULA.test(text) || QUOTES.test(text)
}
