import type { FileToRead, FormatReader, ReadOptions, ReadRecords } from '../format.ts'
import { checkGraph, refuse } from '../graph/checkGraph.ts'
import { createUnread } from '../graph/createUnread.ts'
import { decodeText } from '../text/decodeText.ts'
import { toEdgeListRows } from './edgeListRows.ts'
import { parseEdgeList } from './parseEdgeList.ts'

const MOST_VALUES = 20

/** Plain lists of edges, which are only read. */
export const edgeListFormat: FormatReader = { read: ([file], options) => readEdgeList(file!, options) }

/**
 * Reads a list with one edge in each line: two ends, perhaps a weight, sign or rating, and a time. Headers are those of
 * SNAP (snap.stanford.edu/data) and KONECT ("% asym signed").
 */
function readEdgeList({ name, bytes }: FileToRead, options?: ReadOptions): ReadRecords {
  const { text, issues } = decodeText(bytes)
  const parsed = parseEdgeList(text)
  const unread = createUnread()
  const lines = parsed.lines.filter(({ fields: [source = '', target = '', ...others], line }) => {
    const isEdge = source !== '' && target !== '' && others.length <= MOST_VALUES
    if (others.length > MOST_VALUES) unread.note('line with more values than an edge has', line)
    else if (!isEdge) unread.note('line without two ends', line)
    return isEdge
  })
  if (lines.length === 0) {
    return refuse([...issues, { code: 'missing', expected: 'lines with two ends each', severity: 'error', place: '' }])
  }
  return checkGraph({ ...toEdgeListRows({ ...parsed, lines }), issues: [...issues, ...unread.list()] }, name, options)
}
