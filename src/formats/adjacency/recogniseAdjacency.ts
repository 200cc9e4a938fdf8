import type { Recognise } from '../recognition.ts'
import { parseAdjacency } from './parseAdjacency.ts'

/**
 * Recognises a list of neighbours by the comments of NetworkX, or by lines of short names, not all of one length, whose
 * neighbours mostly have lines of their own.
 */
export const recogniseAdjacency: Recognise = ({ start, bytes }) => {
  const isWhole = bytes.length <= start.length
  const { lines, hasHeader } = parseAdjacency(isWhole ? start : start.slice(0, start.lastIndexOf('\n') + 1))
  if (lines.length < 2 || /[{}<]/.test(start)) return null
  if (hasHeader) return 'holds'
  const heads = new Set(lines.map(({ head }) => head))
  const neighbours = lines.flatMap((line) => line.neighbours)
  const known = neighbours.filter((name) => heads.has(name)).length
  if (lines.every(({ isMarked }) => isMarked)) return known > 0 ? 'usual' : null
  if (/[,;]/.test(start)) return null
  const isTable = lines.every((line) => line.neighbours.length === lines[0]!.neighbours.length)
  return !isTable && heads.size === lines.length && known > 1 && known >= neighbours.length / 2 ? 'usual' : null
}
