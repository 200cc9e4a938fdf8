/**
 * Splits a line of GDF at its commas, but not at those in single or double quotes, of which a backslash or a second quote
 * keeps one. Takes linear time.
 */
export function splitGdf(line: string): string[] {
  const fields: string[] = []
  let field = ''
  let quote = ''
  let isEmpty = true
  for (let at = 0; at < line.length; at++) {
    const letter = line[at]!
    if (quote !== '') {
      const isKept = (letter === '\\' && line[at + 1] === quote) || (letter === quote && line[at + 1] === quote)
      if (isKept) field += line[++at]!
      else if (letter === quote) quote = ''
      else field += letter
    } else if ((letter === '"' || letter === "'") && isEmpty) {
      quote = letter
      field = ''
      isEmpty = false
    } else if (letter === ',') {
      fields.push(field.trim())
      field = ''
      isEmpty = true
    } else {
      field += letter
      isEmpty &&= letter === ' ' || letter === '\t'
    }
  }
  return [...fields, field.trim()]
}
