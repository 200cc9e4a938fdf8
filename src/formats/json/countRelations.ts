import { getStringEnd } from '../../model/validation/getStringEnd.ts'

const [QUOTE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 91, 93, 123, 125]
/** The list of relations is an entry of the dataset, and each relation is an item of the list. */
const DEPTH_OF_KEY = 1
const DEPTH_OF_ITEM = 2

/**
 * Counts the relations of a dataset in a JSON text without parsing it, and no further than `most`. Of a text that is no
 * JSON it gives any number.
 */
export function countRelations(text: string, most: number): number {
  let depth = 0
  let count = 0
  let isCounting = false
  for (let at = 0; at < text.length && count < most; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      const end = getStringEnd(text, at)
      if (depth === DEPTH_OF_KEY) isCounting = text.startsWith('"relations"', at)
      at = end
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (isCounting && depth === DEPTH_OF_ITEM) count++
      depth++
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--
  }
  return count
}
