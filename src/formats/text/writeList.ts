/** What stands for an empty text, which differs from one that is not said. */
const EMPTY = '\\e'

/**
 * Writes a list into one text: items with `; ` between them. A semicolon, a backslash or a space at an end of an item
 * has a backslash before it; an empty text is `\e`, and what is not said is nothing.
 */
export function writeList(items: readonly (string | null)[]): string {
  return items.map(writeItem).join('; ')
}

/** Reads a list that `writeList` has written; bare space around items does not count. Takes linear time. */
export function readList(text: string): (string | null)[] {
  return text.trim() === '' ? [] : splitItems(text).map(readItem)
}

function writeItem(item: string | null): string {
  if (item === null) return ''
  if (item === '') return EMPTY
  return item.replaceAll(/[\\;]|^\s|\s$/g, '\\$&')
}

function splitItems(text: string): string[] {
  const items: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === ';') {
      items.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...items, text.slice(start)]
}

function readItem(written: string): string | null {
  const item = trimBareSpace(written)
  if (item === EMPTY) return ''
  return item === '' ? null : item.replaceAll(/\\([\s\S])/g, '$1')
}

/** Takes off space at both ends, but for a last one with a backslash of its own before it. */
function trimBareSpace(written: string): string {
  const trimmed = written.trim()
  let said = trimmed.length
  while (trimmed[said - 1] === '\\') said--
  if ((trimmed.length - said) % 2 === 0) return trimmed
  const start = written.length - written.trimStart().length
  return trimmed + written.charAt(start + trimmed.length)
}
