import type { Unread } from '../graph/createUnread.ts'
import { printLine } from '../graph/printLine.ts'
import { toCell } from '../graph/toCell.ts'
import { DIRECTED } from '../pair/createRenaming.ts'
import type { Cell, PlacedRow, Row } from '../records/fields.ts'
import { unescapeEntities } from '../text/unescapeEntities.ts'
import { writeList } from '../text/writeList.ts'
import type { GmlPair } from './parseGml.ts'

type Pairs = readonly GmlPair[]

export interface GmlGraph {
  readonly isDirected: boolean
  /** Whether each edge says its heads in its graphics, as in files of yEd; one that says none has none. */
  readonly saysHeads: boolean
}

/** Gives the row of a node: its keys by name, lists by a path with dots, and the place at which it is drawn. */
export function toNodeRow(node: Pairs, line: number, unread: Unread): PlacedRow {
  const cells = flatten(node, NODE_KEYS)
  const id = findText(node, 'id')
  if (id !== undefined) cells.set('id', id)
  const graphics = findList(node, 'graphics')
  for (const axis of ['x', 'y']) {
    const at = findText(graphics ?? [], axis)
    if (at !== undefined && !cells.has(axis)) cells.set(axis, toCell(at))
  }
  noteDrawing(node, 'graphics but for the place', unread)
  return { place: printLine(line), cells }
}

/** Gives the row of an edge. Where its drawing has heads, the direction is theirs. */
export function toEdgeRow(edge: Pairs, line: number, graph: GmlGraph, unread: Unread): PlacedRow {
  const cells = flatten(edge, EDGE_KEYS)
  const [source, target] = [findText(edge, 'source') ?? '', findText(edge, 'target') ?? '']
  const heads = findHeads(findList(edge, 'graphics'), graph)
  const isBackward = heads === 'first'
  cells.set('source', isBackward ? target : source).set('target', isBackward ? source : target)
  cells.set(DIRECTED, heads === null ? graph.isDirected : heads === 'both' ? 'mutual' : heads !== 'none')
  noteDrawing(edge, 'graphics but for the heads', unread)
  return { place: printLine(line), cells }
}

const DRAWING: ReadonlySet<string> = new Set(['graphics', 'LabelGraphics'])
const NODE_KEYS: ReadonlySet<string> = new Set([...DRAWING, 'id'])
const EDGE_KEYS: ReadonlySet<string> = new Set([...DRAWING, 'source', 'target'])

type Heads = 'first' | 'last' | 'both' | 'none'

/** The heads of a line: GML has "arrow", yEd "sourceArrow" and "targetArrow", Cytoscape numbers of which 0 is none. */
function findHeads(graphics: Pairs | undefined, { saysHeads }: GmlGraph): Heads | null {
  if (!graphics) return null
  const arrow = findText(graphics, 'arrow')
  if (arrow !== undefined && /^(first|last|both|none)$/.test(arrow)) return arrow as Heads
  const [atSource, atTarget] = ['source', 'target'].map(
    (end) => findText(graphics, `${end}Arrow`) ?? findText(graphics, `${end}_arrow`),
  )
  if (atSource === undefined && atTarget === undefined && !saysHeads) return null
  const isHead = (said: string | undefined) => said !== undefined && !/^(none|0|)$/.test(said)
  if (isHead(atSource)) return isHead(atTarget) ? 'both' : 'first'
  return isHead(atTarget) ? 'last' : 'none'
}

function noteDrawing(pairs: Pairs, rest: string, unread: Unread): void {
  for (const { key, line } of pairs) if (DRAWING.has(key)) unread.note(key === 'graphics' ? rest : key, line)
}

/** The keys of a list as cells, without those that are read elsewhere. Values of a key that repeats become one list. */
function flatten(pairs: Pairs, known: ReadonlySet<string>): Row {
  const values = new Map<string, Cell[]>()
  const visit = (list: Pairs, path: string): void => {
    for (const { key, value, isQuoted } of list) {
      if (path === '' && known.has(key)) continue
      const column = path + (path === '' && OWN.test(key) ? `key "${key}"` : key)
      if (typeof value !== 'string') {
        visit(value, `${column}.`)
        continue
      }
      const cell = isQuoted ? unescapeEntities(value) : toCell(value)
      // NetworkX marks a list of one or no item with this word.
      if (cell === '_networkx_list_start') continue
      const seen = values.get(column)
      if (seen) seen.push(cell)
      else values.set(column, [cell])
    }
  }
  visit(pairs, '')
  return new Map(
    [...values].map(([column, cells]) => [column, cells.length === 1 ? cells[0]! : writeList(cells.map(String))]),
  )
}

/** Names of columns that mean something else here. */
const OWN = /^(directed|source|target)$/i

export function findText(pairs: Pairs, key: string): string | undefined {
  const pair = pairs.find((each) => each.key === key)
  if (typeof pair?.value !== 'string') return undefined
  return pair.isQuoted ? unescapeEntities(pair.value) : pair.value
}

function findList(pairs: Pairs, key: string): Pairs | undefined {
  const value = pairs.find((each) => each.key === key)?.value
  return typeof value === 'string' ? undefined : value
}
