/**
 * Splits a line at white space, and at commas if these part fields too. A field in double or single quotes keeps both;
 * an unclosed quote goes on to the end of the line. Takes linear time.
 */
export function splitFields(line: string, partsAtCommas = false): SplitField[] {
  const fields: SplitField[] = []
  const pattern = partsAtCommas ? COMMAS : SPACES
  pattern.lastIndex = 0
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const [text, double, single] = match
    const quoted = double ?? single
    fields.push({ text: quoted ?? text, isQuoted: quoted !== undefined })
  }
  return fields
}

export interface SplitField {
  readonly text: string
  readonly isQuoted: boolean
}

const SPACES = /"([^"]*)(?:"|$)|'([^']*)'(?=\s|$)|[^\s]+/g
const COMMAS = /"([^"]*)(?:"|$)|'([^']*)'(?=[\s,]|$)|[^\s,]+/g
