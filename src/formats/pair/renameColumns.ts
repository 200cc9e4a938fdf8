import type { PlacedRow, Row } from '../records/fields.ts'

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
    type: ['label', 'relation', 'relationship', 'interaction', 'kind'],
    note_en: ['note', 'description'],
  },
} as const

/**
 * Renames the columns of a row to the names used here, ignoring case and translating the names of other programs. An
 * exact name is never taken for another. Rows of tables have the names that their whole columns were given.
 */
export function renameColumns(row: PlacedRow, kind: keyof typeof OTHER_NAMES): PlacedRow {
  const split = kind === 'relations' ? splitDirection(row) : row
  if (split.isNamed) return split
  const { cells } = split
  const byLower = new Map<string, string>([...cells.keys()].map((column) => [column.toLowerCase().trim(), column]))
  const renamed: Row = new Map(cells)
  const used = new Set<string>()
  for (const [name, others] of Object.entries<readonly string[]>({ ...PLAIN[kind], ...OTHER_NAMES[kind] })) {
    if (cells.has(name)) continue
    const column = [name, ...others].map((other) => byLower.get(other)).find((found) => found !== undefined)
    const cell = column === undefined ? '' : cells.get(column)!
    const value = typeof cell === 'string' ? cell.trim() : cell
    if (column === undefined || value === '') continue
    renamed.set(name, value)
    used.add(column)
  }
  for (const column of used) renamed.delete(column)
  return { ...split, cells: renamed }
}

/** Moves "Directed" and "Undirected", which some programs write as the type of a line, to the right column. */
function splitDirection(row: PlacedRow): PlacedRow {
  const { cells } = row
  const typed = [...cells].find(
    ([column, cell]) =>
      column.toLowerCase().trim() === 'type' && /^\s*(?:(?:un)?directed|mutual)\s*$/i.test(String(cell)),
  )
  if (!typed) return row
  const others = new Map(cells)
  others.delete(typed[0])
  return { ...row, cells: others.set(DIRECTED, String(typed[1])) }
}

/** Columns that are only matched by other spellings of the same name. */
const PLAIN = {
  actors: { id: [], type: [], group: [], x: [], y: [] },
  relations: { id: [], source: [], target: [], type: [], sign: [], start: [], end: [] },
} as const
