import type { PlacedRow, Row } from '../records/fields.ts'
import { spellColumn } from '../table/spellColumn.ts'

/** The column of a relation that says how its line leads: true (one way), false (undirected) or "mutual". */
export const DIRECTED = 'directed'

/** Names of the columns in other programs, in order of preference. */
const OTHER_NAMES = {
  actors: {
    id: ['key', 'node', 'name', 'label'],
    name_en: ['name', 'label', 'title', 'caption'],
    type: ['schema', 'kind', 'category'],
    description_en: ['description'],
    group: ['community', 'cluster'],
  },
  relations: {
    source: ['from', 'src', 'subject'],
    target: ['to', 'dst', 'object'],
    type: [
      ...['label', 'relation', 'relationship', 'interaction', 'predicate', 'verb', 'kind'],
      ...['relation type', 'relationship type', 'edge type', 'link type'],
    ],
    note_en: ['note', 'description'],
  },
} as const

type RenamedKind = keyof typeof OTHER_NAMES
/** The names that columns get, each with the column that gets it. */
type Renaming = readonly (readonly [name: string, column: string])[]

/** Renames the columns of rows. */
interface ColumnRenaming {
  readonly rename: (row: PlacedRow) => PlacedRow
  /** The name that a column got; `undefined`: it got several. */
  readonly findName: (column: string) => string | undefined
}

/**
 * Creates what renames the columns of rows to the names used here, ignoring case and translating the names of
 * other programs. An exact name is never taken for another. Rows of tables have the names that their whole columns were
 * given. What becomes of columns is found out once for all rows that have the same ones.
 */
export function createRenaming(kind: RenamedKind): ColumnRenaming {
  const names = new Map<string, string | null>()
  const known = new Map<string, Renaming>()
  const find = (columns: readonly string[]) => {
    const key = columns.join('\n')
    const before = known.get(key)
    if (before) return before
    const found = findRenaming(columns, kind)
    known.set(key, found)
    for (const [name, column] of found) names.set(column, (names.get(column) ?? name) === name ? name : null)
    return found
  }
  const rename = (row: PlacedRow): PlacedRow => {
    const split = kind === 'relations' ? splitDirection(row) : row
    if (split.isNamed) return split
    const { cells } = split
    const renaming = find([...cells.keys()])
    if (renaming.length === 0) return split
    const renamed: Row = new Map(cells)
    const used = new Set<string>()
    for (const [name, column] of renaming) {
      const cell = cells.get(column)!
      const value = typeof cell === 'string' ? cell.trim() : cell
      if (value === '') continue
      renamed.set(name, value)
      used.add(column)
    }
    for (const column of used) renamed.delete(column)
    return { ...split, cells: renamed }
  }
  const findName = (column: string) => {
    const name = names.get(column)
    return name === undefined ? column : (name ?? undefined)
  }
  return { rename, findName }
}

function findRenaming(columns: readonly string[], kind: RenamedKind): Renaming {
  const bySpelling = new Map(
    columns.flatMap((column) => [
      [spellColumn(column), column],
      [column.toLowerCase().trim(), column],
    ]),
  )
  const known = new Set(columns)
  const names = Object.entries<readonly string[]>({ ...PLAIN[kind], ...OTHER_NAMES[kind] })
  return names.flatMap(([name, others]): Renaming => {
    if (known.has(name)) return []
    const column = [name, ...others].map((other) => bySpelling.get(other)).find((found) => found !== undefined)
    return column === undefined ? [] : [[name, column]]
  })
}

const TYPE = 'type'
const DIRECTION = /^\s*(?:(?:un)?directed|mutual)\s*$/i

/** Moves "Directed" and "Undirected", which some programs write as the type of a line, to the right column. */
function splitDirection(row: PlacedRow): PlacedRow {
  const { cells } = row
  for (const [column, cell] of cells) {
    if (column.length !== TYPE.length && column.trim().length !== TYPE.length) continue
    if (column.toLowerCase().trim() !== TYPE || !DIRECTION.test(String(cell))) continue
    const others = new Map(cells)
    others.delete(column)
    return { ...row, cells: others.set(DIRECTED, String(cell)) }
  }
  return row
}

/** Columns that are only matched by other spellings of the same name. */
const PLAIN = {
  actors: { id: [], type: [], group: [], x: [], y: [] },
  relations: { id: [], source: [], target: [], type: [], sign: [], start: [], end: [] },
} as const
