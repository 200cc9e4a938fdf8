import type { Recognise } from '../recognition.ts'
import { findHeader } from '../table/findHeader.ts'
import type { RawRow } from '../table/rawRow.ts'
import { chooseSeparator } from './chooseSeparator.ts'
import { parseCsv } from './parseCsv.ts'
import { splitPreamble } from './splitPreamble.ts'

/**
 * Recognises a table by the names of its columns, or by rows that all have as many cells. An archive counts as tables
 * unless another format claims it.
 */
export const recogniseCsv: Recognise = ({ kind, start }) => {
  if (kind === 'zip') return 'usual'
  const { comments, rest } = splitPreamble(start)
  const separator = chooseSeparator(rest, { isList: comments.length > 0 })
  const { rows } = parseCsv(rest, separator)
  const placed = rows.map(({ line, cells }) => ({ place: `line ${line}`, line, cells }))
  // Words with spaces between them are a text.
  const isTable = separator !== ' ' && isRegular(placed)
  return findHeader(placed) !== null || isTable ? 'usual' : null
}

/** Tells whether there are rows, all of them with the same two or more cells. */
function isRegular(rows: readonly RawRow[]): boolean {
  const [first, second] = rows
  return (
    second !== undefined && first!.cells.length > 1 && rows.every(({ cells }) => cells.length === first!.cells.length)
  )
}
