import type { GraphRows, JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import { EDGE_SCHEMATA } from './edgeSchemata.ts'
import type { FtmEntity } from './listEntities.ts'
import { listEntities, toEntity } from './listEntities.ts'
import { listValues, toEdgeEntries, toThingEntries } from './toEntries.ts'

/**
 * Reads entities of FollowTheMoney (followthemoney.tech), one per line or in a list. Entities of a schema that is an edge
 * are relations between their two ends; all others are actors. A property of these whose value is the id of another
 * entity is a relation as well, such as `addressEntity`.
 */
export function readFollowTheMoney({ value, placeOf }: JsonFile): JsonGraph | null {
  const found = listEntities(value)
  if (found.length === 0) return null
  const rows = createGraphRows()
  const entities = [...found, ...found.flatMap(listInner)]
  const isThing = ({ schema, properties }: FtmEntity) => findEdge(schema, properties) === undefined
  const things = new Map(entities.filter(isThing).map((entity) => [entity.id, entity]))
  const said = new Set<FtmEntity>(things.values())
  for (const entity of entities) {
    if (isThing(entity)) {
      if (said.has(entity) || !isSame(entity, things.get(entity.id)!))
        addThing(entity, things, rows, placeOf(entity.index))
    } else addEdge(entity, rows, placeOf(entity.index))
  }
  if (Array.isArray(value)) skipRest(value.length, found, rows, placeOf)
  return rows.finish()
}

/** The entities that stand in the properties of another one, as Aleph exports them. */
function listInner({ properties, index }: FtmEntity): FtmEntity[] {
  return Object.values(properties).flatMap((values) =>
    Array.isArray(values)
      ? values.flatMap((item) => toEntity(item, index)).flatMap((one) => [one, ...listInner(one)])
      : [],
  )
}

function findEdge(schema: string, properties: FtmEntity['properties']) {
  const edge = EDGE_SCHEMATA.get(schema)
  return edge && (properties[edge.source] !== undefined || properties[edge.target] !== undefined) ? edge : undefined
}

function isSame(one: FtmEntity, other: FtmEntity): boolean {
  return one.schema === other.schema && Object.keys(one.properties).length <= Object.keys(other.properties).length
}

function addThing(entity: FtmEntity, things: ReadonlyMap<string, FtmEntity>, rows: GraphRows, place: string): void {
  const links = Object.entries(entity.properties).flatMap(([property, values]) =>
    listValues(values)
      .map(String)
      .filter((id) => id !== entity.id && things.has(id) && !PLAIN.has(property))
      .map((id) => ({ property, id })),
  )
  rows.addActor(place, toThingEntries(entity, new Set(links.map(({ property, id }) => `${property} ${id}`))))
  for (const { property, id } of links) {
    rows.addRelation(place, [
      ['source', entity.id],
      ['target', id],
      ['directed', true],
      ['type', property],
    ])
  }
}

/** Properties whose values are texts, even if one is also the id of an entity. */
const PLAIN: ReadonlySet<string> = new Set([
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'firstName',
  'lastName',
  'title',
])

/** An edge between several owners and assets is one relation for each pair. */
function addEdge(entity: FtmEntity, rows: GraphRows, place: string): void {
  const { source, target, isUndirected = false } = findEdge(entity.schema, entity.properties)!
  const sources = listValues(entity.properties[source])
  const targets = listValues(entity.properties[target])
  const entries = [...toEdgeEntries(entity, [source, target])]
  const isOne = sources.length * targets.length === 1
  if (sources.length * targets.length > MOST_PAIRS) {
    rows.skip(`${entity.schema} of very many`, place)
    return
  }
  for (const from of sources.length === 0 ? [undefined] : sources) {
    for (const to of targets.length === 0 ? [undefined] : targets) {
      const id = isOne ? entity.id : `${entity.id}-${String(from)}-${String(to)}`
      rows.addRelation(place, [['id', id], ['source', from], ['target', to], ['directed', !isUndirected], ...entries])
    }
  }
}

/** More pairs than any one statement of ownership names. */
const MOST_PAIRS = 10_000

function skipRest(
  count: number,
  found: readonly FtmEntity[],
  rows: GraphRows,
  placeOf: (index: number) => string,
): void {
  if (found.length === count) return
  const read = new Set(found.map(({ index }) => index))
  for (let index = 0; index < count; index++)
    if (!read.has(index)) rows.skip('object without id, schema and properties', placeOf(index))
}
