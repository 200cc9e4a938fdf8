import type { LocalText } from '../../base/language.ts'
import { diffDatasets } from '../../model/change/diffDatasets.ts'
import type { Dataset, Relation } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import type { Command } from '../createWorkspace.ts'
import type { Label } from '../document.ts'
import type { CellsOutcome } from '../table/applyCells.ts'
import type { TableRecord } from '../table/field.ts'
import type { Table } from '../view.ts'
import { recordChange } from './history.ts'
import { labelField } from './labelField.ts'

/** What puts texts into several cells at once. */
export type CellsAct = Extract<Label, { readonly code: 'cells' }>['act']

/** Takes what `applyCells` made of the present dataset, as one step of that name. */
export function takeCells({ dataset }: CellsOutcome, label: Label, time: number): Command {
  return (state) => {
    if (!state.dataset) return state
    const { positions } = state
    const change = diffDatasets({ ...state.dataset, positions }, { ...dataset, positions })
    return Object.keys(change).length === 0 ? state : recordChange(state, change, label, time)
  }
}

/** The label of a step that changes or adds a single record; `before`: the dataset in which it was otherwise. */
export function labelRecord(dataset: Dataset, table: Table, id: string, before: Dataset | null): Label {
  const find = (one: Dataset) => (one[table] as ReadonlyMap<string, TableRecord>).get(id)
  const record = find(dataset)!
  const label = { name: nameRecord(dataset, record), count: 1 }
  return before ? { code: 'change', ...label, ...labelField(find(before), record) } : { code: 'add', ...label }
}

function nameRecord(dataset: Dataset, record: TableRecord): LocalText {
  if ('name' in record) return record.name
  if ('title' in record) return record.title
  const print = (language: 'en' | 'ar') => printRelation(dataset, record as Relation, language)
  return { en: print('en'), ar: print('ar') }
}
