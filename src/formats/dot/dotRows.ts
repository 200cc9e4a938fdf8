import type { Result } from '../../base/result.ts'
import type { Issue } from '../../model/issue.ts'
import { createUnread } from '../graph/createUnread.ts'
import { printLine } from '../graph/printLine.ts'
import { toCell } from '../graph/toCell.ts'
import { DIRECTED } from '../pair/createRenaming.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import { unescapeEntities } from '../text/unescapeEntities.ts'
import { isDrawing } from './isDrawing.ts'
import type { DotAttributes, DotBlock, DotEnd, DotGraph, DotStatement } from './parseDot.ts'

export interface DotRows {
  readonly actors: readonly PlacedRow[]
  readonly relations: readonly PlacedRow[]
  readonly title: string | undefined
  readonly issues: readonly Issue[]
}

/** A few bytes, such as `{a b} -> {c d}` with more names, can mean very many edges, and defaults very many values. */
const MOST_EDGES = 1e6
const MOST_VALUES = 2e6

/** What holds in a block: it passes to the blocks within it. */
interface Scope {
  readonly node: Map<string, string>
  readonly edge: Map<string, string>
  readonly block: DotBlock
  /** The innermost subgraph with a name. */
  readonly group: { readonly id: string; readonly attributes: Map<string, string> } | null
}

/**
 * Gives the rows of a graph, following the defaults for nodes and edges as they stand where each is first named. A named
 * subgraph is the group of the nodes that are first named in it.
 */
export function composeDotRows(graph: DotGraph): Result<DotRows, Issue> {
  const unread = createUnread()
  const nodes = new Map<
    string,
    { readonly line: number; readonly attributes: Map<string, string>; group: Scope['group'] }
  >()
  const edges: PlacedRow[] = []
  const strict = new Map<string, Row>()
  const graphAttributes = new Map<string, string>()
  let values = 0
  const isTooLarge = () => edges.length > MOST_EDGES || values > MOST_VALUES
  const copy = (attributes: DotAttributes) => {
    values += attributes.size
    return isTooLarge() ? new Map<string, string>() : new Map(attributes)
  }

  function visit(block: DotBlock, outer: Scope): Set<string> {
    const isNamed = block.id !== '' && outer.block !== block
    const group = isNamed ? { id: block.id, attributes: new Map<string, string>() } : outer.group
    const scope: Scope = { node: copy(outer.node), edge: copy(outer.edge), block, group }
    const members = new Set<string>()
    for (const statement of block.statements) {
      if (statement.kind === 'chain') for (const id of follow(statement, scope)) members.add(id)
      else if (statement.of === 'graph') {
        const attributes = isNamed ? group!.attributes : outer.block === block ? graphAttributes : new Map()
        for (const [name, value] of statement.attributes) attributes.set(name, value)
      } else for (const [name, value] of statement.attributes) scope[statement.of].set(name, value)
    }
    return members
  }

  function follow({ ends, attributes, line }: DotStatement & { readonly kind: 'chain' }, scope: Scope): Set<string> {
    const sets = ends.map((end) => (end.kind === 'block' ? visit(end, scope) : new Set([nameNode(end, scope)])))
    const [only] = ends
    if (ends.length === 1 && only?.kind === 'node')
      for (const [name, value] of attributes) nodes.get(only.id)!.attributes.set(name, value)
    // The first edge of a statement has the values that stand there.
    values -= sets.length > 1 ? attributes.size : 0
    for (let index = 1; index < sets.length; index++) {
      for (const source of sets[index - 1]!) {
        for (const target of sets[index]!) {
          if (isTooLarge()) return new Set()
          values += attributes.size
          addEdge({ source, target, from: ends[index - 1]!, to: ends[index]!, line }, attributes, scope)
        }
      }
    }
    return sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]))
  }

  function nameNode({ id, line }: DotEnd, scope: Scope): string {
    const node = nodes.get(id)
    if (!node) nodes.set(id, { line, attributes: copy(scope.node), group: scope.group })
    else node.group ??= scope.group
    return id
  }

  function addEdge({ source, target, from, to, line }: Edge, attributes: DotAttributes, scope: Scope): void {
    const all = copy(scope.edge)
    for (const [name, value] of attributes) all.set(name, value)
    const cells: Row = new Map()
    const ends = graph.isDirected || source < target ? [source, target] : [target, source]
    const known = graph.isStrict ? strict.get(JSON.stringify(ends)) : undefined
    if (graph.isStrict && !known) strict.set(JSON.stringify(ends), cells)
    const direction = findDirection(all, graph.isDirected)
    const isBackward = direction === 'back'
    cells.set('source', isBackward ? target : source).set('target', isBackward ? source : target)
    cells.set(DIRECTED, direction === 'both' ? 'mutual' : direction !== 'none')
    addAttributes(known ?? cells, all, line)
    if (from.kind === 'node' && from.port !== '') cells.set('sourceport', from.port)
    if (to.kind === 'node' && to.port !== '') cells.set('targetport', to.port)
    if (!known) edges.push({ place: printLine(line), cells })
  }

  function addAttributes(cells: Row, attributes: DotAttributes, line: number): void {
    for (const [name, value] of attributes) {
      if (isDrawing(name)) unread.note(name, line)
      else if (name === 'label' || name === 'xlabel') cells.set(name, readLabel(value))
      else cells.set(OWN.test(name) ? `attribute "${name}"` : name, toCell(unescapeEntities(value)))
    }
  }

  function toActor(id: string): PlacedRow {
    const { line, attributes, group } = nodes.get(id)!
    const cells: Row = new Map([['id', id]])
    const said = attributes.get('label')
    const label = /^m?record$/i.test(attributes.get('shape') ?? '') && said !== undefined ? readRecord(said) : said
    addPosition(cells, attributes.get('pos'))
    attributes.delete('label')
    attributes.delete('pos')
    addAttributes(cells, attributes, line)
    const name = label === undefined ? '' : readLabel(label.replaceAll('\\N', id))
    if (name !== '') cells.set('name_en', name)
    if (group && !cells.has('group')) {
      const title = group.attributes.get('label')
      cells.set('group', group.id).set('group_name_en', title === undefined ? group.id : readLabel(title))
    }
    return { place: printLine(line), cells }
  }

  visit(graph, { node: new Map(), edge: new Map(), block: graph, group: null })
  if (isTooLarge()) {
    const unit = 'edges, or twice as many values'
    return { ok: false, problems: [{ code: 'too-large', limit: MOST_EDGES, unit, severity: 'error', place: '' }] }
  }
  const actors = [...nodes.keys()].map(toActor)
  for (const [name] of graphAttributes)
    if (!isDrawing(name) && name !== 'label') unread.note(`${name} of the graph`, graph.line)
  const title = readLabel(graphAttributes.get('label') ?? graph.id)
  return { ok: true, value: { actors, relations: edges, title, issues: unread.list() } }
}

interface Edge {
  readonly source: string
  readonly target: string
  readonly from: DotEnd
  readonly to: DotEnd
  readonly line: number
}

const OWN = /^(id|source|target|directed)$/i

/** Which ends of a line have heads: "dir", and for each of its ends whether its arrow is drawn at all. */
function findDirection(attributes: DotAttributes, isDirected: boolean): 'forward' | 'back' | 'both' | 'none' {
  const dir = attributes.get('dir') ?? (isDirected ? 'forward' : 'none')
  const hasHead = /^(forward|both)$/.test(dir) && attributes.get('arrowhead') !== 'none'
  const hasTail = /^(back|both)$/.test(dir) && attributes.get('arrowtail') !== 'none'
  if (hasHead) return hasTail ? 'both' : 'forward'
  return hasTail ? 'back' : 'none'
}

/** The label of a record without the names of its ports: `<a> left|<b> right`. */
function readRecord(label: string): string {
  return label.replaceAll(/(?<!\\)<[^<>]*>|(?<!\\)[{}]/g, '').replaceAll('|', ' | ')
}

/** A label in one line: DOT writes line ends as \n, \l or \r, by how the line is set. */
function readLabel(label: string): string {
  const plain = label.replaceAll(/\\[nlr]/g, ' ').replaceAll(/\\([\s\S])/g, '$1')
  return unescapeEntities(plain).replaceAll(/\s+/g, ' ').trim()
}

/** Adds the place of a node, in points. In DOT y goes up, here down. */
function addPosition(cells: Row, pos: string | undefined): void {
  const [, x, y] = /^\s*([-+\d.eE]+)[,\s]\s*([-+\d.eE]+)/.exec(pos ?? '') ?? []
  const point = { x: Number(x), y: Number(y) }
  if (Number.isFinite(point.x) && Number.isFinite(point.y)) cells.set('x', point.x).set('y', 0 - point.y)
}
