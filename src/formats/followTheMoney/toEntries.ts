import { isObject } from '../jsonGraph/isObject.ts'
import type { FtmEntity } from './listEntities.ts'

type Entry = readonly [column: string, value: unknown]

/** Lists the values of a property: texts, or the ids of the entities that stand there. */
export function listValues(values: unknown): unknown[] {
  const list: readonly unknown[] = Array.isArray(values) ? values : values === undefined ? [] : [values]
  return list
    .map((value) => (isObject(value) ? value['id'] : value))
    .filter((value) => value !== null && value !== undefined && value !== '')
}

const NAMES = ['name', 'title', 'full', 'label', 'fileName', 'subject', 'registrationNumber', 'number']
const ALIASES = ['alias', 'weakAlias', 'previousName']

/** Gives the entries of a thing: its first name, all others as aliases, and its properties but for links. */
export function* toThingEntries(
  { id, schema, properties, others }: FtmEntity,
  links: ReadonlySet<string>,
): Generator<Entry> {
  const naming = NAMES.find((property) => listValues(properties[property]).length > 0) ?? 'name'
  const [first, ...rest] = listValues(properties[naming])
  const isNamed = naming === 'name'
  const said = [...(isNamed ? rest : []), ...ALIASES.flatMap((property) => listValues(properties[property]))]
  yield ['id', id]
  yield ['name_en', first ?? findName(properties) ?? others['caption']]
  yield ['type', schema]
  yield ['aliases', [...new Set(said.map(String))].filter((alias) => alias !== first)]
  yield* listProperties('description_en', ['description', 'summary', 'notes'], properties)
  const known = new Set([naming, ...ALIASES, 'description', 'summary', 'notes'])
  for (const [property, values] of Object.entries(properties)) {
    if (known.has(property)) continue
    yield toEntry(
      property,
      listValues(values).filter((value) => !links.has(`${property} ${String(value)}`)),
    )
  }
  if (!isNamed && rest.length > 0) yield [naming, [first, ...rest]]
  yield* listOthers(others, first)
}

function findName({ firstName, lastName }: FtmEntity['properties']): string | undefined {
  const parts = [...listValues(firstName).slice(0, 1), ...listValues(lastName).slice(0, 1)]
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** Gives the entries of an edge: its schema as the verb, its dates, and its properties but for the ends. */
export function* toEdgeEntries({ schema, properties, others }: FtmEntity, ends: readonly string[]): Generator<Entry> {
  const [date, ...further] = listValues(properties['date'])
  const day = further.length === 0 ? date : undefined
  yield ['type', schema]
  yield ['start', getOnly(properties['startDate']) ?? day]
  yield ['end', getOnly(properties['endDate']) ?? day]
  yield* listProperties('note_en', ['summary', 'description', 'notes'], properties)
  const known = new Set([...ends, 'summary', 'description', 'notes'])
  for (const property of ['startDate', 'endDate']) if (getOnly(properties[property]) !== undefined) known.add(property)
  if (day !== undefined && !known.has('startDate') && !known.has('endDate')) known.add('date')
  for (const [property, values] of Object.entries(properties))
    if (!known.has(property)) yield toEntry(property, listValues(values))
  yield* listOthers(others, undefined)
}

/** The value of a property that has just one. */
function getOnly(values: unknown): unknown {
  const list = listValues(values)
  return list.length === 1 ? list[0] : undefined
}

function* listProperties(
  column: string,
  names: readonly string[],
  properties: FtmEntity['properties'],
): Generator<Entry> {
  const texts = names.flatMap((name) => listValues(properties[name])).map(String)
  if (texts.length > 0) yield [column, texts.join('\n')]
}

function toEntry(property: string, values: readonly unknown[]): Entry {
  return [
    property === 'type' || property === 'id' ? `properties.${property}` : property,
    values.length === 1 ? values[0] : values,
  ]
}

function* listOthers(others: FtmEntity['others'], name: unknown): Generator<Entry> {
  for (const [key, value] of Object.entries(others)) {
    if (key === 'caption' && value === name) continue
    yield [key === 'type' ? 'entity.type' : key, value]
  }
}
