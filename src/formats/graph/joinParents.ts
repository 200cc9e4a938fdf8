import type { PlacedRow } from '../records/fields.ts'

/**
 * Makes each node a member of a group that is called as the node in which it stands, unless it has a group. `parents` gives
 * the id of that node.
 */
export function joinParents(nodes: readonly PlacedRow[], parents: ReadonlyMap<PlacedRow, string>): void {
  if (parents.size === 0) return
  const rows = new Map(nodes.map((row) => [String(row.cells.get('id')), row]))
  for (const [{ cells }, parent] of parents) {
    if (cells.has('group')) continue
    const named = rows.get(parent)?.cells
    const name = NAMES.map((column) => named?.get(column)).find((cell) => cell !== undefined && cell !== '')
    cells.set('group', parent).set('group_name_en', name ?? parent)
  }
}

const NAMES = ['name_en', 'label', 'name'] as const

/** Makes nodes members as `joinParents` does, by the column that gives the id of a node in the file. */
export function joinParentsBy(column: string, nodes: readonly PlacedRow[]): void {
  if (!nodes.some(({ cells }) => cells.has(column))) return
  const ids = new Set(nodes.map(({ cells }) => String(cells.get('id'))))
  const parents = new Map<PlacedRow, string>()
  for (const row of nodes) {
    const parent = String(row.cells.get(column))
    if (!row.cells.has(column) || row.cells.has('group') || !ids.has(parent)) continue
    parents.set(row, parent)
    row.cells.delete(column)
  }
  joinParents(nodes, parents)
}
