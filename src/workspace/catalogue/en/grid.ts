import type { CellProblem } from '../../table/field.ts'
import type { Table } from '../../view.ts'
import { count } from './count.ts'
import { filters } from './filters.ts'

const NEW: Readonly<Record<Table, string>> = { actors: 'New actor', relations: 'New relation', events: 'New event' }

/** Texts of the table in which records are edited. */
export const grid = {
  help: 'Arrow keys move, Enter or typing edits, Shift extends, Delete empties cells, Space selects the row.',
  helpByTouch: 'Tap a cell twice to edit it.',
  newRecord: (table: Table) => NEW[table],
  lacks: (names: readonly string[]) =>
    `Not recorded yet: ${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} missing.`,
  readOnly: 'This document is open for reading only.',
  fixed: (column: string) => `"${column}" follows from other data and cannot be typed.`,
  inDiagram: 'Whether the diagram shows an actor is chosen in the diagram.',
  editor: (column: string) => `Edit ${column}`,
  options: 'Options',
  asTyped: (text: string) => `↑ keeps "${text}" as typed.`,
  refusedIn: (text: string, why: string) => `Not taken: "${text}". ${why}`,
  copied: (cells: number) => `Copied ${count(cells, 'cell', 'cells')}.`,
  taken: (changed: number, added: number) =>
    [
      changed === 0 ? 'Nothing changed' : count(changed, 'cell changed', 'cells changed'),
      ...(added > 0 ? [count(added, 'new row', 'new rows')] : []),
    ].join(', '),
  newActors: (names: readonly string[]) => `${names.length === 1 ? 'New actor' : 'New actors'}: ${names.join(', ')}`,
  newType: 'a new relation type',
  newTypes: (names: readonly string[]) =>
    `${names.length === 1 ? 'New relation type' : 'New relation types'}: ${names.join(', ')}. Say what they do under Types and groups.`,
  rangeIs: (rows: number, columns: number) => `${count(rows, 'row', 'rows')} by ${count(columns, 'column', 'columns')}`,
  refused: {
    title: (cells: number) => `${count(cells, 'cell was', 'cells were')} not taken`,
    row: 'Row',
    column: 'Column',
    text: 'Text',
    why: 'Why',
    go: 'Go to the cell',
    newRow: (number: number) => `new row ${number}`,
    beyond: 'beyond the last column',
    makeTypes: (names: readonly string[]) =>
      names.length === 1 ? `Make “${names[0]}” a relation type` : `Make ${names.length} new relation types`,
    copy: 'Copy the list',
    dismiss: 'Dismiss',
  },
  setField: {
    title: 'Set a field',
    field: 'Field',
    value: 'Value',
    /** "Actor: Type", where actors and relations are selected. */
    fieldOf: (table: Table, name: string) => `${table === 'actors' ? 'Actor' : 'Relation'}: ${name}`,
    counts: (sets: number, all: number, same: number) =>
      `Sets ${sets.toLocaleString('en')} of ${all.toLocaleString('en')}; ${same.toLocaleString('en')} ${same === 1 ? 'has' : 'have'} it already.`,
    not: (records: number) => `Not in ${count(records, 'record', 'records')}:`,
    set: 'Set',
    cancel: 'Cancel',
  },
  problem: (problem: CellProblem): string => {
    switch (problem.code) {
      case 'fixed':
        return 'This column follows from other data and cannot be typed.'
      case 'needed':
        return 'This cell cannot be empty.'
      case 'no-share':
        return 'Type a number from 0 to 1.'
      case 'no-column':
        return 'There is no column for it.'
      case 'unknown-actor':
        return `No actor is called "${problem.text}"${problem.closest ? `; did you mean "${problem.closest}"?` : '.'}`
      case 'unknown-option':
        return `"${problem.text}" is none of the options${problem.closest ? `; did you mean "${problem.closest}"?` : '.'}`
      case 'unknown-type':
        return `No relation type is called "${problem.text}"${problem.closest ? `; did you mean "${problem.closest}"?` : ';'} ${problem.closest ? 'A' : 'a'} new one goes in quotes.`
      case 'wrong-date':
        return filters.dateProblem(problem.problem, problem.text)
      case 'no-record':
        return `A new row needs: ${problem.missing.join(', ')}.`
    }
  },
}
