/** An empty text, as opposed to a missing one. */
const EMPTY = '\\e'

/**
 * Writes a list as one text, with `; ` between items. A backslash escapes semicolons, backslashes and spaces at the
 * ends of an item; an empty text is `\e`, and a missing one is nothing.
 */
export function writeList(items: readonly (string | null)[]): string {
  return items.map(writeItem).join('; ')
}

/** Reads a list written by `writeList`, ignoring unescaped space around items. Takes linear time. */
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

/** Trims both ends, but keeps an escaped space at the end. */
function trimBareSpace(written: string): string {
  const trimmed = written.trim()
  let said = trimmed.length
  while (trimmed[said - 1] === '\\') said--
  if ((trimmed.length - said) % 2 === 0) return trimmed
  const start = written.length - written.trimStart().length
  return trimmed + written.charAt(start + trimmed.length)
}
