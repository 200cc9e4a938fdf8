/**
 * Reads the names of columns in the tables of Neo4j (`neo4j-admin import`, header fields): `personId:ID(Person)`,
 * `name:string`, `:LABEL`, `:START_ID`, `:END_ID`, `:TYPE`. Any other names stay as they are.
 */
export function readTypedHeader(columns: readonly string[]): string[] {
  if (!columns.some((column) => /:(?:START_ID|END_ID|ID)\b/i.test(column))) return [...columns]
  return columns.map((column) => {
    const [, name = '', kind = ''] = /^([^:]*):([a-z_]+)(?:\[\])?(?:[({].*)?$/i.exec(column) ?? []
    const role = ROLES.get(kind.toUpperCase())
    return role ?? (name === '' ? column : name)
  })
}

const ROLES: ReadonlyMap<string, string> = new Map([
  ['START_ID', 'source'],
  ['END_ID', 'target'],
  ['TYPE', 'type'],
  ['LABEL', 'type'],
  ['ID', 'id'],
])
