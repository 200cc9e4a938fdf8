import type { Issue } from '../../model/issue.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { Cell, PlacedRow } from '../records/fields.ts'
import type { RawRow } from './rawRow.ts'
import { getText } from './rawRow.ts'

/** Actors of a matrix with more than this are not looked at more closely. */
const MOST_ACTORS = 5000
const LEAST_SHARED = 0.8

interface ReadMatrix {
  readonly actors: readonly PlacedRow[]
  readonly relations: readonly PlacedRow[]
  readonly issues: readonly Issue[]
}

/**
 * Reads an adjacency matrix: the first row and the first column name the same actors, and each cell says how strong the
 * tie is that leads from the actor of its row to the actor of its column. A matrix that is the same on both sides of its
 * diagonal has ties without a direction. `null`: the table is none.
 */
export function readMatrix(rows: readonly RawRow[]): ReadMatrix | null {
  const [head, ...body] = rows
  if (!head || body.length < 2 || head.cells.length < 3 || head.cells.length > MOST_ACTORS) return null
  const columns = head.cells.map((_, column) => getText(head, column))
  const labels = columns.slice(1).filter((label) => label !== '')
  const known = new Set(labels)
  const named = body.map((row) => ({ row, label: getText(row, 0) }))
  const shared = named.filter(({ label }) => known.has(label)).length
  if (known.size < 2 || known.size < labels.length) return null
  if (shared < LEAST_SHARED * Math.max(named.length, known.size) || !body.every(isNumeric)) return null
  const values = new Map<string, Map<string, number>>()
  const places = new Map<string, string>()
  for (const { row, label } of named) {
    if (label === '') continue
    const ties = values.get(label) ?? new Map<string, number>()
    values.set(label, ties)
    if (!places.has(label)) places.set(label, row.place)
    for (let column = 1; column < columns.length; column++) {
      const value = readNumber(getText(row, column))
      if (value !== 0 && columns[column] !== '') ties.set(columns[column]!, value)
    }
  }
  const isSymmetric = areMutual(values)
  const all = [...values.values()].flatMap((ties) => [...ties.values()])
  const isSigned = all.some((value) => value < 0)
  const isWeighted = all.some((value) => Math.abs(value) !== 1)
  const seen = new Set<string>()
  const relations: PlacedRow[] = []
  for (const [source, ties] of values) {
    seen.add(source)
    for (const [target, value] of ties) {
      if (isSymmetric && target !== source && seen.has(target)) continue
      const cells = new Map<string, Cell>([
        ['source', source],
        ['target', target],
      ])
      if (isSigned) cells.set('sign', Math.sign(value))
      if (isWeighted) cells.set('weight', value)
      if (isSymmetric) cells.set(DIRECTED, 'false')
      relations.push({ place: `${places.get(source)}, column ${target}`, cells, isNamed: true })
    }
  }
  const names = new Set([...labels, ...values.keys()])
  const actors = [...names].map((id) => ({
    place: places.get(id) ?? head.place,
    cells: new Map<string, Cell>([
      ['id', id],
      ['name_en', id],
    ]),
    isNamed: true as const,
  }))
  const layout = isSymmetric ? 'symmetric-matrix' : 'matrix'
  const issue: Issue = {
    code: 'table-layout',
    layout,
    found: `${names.size} actors`,
    severity: 'warning',
    place: head.place,
  }
  return { actors, relations, issues: [issue] }
}

function isNumeric(row: RawRow): boolean {
  return row.cells.every((_, column) => column === 0 || !Number.isNaN(readNumber(getText(row, column))))
}

/** A tie: nothing, a number, or a mark. */
function readNumber(text: string): number {
  if (text === '' || text === '-' || text === '.') return 0
  if (/^(?:x|✓|✔|yes|true|\+)$/i.test(text)) return 1
  if (/^(?:no|false)$/i.test(text)) return 0
  return Number(text.replace(/^[−–]/, '-').replace(',', '.'))
}

/** Whether each tie has its like on the other side of the diagonal, and there is one at all. */
function areMutual(values: ReadonlyMap<string, ReadonlyMap<string, number>>): boolean {
  let ties = 0
  for (const [source, row] of values) {
    for (const [target, value] of row) {
      if (source === target) continue
      if (values.get(target)?.get(source) !== value) return false
      ties++
    }
  }
  return ties > 0
}
