import type { PlacedRow, Row } from '../records/fields.ts'

/** Column of a relation that is false where its line has no direction. */
export const DIRECTED = 'directed'

/** What other programs call the columns, in the order in which they are taken. */
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
 * Gives the columns of a row the names that they have here: regardless of capitals, and by the names that other
 * programs use. A name that is known as it stands is never taken for another.
 */
export function renameColumns(row: PlacedRow, kind: keyof typeof OTHER_NAMES): PlacedRow {
  const { place, cells } = kind === 'relations' ? splitDirection(row) : row
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
  return { place, cells: renamed }
}

/** Moves "Directed" and "Undirected", which some programs write as the type of a line, to where they belong. */
function splitDirection({ place, cells }: PlacedRow): PlacedRow {
  const typed = [...cells].find(
    ([column, cell]) => column.toLowerCase().trim() === 'type' && /^\s*(un)?directed\s*$/i.test(String(cell)),
  )
  if (!typed) return { place, cells }
  const others = new Map(cells)
  others.delete(typed[0])
  return { place, cells: others.set(DIRECTED, !/un/i.test(String(typed[1]))) }
}

/** Columns that are only looked for in other spellings of themselves. */
const PLAIN = {
  actors: { id: [], type: [], group: [], x: [], y: [] },
  relations: { id: [], source: [], target: [], type: [], sign: [], start: [], end: [] },
} as const
