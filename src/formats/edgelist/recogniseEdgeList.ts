import type { Recognise } from '../recognition.ts'
import { findHeader } from '../table/findHeader.ts'
import type { ParsedEdgeList } from './parseEdgeList.ts'
import { isNumber, parseEdgeList } from './parseEdgeList.ts'

/**
 * Recognises a list of edges by numbers or words in twos to fours in every line: after comments, as SNAP and KONECT have
 * them; with ratings and times, as the lists of Bitcoin traders; or numbers parted by spaces or tabs.
 */
export const recogniseEdgeList: Recognise = ({ start, bytes }) => {
  // The last line of a glimpse may be cut.
  const isWhole = bytes.length <= start.length
  const parsed = parseEdgeList(isWhole ? start : start.slice(0, start.lastIndexOf('\n') + 1))
  const { comments, lines } = parsed
  const [first] = lines
  if (!first || !lines.every(({ fields }) => fields.length === first.fields.length)) return null
  const { length } = first.fields
  if (length < 2 || length > 5 || findHeader([{ place: '', line: 1, cells: first.fields }]) !== null) return null
  if (comments.some((comment) => /^(a?sym|bip)\b|^\s*(un)?directed graph|nodeid/i.test(comment))) return 'holds'
  if (isRatingList(parsed)) return 'holds'
  const isNumbers = lines.every(({ fields }) => fields.every(isNumber))
  if (isNumbers && comments.length > 0) return 'holds'
  // As many lines of numbers as there are numbers in each, with a diagonal of zeros, are a matrix.
  const isMatrix =
    length > 2 && length === lines.length && lines.every(({ fields }, index) => Number(fields[index]) === 0)
  if (lines.length < 2 || isMatrix || start.includes(',')) return null
  return isNumbers || isNamed(parsed) ? 'usual' : null
}

/** Tells whether lines have two words each, of which some come again, and then only numbers. A text has other lines. */
function isNamed({ comments, lines }: ParsedEdgeList): boolean {
  const names = lines.flatMap(({ fields }) => fields.slice(0, 2))
  const isRepeated = comments.length > 0 || new Set(names).size < names.length
  return (
    isRepeated &&
    names.every((name) => /[\p{L}\p{N}]$/u.test(name)) &&
    lines.every(({ fields }) => fields.slice(2).every(isNumber))
  )
}

/** Tells whether every line has two numbers, a rating from -10 to 10 and a time (SNAP, "Bitcoin OTC trust network"). */
export function isRatingList({ lines }: ParsedEdgeList): boolean {
  return (
    lines.length > 0 &&
    lines.every(
      ({ fields: [source = '', target = '', rating = '', time = '', ...others] }) =>
        others.length === 0 &&
        /^\d+$/.test(source) &&
        /^\d+$/.test(target) &&
        /^-?\d+$/.test(rating) &&
        Math.abs(Number(rating)) <= 10 &&
        /^1\d{9}(\.\d+)?$/.test(time),
    )
  )
}
