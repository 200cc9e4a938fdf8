import type { Issue } from '../../model/issue.ts'
import type { FileToRead, FormatReader, ReadOptions, ReadRecords } from '../format.ts'
import { checkGraph, refuse } from '../graph/checkGraph.ts'
import { createUnread } from '../graph/createUnread.ts'
import { limitActors } from '../graph/limitActors.ts'
import { decodeText } from '../text/decodeText.ts'
import { parseUcinet } from './parseUcinet.ts'
import { addLists, addMatrices, collectTies } from './ucinetRows.ts'

/** UCINET DL, which is only read. */
export const ucinetFormat: FormatReader = { read: ([file], options) => readUcinet(file!, options) }

const MATRICES = /^(fullmatrix|fm|upperhalf|lowerhalf)$/
const LISTS = /^(edge|node)list[12]b?$/

/**
 * Reads matrices, halves of matrices, edge lists and node lists in UCINET DL (S. P. Borgatti, M. G. Everett, L. C.
 * Freeman, "UCINET for Windows: Reference Manual"), of one mode or of two.
 */
function readUcinet({ name, bytes }: FileToRead, options?: ReadOptions): ReadRecords {
  const { text, issues } = decodeText(bytes)
  const parsed = parseUcinet(text)
  if (!parsed) return refuse([...issues, { code: 'missing', expected: '"data:"', severity: 'error', place: '' }])
  const { format, rows = 0, columns = 0 } = parsed
  const problem = findProblem(format) ?? limitActors(Math.max(rows, columns), text)
  if (problem) return refuse([...issues, problem])
  const unread = createUnread()
  const ties = collectTies(parsed)
  if (LISTS.test(format)) addLists(parsed, ties, unread)
  else addMatrices(parsed, ties, unread)
  return checkGraph({ ...ties.list(), issues: [...issues, ...unread.list()] }, name, options)
}

function findProblem(format: string): Issue | null {
  if (MATRICES.test(format) || LISTS.test(format)) return null
  const expected = 'fullmatrix, upperhalf, lowerhalf, edgelist1, edgelist2, nodelist1 or nodelist2'
  return { code: 'wrong-type', found: `format=${format}`, expected, severity: 'error', place: 'line 1' }
}
