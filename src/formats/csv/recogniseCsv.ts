import type { Recognise } from '../recognition.ts'
import { findHeader } from '../table/findHeader.ts'
import { chooseSeparator } from './chooseSeparator.ts'
import { parseCsv } from './parseCsv.ts'
import { splitPreamble } from './splitPreamble.ts'

/**
 * Recognises a table by the names of its columns, and a list of ties without them by the comment above it. An archive
 * counts as tables unless another format claims it.
 */
export const recogniseCsv: Recognise = ({ kind, start }) => {
  if (kind === 'zip') return 'usual'
  const { comments, rest } = splitPreamble(start)
  const { rows } = parseCsv(rest, chooseSeparator(rest, { isList: comments.length > 0 }))
  if (comments.length > 0 && rows.length > 0 && rows[0]!.cells.length > 1) return 'usual'
  return findHeader(rows.map(({ line, cells }) => ({ place: `line ${line}`, cells }))) === null ? null : 'usual'
}
