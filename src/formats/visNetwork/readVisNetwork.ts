import { findId, listElements, omitKeys } from '../jsonGraph/elements.ts'
import type { JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import { readHeads } from '../jsonGraph/readDirection.ts'
import type { Draft } from '../records/fromRow.ts'
import { findNetwork, unwrapDataSet } from './findNetwork.ts'

/**
 * Reads a network of vis-network (vis.js; "Network / edges" in its documentation). An edge has a head at an end where
 * `arrows` names that end; without `arrows`, also in the options of the network, it has none.
 */
export function readVisNetwork({ value }: JsonFile): JsonGraph | null {
  const network = findNetwork(value)
  if (!network) return null
  const rows = createGraphRows()
  const at = network === value ? '' : 'data.'
  const usual = findUsualArrows(network) ?? (isObject(value) ? findUsualArrows(value) : undefined)
  for (const { place, fields, key } of listElements(unwrapDataSet(network['nodes']), `${at}nodes`, rows)) {
    const id = findId(fields['id']) ?? key
    rows.addActor(place, [['id', id], ['name_en', fields['label']], ...omitKeys(fields, 'id', 'label')])
  }
  for (const { place, fields } of listElements(unwrapDataSet(network['edges']), `${at}edges`, rows))
    rows.addRelation(place, toEdge(fields, usual))
  const others = { ...(isObject(value) ? value : {}), ...network }
  for (const [key, other] of Object.entries(others))
    if (!READ.has(key) && typeof other === 'object' && other !== null && other !== network) rows.skip(key, '')
  return rows.finish()
}

const READ: ReadonlySet<string> = new Set(['nodes', 'edges'])

function findUsualArrows({ options }: Draft): unknown {
  const edges = isObject(options) ? options['edges'] : undefined
  return isObject(edges) ? edges['arrows'] : undefined
}

function* toEdge(edge: Draft, usual: unknown): Generator<readonly [string, unknown]> {
  yield ['id', findId(edge['id'])]
  yield* readHeads([findId(edge['from']), findId(edge['to'])], readArrows(edge['arrows'] ?? usual))
  yield* omitKeys(edge, 'id', 'from', 'to', 'arrows')
}

/** Arrows are words (`to, from`), or an object by these. A head in the middle points to the second end. */
function readArrows(arrows: unknown): { readonly atFirst: boolean; readonly atSecond: boolean } {
  const has = (end: string) => {
    if (typeof arrows === 'string') return arrows.split(/[\s,;]+/).includes(end)
    const said = isObject(arrows) ? arrows[end] : undefined
    return said === true || (isObject(said) && said['enabled'] !== false)
  }
  const atFirst = has('from')
  return { atFirst, atSecond: has('to') || (has('middle') && !atFirst) }
}
