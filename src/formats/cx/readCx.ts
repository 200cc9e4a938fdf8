import { findId, findText, omitKeys } from '../jsonGraph/elements.ts'
import type { JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import type { Draft } from '../records/fromRow.ts'
import { createAttributeReader } from './attributeReader.ts'
import { findCxVersion } from './findCxVersion.ts'
import type { AspectElement } from './listAspects.ts'
import { listAspects } from './listAspects.ts'
import { groupAttributes, toValue } from './looseAttributes.ts'
import { toEdgeEntries, toNodeEntries } from './toElementEntries.ts'

type Aspects = ReadonlyMap<string, readonly AspectElement[]>

/**
 * Reads CX and CX2, the exchange formats of NDEx, Cytoscape and Cytoscape Web (specifications 1.0 and 2.0): a list of
 * aspects, each perhaps in parts. Styles and what else has no place here is told by its aspect.
 */
export function readCx(file: JsonFile): JsonGraph | null {
  const version = findCxVersion(file.value)
  const aspects = version && listAspects(file.value)
  if (!aspects) return null
  return version === 2 ? readSecond(aspects) : readFirst(aspects)
}

/** CX2: the attributes of an element are its `v`, with aliases and defaults that are declared once. */
function readSecond(aspects: Aspects): JsonGraph {
  const rows = createGraphRows()
  const declared = list(aspects, 'attributeDeclarations').map(({ fields }) => fields)
  const nodeValues = createAttributeReader(declared.map(({ nodes }) => nodes))
  const edgeValues = createAttributeReader(declared.map(({ edges }) => edges))
  const nodes = list(aspects, 'nodes')
  const edges = list(aspects, 'edges')
  for (const issue of [...nodeValues.checkSize(nodes.length), ...edgeValues.checkSize(edges.length)]) rows.report(issue)
  for (const { place, fields } of nodes) {
    const { id, x, y, v } = fields
    rows.addActor(place, toNodeEntries({ id: findId(id), x, y }, nodeValues.read(v)))
    if (fields['z'] !== undefined && fields['z'] !== 0) rows.skip('z', place)
  }
  for (const { place, fields } of edges) {
    const { id, s, t, v } = fields
    rows.addRelation(place, toEdgeEntries({ id: findId(id), source: findId(s), target: findId(t) }, edgeValues.read(v)))
  }
  skipAspects(aspects, rows, SECOND)
  return rows.finish(
    findHead(new Map(list(aspects, 'networkAttributes').flatMap(({ fields }) => Object.entries(fields)))),
  )
}

/** CX: the attributes of elements are aspects of their own. */
function readFirst(aspects: Aspects): JsonGraph {
  const rows = createGraphRows()
  const ofNodes = groupAttributes(list(aspects, 'nodeAttributes'))
  const ofEdges = groupAttributes(list(aspects, 'edgeAttributes'))
  const places = new Map(list(aspects, 'cartesianLayout').map(({ fields }) => [String(fields['node']), fields]))
  for (const { place, fields } of list(aspects, 'nodes')) {
    const id = findId(fields['@id'])
    const { x, y } = places.get(String(id)) ?? {}
    const said = new Map<string, unknown>([
      ['name', fields['n']],
      ['represents', fields['r']],
    ])
    rows.addActor(place, toNodeEntries({ id, x, y }, [...said, ...(ofNodes.get(String(id)) ?? [])]))
  }
  for (const { place, fields } of list(aspects, 'edges')) {
    const id = findId(fields['@id'])
    const ends = { id, source: findId(fields['s']), target: findId(fields['t']) }
    rows.addRelation(place, toEdgeEntries(ends, [['interaction', fields['i']], ...(ofEdges.get(String(id)) ?? [])]))
  }
  skipAspects(aspects, rows, FIRST)
  const about = list(aspects, 'networkAttributes').map(({ fields }) => [String(fields['n']), toValue(fields)] as const)
  return rows.finish(findHead(new Map(about)))
}

function list(aspects: Aspects, name: string): readonly AspectElement[] {
  return aspects.get(name) ?? []
}

function findHead(about: ReadonlyMap<string, unknown>): Pick<JsonGraph, 'title' | 'description'> {
  return { title: findText(about.get('name')), description: findText(about.get('description')) }
}

/** Aspects that are about the file alone. */
const ABOUT = ['metaData', 'status', 'networkAttributes', 'nodes', 'edges']
const SECOND = new Set([...ABOUT, 'CXVersion', 'hasFragments', 'attributeDeclarations'])
const FIRST = new Set([...ABOUT, 'numberVerification', 'nodeAttributes', 'edgeAttributes', 'cartesianLayout'])

function skipAspects(aspects: Aspects, rows: ReturnType<typeof createGraphRows>, known: ReadonlySet<string>): void {
  for (const [name, elements] of aspects)
    if (!known.has(name) && elements.length > 0) rows.skip(name, elements[0]!.place, elements.length)
  for (const { fields, place } of aspects.get('networkAttributes') ?? []) {
    const others =
      isObject(fields) && 'n' in fields ? [String(fields['n'])] : [...omitKeys(fields as Draft)].map(([key]) => key)
    for (const key of others) if (!HEAD.has(key)) rows.skip(`network attribute "${key}"`, place)
  }
}

const HEAD: ReadonlySet<string> = new Set(['name', 'description'])
