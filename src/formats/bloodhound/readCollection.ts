import { findId, findText, listElements, listNested, omitKeys } from '../jsonGraph/elements.ts'
import type { Entries, GraphRows, JsonGraph } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { Cell } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { TIE_KEYS, toTies } from './ties.ts'

/**
 * Reads a collection of SharpHound (versions 3 to 6): objects of a directory, their members and the rights over them.
 * Whoever is only referred to is an actor with its identifier as the name.
 */
export function readCollection(value: Draft, rows: GraphRows): JsonGraph {
  const meta = isObject(value['meta']) ? value['meta'] : {}
  const kind = toKind(meta['type'])
  const elements = listElements(value['data'], 'data', rows)
  const seen = new Set<string>()
  for (const { place, fields } of elements) {
    const id = findObjectId(fields)
    if (id !== undefined) seen.add(String(id))
    rows.addActor(place, toObject(fields, id, kind))
  }
  for (const { place, fields } of elements) {
    const id = findObjectId(fields)
    if (id === undefined) continue
    for (const { other, type, isInward, path, others } of toTies(fields, kind)) {
      const at = `${place}.${path}`
      if (!seen.has(other.id))
        rows.addActor(at, [
          ['id', other.id],
          ['type', other.type],
        ])
      seen.add(other.id)
      const [source, target] = isInward ? [other.id, id] : [id, other.id]
      const ends: Entries = [
        ['source', source],
        ['target', target],
        ['directed', true],
        ['type', type],
      ]
      rows.addRelation(at, [...ends, ...others])
    }
  }
  for (const [key, list] of omitKeys(value, 'data', 'meta'))
    if (Array.isArray(list) && list.length > 0) rows.skip(key, '', list.length)
  return rows.finish()
}

function findObjectId(fields: Draft): Cell | undefined {
  return (
    findId(fields['ObjectIdentifier']) ?? findId(isObject(fields['Properties']) ? fields['Properties']['objectid'] : '')
  )
}

/** The kind of object in a collection of `users`, `groups` and so on. */
function toKind(type: unknown): string | undefined {
  return typeof type === 'string' ? KINDS.get(type.toLowerCase()) : undefined
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['users', 'User'],
  ['groups', 'Group'],
  ['computers', 'Computer'],
  ['domains', 'Domain'],
  ['gpos', 'GPO'],
  ['ous', 'OU'],
  ['containers', 'Container'],
  ['rootcas', 'RootCA'],
  ['aiacas', 'AIACA'],
  ['ntauthstores', 'NTAuthStore'],
  ['enterprisecas', 'EnterpriseCA'],
  ['certtemplates', 'CertTemplate'],
  ['issuancepolicies', 'IssuancePolicy'],
])

function* toObject(
  fields: Draft,
  id: Cell | undefined,
  kind: string | undefined,
): Generator<readonly [string, unknown]> {
  const properties = isObject(fields['Properties']) ? fields['Properties'] : {}
  const name = findText(properties['name']) ?? findText(properties['displayname'])
  yield ['id', id]
  yield ['name_en', name]
  yield ['type', kind]
  for (const [key, value] of listNested(properties)) if (value !== name || key !== 'name') yield [toOwnName(key), value]
  yield* omitKeys(fields, 'ObjectIdentifier', 'Properties', ...TIE_KEYS)
}

function toOwnName(key: string): string {
  return /^(id|type|group)$/i.test(key) ? `Properties.${key}` : key
}
