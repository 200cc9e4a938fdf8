import { findKind } from '../pair/placeRows.ts'
import type { Recognise } from '../recognition.ts'
import { parseCsv } from './parseCsv.ts'

/** Takes an archive for tables where nothing says otherwise, and knows a table by the names of its columns. */
export const recogniseCsv: Recognise = ({ kind, start }) => {
  if (kind === 'zip') return 'usual'
  const [columns] = parseCsv(start).rows
  return columns && findKind(columns.cells) !== null ? 'usual' : null
}
