import type { Issue } from '../../model/issue.ts'
import { DIRECTED } from '../pair/createRenaming.ts'
import type { Cell, PlacedRow } from '../records/fields.ts'
import { isSumName } from './isSumName.ts'
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
 * diagonal has ties without a direction. Rows and columns may also name actors of two kinds. Sums are told and left out.
 * `null`: the table is none.
 */
export function readMatrix(rows: readonly RawRow[]): ReadMatrix | null {
  const [head, ...body] = rows
  if (!head || body.length < 2 || head.cells.length < 3 || head.cells.length > MOST_ACTORS) return null
  const all = head.cells.map((_, column) => getText(head, column))
  const columns = all.map((label) => (isSumName(label) ? '' : label))
  const labels = columns.slice(1).filter((label) => label !== '')
  const known = new Set(labels)
  const named = body.map((row) => ({ row, label: getText(row, 0) })).filter(({ label }) => !isSumName(label))
  const shared = named.filter(({ label }) => known.has(label)).length
  if (known.size < 2 || known.size < labels.length || !body.every(isNumeric)) return null
  const hasTwoModes = shared === 0 && hasOwnLabels(columns, named)
  if (!hasTwoModes && shared < LEAST_SHARED * Math.max(named.length, known.size)) return null
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
  const ties = [...values.values()].flatMap((ties) => [...ties.values()])
  const isSigned = ties.some((value) => value < 0)
  const isWeighted = ties.some((value) => Math.abs(value) !== 1)
  const seen = new Set<string>()
  const relations: PlacedRow[] = []
  for (const [source, row] of values) {
    seen.add(source)
    for (const [target, value] of row) {
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
  const layout = isSymmetric ? 'symmetric-matrix' : hasTwoModes ? 'two-mode-matrix' : 'matrix'
  const issue: Issue = {
    code: 'table-layout',
    layout,
    found: `${names.size} actors`,
    severity: 'warning',
    place: head.place,
  }
  return { actors, relations, issues: [issue, ...tellSums(head, body)] }
}

/** Whether rows and columns name different actors, each once, under a corner that names nothing. Years are no actors. */
function hasOwnLabels(columns: readonly string[], named: readonly { readonly label: string }[]): boolean {
  const labels = named.map(({ label }) => label)
  const isText = (label: string) => label !== '' && /\p{L}/u.test(label)
  return (
    columns[0] === '' &&
    columns.slice(1).every(isText) &&
    labels.every(isText) &&
    new Set(labels).size === labels.length
  )
}

/** Tells of the sums of rows and columns, which are no ties. */
function tellSums(head: RawRow, body: readonly RawRow[]): Issue[] {
  const sums = body.filter((row) => isSumName(getText(row, 0)))
  const columns = head.cells.filter((_, column) => column > 0 && isSumName(getText(head, column))).length
  const tell = (what: string, count: number, place: string): Issue[] =>
    count === 0 ? [] : [{ code: 'not-read', what, count, severity: 'warning', place }]
  return [...tell('total column', columns, head.place), ...tell('total row', sums.length, sums[0]?.place ?? '')]
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
