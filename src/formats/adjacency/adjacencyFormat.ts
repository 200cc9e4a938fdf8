import type { FileToRead, FormatReader, ReadOptions, ReadRecords } from '../format.ts'
import { checkGraph, refuse } from '../graph/checkGraph.ts'
import { printLine } from '../graph/printLine.ts'
import type { PairRows } from '../pair/pairRows.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import { decodeText } from '../text/decodeText.ts'
import type { ParsedAdjacency } from './parseAdjacency.ts'
import { parseAdjacency } from './parseAdjacency.ts'

/** Lists of neighbours, which are only read. */
export const adjacencyFormat: FormatReader = { read: ([file], options) => readAdjacency(file!, options) }

/** Reads a list of neighbours, such as NetworkX writes ("Adjacency List"): a name in each line, then its neighbours. */
function readAdjacency({ name, bytes }: FileToRead, options?: ReadOptions): ReadRecords {
  const { text, issues } = decodeText(bytes)
  const parsed = parseAdjacency(text)
  if (parsed.lines.length === 0) {
    return refuse([...issues, { code: 'missing', expected: 'names in lines', severity: 'error', place: '' }])
  }
  return checkGraph({ ...toAdjacencyRows(parsed), issues }, name, options)
}

/**
 * Gives the rows of the actors and of their ties. These have no direction unless the list shows one; where each stands
 * with both of its ends, it is one.
 */
export function toAdjacencyRows({ lines, isDirected }: ParsedAdjacency): PairRows {
  const actors = new Map<string, PlacedRow>()
  const relations: PlacedRow[] = []
  const add = (name: string, line: number) => {
    if (!actors.has(name)) actors.set(name, { place: printLine(line), cells: new Map([['id', name]]) })
  }
  const pairs = new Set(lines.flatMap(({ head, neighbours }) => neighbours.map((name) => print(head, name))))
  const isMirrored = lines.every(({ head, neighbours }) => neighbours.every((name) => pairs.has(print(name, head))))
  for (const { head, line } of lines) add(head, line)
  for (const { head, neighbours, line } of lines) {
    for (const name of neighbours) {
      add(name, line)
      if (!isDirected && isMirrored && head !== name && !pairs.delete(print(head, name))) continue
      if (!isDirected && isMirrored) pairs.delete(print(name, head))
      const cells: Row = new Map<string, string | boolean>([
        ['source', head],
        ['target', name],
        [DIRECTED, isDirected],
      ])
      relations.push({ place: printLine(line), cells })
    }
  }
  return { actors: [...actors.values()], relations }
}

function print(a: string, b: string): string {
  return JSON.stringify([a, b])
}
