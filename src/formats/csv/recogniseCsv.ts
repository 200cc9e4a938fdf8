import { findKind } from '../pair/placeRows.ts'
import type { Recognise } from '../recognition.ts'
import { parseCsv } from './parseCsv.ts'

/** Recognises a table by the names of its columns. An archive counts as tables unless another format claims it. */
export const recogniseCsv: Recognise = ({ kind, start }) => {
  if (kind === 'zip') return 'usual'
  const [columns] = parseCsv(start).rows
  return columns && findKind(columns.cells) !== null ? 'usual' : null
}
