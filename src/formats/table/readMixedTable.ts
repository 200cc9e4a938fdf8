import type { Issue } from '../../model/issue.ts'
import type { PlacedRow } from '../records/fields.ts'
import type { TableHeading } from './heading.ts'
import type { RowsLayout } from './layOutTable.ts'
import { layOutWhole } from './layOutTable.ts'
import { getText } from './rawRow.ts'
import { readActorTable } from './readActorTable.ts'
import { readRelationTable } from './readRelationTable.ts'

interface ReadMixed {
  readonly actors: readonly PlacedRow[]
  readonly relations: readonly PlacedRow[]
  readonly issues: readonly Issue[]
  readonly layout: RowsLayout
}

/**
 * Reads the export of a whole graph by APOC, a library of Neo4j, in one table: rows are nodes, or relationships with
 * ends. `null`: the table is none, or a person chose what its ends are.
 */
export function readMixedTable(heading: TableHeading): ReadMixed | null {
  const { columns, chosen, body, line } = heading
  const [start, end, label] = [columns.indexOf('_start'), columns.indexOf('_end'), columns.indexOf('_labels')]
  if (!columns.includes('_id') || start < 0 || end < 0) return null
  if (chosen[start] !== undefined || chosen[end] !== undefined) return null
  const rename = (words: Readonly<Record<string, string>>) => columns.map((column) => words[column] ?? column)
  const [nodes, ties] = [
    body.filter((row) => getText(row, start) === ''),
    body.filter((row) => getText(row, start) !== ''),
  ]
  const plain = nodes.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) =>
      column === label && cell !== undefined ? String(cell).replace(/^:/, '') : cell,
    ),
  }))
  const { actors } = readActorTable({ ...heading, columns: rename({ _id: 'id', _labels: 'type' }), body: plain }, null)
  const read = readRelationTable({
    table: { ...heading, columns: rename({ _start: 'start id', _end: 'end id', _type: 'type' }), body: ties },
    ends: { source: { id: start, ...BARE }, target: { id: end, ...BARE } },
    sources: null,
    decimal: null,
  })
  return { ...read, actors, layout: layOutWhole('relations', line) }
}

const BARE = { name: undefined, type: undefined } as const
