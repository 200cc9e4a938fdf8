import { findId, findText, listElements, omitKeys } from '../jsonGraph/elements.ts'
import type { JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import { readHeads } from '../jsonGraph/readDirection.ts'
import type { Draft } from '../records/fromRow.ts'
import { findMap } from './findMap.ts'

/**
 * Reads a map of Oligrapher, which draws for LittleSis ("Data Schema" in its README): nodes and edges by ids, since
 * version 3 with their properties beside the ids, before in `display`.
 */
export function readOligrapher({ value }: JsonFile): JsonGraph | null {
  const map = findMap(value)
  if (!map || !isObject(value)) return null
  const rows = createGraphRows()
  for (const { place, fields, key } of listElements(map['nodes'], 'nodes', rows)) {
    const said = lift(fields)
    rows.addActor(place, [
      ['id', findId(said['id']) ?? key],
      ['name_en', said['name']],
      ...omitKeys(said, 'id', 'name'),
    ])
  }
  for (const { place, fields, key } of listElements(map['edges'], 'edges', rows))
    rows.addRelation(place, toEdge(lift(fields), key))
  for (const [key, other] of Object.entries(map === value ? map : { ...value, ...map })) {
    if (READ.has(key) || typeof other !== 'object' || other === null) continue
    const count = Object.keys(other).length
    if (count > 0) rows.skip(key, key, count)
  }
  const title = findText(value['title']) ?? findText(isObject(value['attributes']) ? value['attributes']['title'] : '')
  return rows.finish({ title, description: findText(value['description']) })
}

const READ: ReadonlySet<string> = new Set(['nodes', 'edges', 'graph_data', 'graph', 'data', 'attributes'])

function lift(fields: Draft): Draft {
  const { display, ...others } = fields
  return isObject(display) ? { ...display, ...others } : fields
}

function* toEdge(edge: Draft, key: string | undefined): Generator<readonly [string, unknown]> {
  const label = findText(edge['label'])
  yield ['id', findId(edge['id']) ?? key]
  yield* readHeads([findId(edge['node1_id']), findId(edge['node2_id'])], readArrow(edge))
  yield ['type', label]
  yield* omitKeys(edge, 'id', 'node1_id', 'node2_id', 'arrow', 'is_directional', 'label')
}

/** `1->2`, `2->1` or both; older maps only say whether an edge is directional. */
function readArrow({ arrow, is_directional: isDirectional }: Draft) {
  const word = typeof arrow === 'string' ? arrow.replaceAll(/\s/g, '') : arrow
  const isBoth = word === 'both' || word === '1<->2' || word === '2<->1'
  const isForward = word === '1->2' || word === '2<-1' || word === true
  const isOldForward = (word === undefined || word === null) && isDirectional === true
  return {
    atFirst: isBoth || word === '2->1' || word === '1<-2',
    atSecond: isBoth || isForward || isOldForward,
  }
}
