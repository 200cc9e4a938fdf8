import type { FileToRead, FormatReader, ReadOptions, ReadRecords } from '../format.ts'
import { checkGraph, refuse } from '../graph/checkGraph.ts'
import { createUnread } from '../graph/createUnread.ts'
import { decodeText } from '../text/decodeText.ts'
import { composeDotRows } from './dotRows.ts'
import { parseDot } from './parseDot.ts'

/** DOT of Graphviz, which is only read. */
export const dotFormat: FormatReader = { read: ([file], options) => readDot(file!, options) }

/** Reads the first graph of a file in DOT (graphviz.org, "DOT Language"). */
function readDot({ name, bytes }: FileToRead, options?: ReadOptions): ReadRecords {
  const { text, issues: decoding } = decodeText(bytes)
  const { graphs, issues: parsing } = parseDot(text)
  const issues = [...decoding, ...parsing]
  const [graph, ...others] = graphs
  if (!graph) {
    const missing = {
      code: 'missing',
      expected: 'graph { ... } or digraph { ... }',
      severity: 'error',
      place: '',
    } as const
    return refuse(issues.length > decoding.length ? issues : [...issues, missing])
  }
  const unread = createUnread()
  for (const { line } of others) unread.note('another graph', line)
  const rows = composeDotRows(graph)
  if (!rows.ok) return refuse([...issues, ...rows.problems])
  return checkGraph({ ...rows.value, issues: [...issues, ...unread.list(), ...rows.value.issues] }, name, options)
}
