import { findId, findText, listElements, omitKeys } from '../jsonGraph/elements.ts'
import type { JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import { readHeads } from '../jsonGraph/readDirection.ts'
import type { Draft } from '../records/fromRow.ts'
import { toFrames } from './toFrames.ts'

/**
 * Reads JSON Canvas (jsoncanvas.org, version 1.0), as Obsidian writes it: cards, and edges that have a head at their
 * second end unless they say otherwise. A frame is the group of the cards in it, and an actor if an edge leads to it.
 */
export function readJsonCanvas({ value }: JsonFile): JsonGraph | null {
  if (!isObject(value)) return null
  const rows = createGraphRows()
  const cards = listElements(value['nodes'], 'nodes', rows)
  const edges = listElements(value['edges'], 'edges', rows)
  const ends = new Set(edges.flatMap(({ fields: { fromNode, toNode } }) => [findId(fromNode), findId(toNode)]))
  const groups = toFrames(cards.map(({ fields }) => fields))
  for (const { place, fields } of cards) {
    const isFrame = fields['type'] === 'group'
    if (isFrame && !ends.has(findId(fields['id']))) {
      if (!groups.used.has(fields)) rows.skip('empty group', place)
      continue
    }
    rows.addActor(place, toCard(fields, groups.of.get(fields)))
    for (const key of DRAWING) if (key in fields) rows.skip(key, place)
  }
  for (const { place, fields } of edges) {
    rows.addRelation(place, toEdge(fields))
    for (const key of DRAWING) if (key in fields) rows.skip(key, place)
  }
  for (const [key, other] of omitKeys(value, 'nodes', 'edges', 'metadata'))
    if (typeof other === 'object' && other !== null) rows.skip(key, '')
  return rows.finish()
}

/** Sizes, sides and colours. */
const DRAWING = ['width', 'height', 'color', 'fromSide', 'toSide', 'background', 'backgroundStyle', 'styleAttributes']

function* toCard(card: Draft, group: string | undefined): Generator<readonly [string, unknown]> {
  const text = findText(card['text'])
  const [first = '', ...rest] = (text ?? '').split('\n')
  yield ['id', findId(card['id'])]
  yield ['name_en', findName(card, first)]
  yield ['group', group]
  yield ['description_en', findText(rest.join('\n'))]
  yield ['card', card['type']]
  yield* omitKeys(card, 'id', 'type', 'text', 'label', ...DRAWING)
}

/** The first line of a text without marks of Markdown, the name of a file, an address, or the label of a frame. */
function findName(card: Draft, line: string): string | undefined {
  const plain = line
    .replace(/^[#>*\s-]+/, '')
    .replaceAll(/\*\*|__|\[\[|\]\]/g, '')
    .trim()
  const file = findText(card['file'])
    ?.split('/')
    .at(-1)
    ?.replace(/\.(md|canvas)$/, '')
  return findText(plain) ?? findText(file) ?? findText(card['label']) ?? findText(card['url'])
}

function* toEdge(edge: Draft): Generator<readonly [string, unknown]> {
  const { fromEnd = 'none', toEnd = 'arrow' } = edge
  yield ['id', findId(edge['id'])]
  yield* readHeads([findId(edge['fromNode']), findId(edge['toNode'])], {
    atFirst: fromEnd === 'arrow',
    atSecond: toEnd === 'arrow',
  })
  yield ['type', edge['label']]
  yield* omitKeys(edge, 'id', 'fromNode', 'toNode', 'fromEnd', 'toEnd', 'label', ...DRAWING)
}
