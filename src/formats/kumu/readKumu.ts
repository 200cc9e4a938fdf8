import { findId, findText, listElements, listNested } from '../jsonGraph/elements.ts'
import type { Entries, JsonGraph } from '../jsonGraph/graphRows.ts'
import { createGraphRows } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { JsonFile } from '../jsonGraph/parseJsonFile.ts'
import { readDirection } from '../jsonGraph/readDirection.ts'
import type { Draft } from '../records/fromRow.ts'

/**
 * Reads Kumu's JSON ("JSON / Blueprints" in its documentation): elements, and connections between their ids or labels.
 * In a backup of a project the fields stand in `attributes`, and the types have longer names.
 */
export function readKumu({ value }: JsonFile): JsonGraph | null {
  if (!isObject(value)) return null
  const rows = createGraphRows()
  const elements = listElements(value['elements'], 'elements', rows)
  const ids = new Map<string, string>()
  for (const { place, fields } of elements) {
    const said = foldKeys(fields)
    const id = String(findId(said.get('id')) ?? findId(said.get('_id')) ?? findId(said.get('label')) ?? '')
    const label = findText(said.get('label'))
    if (label !== undefined && !ids.has(label)) ids.set(label, id)
    rows.addActor(place, toElement(said, id))
  }
  const known = new Set(ids.values())
  const findEnd = (end: unknown) => {
    const id = findId(end)
    const text = id === undefined ? undefined : String(id).trim()
    return text === undefined || known.has(text) ? text : (ids.get(text) ?? text)
  }
  for (const { place, fields } of listElements(value['connections'], 'connections', rows))
    rows.addRelation(place, toConnection(foldKeys(fields), findEnd))
  for (const [key, other] of Object.entries(value)) {
    if (READ.has(key) || typeof other !== 'object' || other === null) continue
    const count = Object.keys(other).length
    if (count > 0) rows.skip(key, '', Array.isArray(other) ? count : 1)
  }
  return rows.finish({
    title: findText(value['name']) ?? findText(value['title']),
    description: findText(value['description']),
  })
}

const READ: ReadonlySet<string> = new Set(['elements', 'connections'])

/** The fields of an element by name. Kumu ignores the case of its own names, and backups nest them. */
function foldKeys(fields: Draft): Map<string, unknown> {
  const said = new Map<string, unknown>()
  const { attributes, ...others } = fields
  const all = isObject(attributes) ? [...Object.entries(others), ...listNested(attributes)] : Object.entries(fields)
  for (const [key, value] of all) {
    const lower = key.toLowerCase().trim()
    const name = NAMES.get(lower) ?? key
    if (!said.has(name)) said.set(name, value)
    else if (said.get(name) !== value) said.set(`${name} `, value)
  }
  return said
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ...['id', '_id', 'label', 'type', 'from', 'to', 'direction', 'description', 'tags', 'aliases'].map(
    (name) => [name, name] as const,
  ),
  ['element type', 'type'],
  ['connection type', 'type'],
])

function* toElement(said: ReadonlyMap<string, unknown>, id: string): Generator<readonly [string, unknown]> {
  yield ['id', id]
  yield ['name_en', said.get('label')]
  yield ['type', said.get('type')]
  yield ['description_en', said.get('description')]
  yield* listOthers(said, ['id', '_id', 'label', 'type', 'description'])
}

/** A connection says its verb by its type, else by its label. */
function* toConnection(
  said: ReadonlyMap<string, unknown>,
  findEnd: (end: unknown) => string | undefined,
): Generator<readonly [string, unknown]> {
  const type = findText(said.get('type')) ?? findText(said.get('label'))
  yield ['id', findId(said.get('id')) ?? findId(said.get('_id'))]
  yield ['source', findEnd(said.get('from'))]
  yield ['target', findEnd(said.get('to'))]
  yield ['directed', readDirection(said.get('direction'))]
  yield ['type', type]
  yield ['note_en', said.get('description')]
  const label = findText(said.get('label')) === type ? ['label'] : []
  yield* listOthers(said, ['id', '_id', 'from', 'to', 'direction', 'type', 'description', ...label])
}

function listOthers(said: ReadonlyMap<string, unknown>, read: readonly string[]): Entries {
  return [...said].filter(([name]) => !read.includes(name))
}
