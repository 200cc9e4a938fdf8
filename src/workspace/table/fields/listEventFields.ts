import type { Dataset, DatasetEvent } from '../../../model/dataset.ts'
import { STATUSES } from '../../../model/status.ts'
import type { TableCatalogue } from '../../catalogue/getTableCatalogue.ts'
import type { CellField } from '../field.ts'
import { createEvidenceField } from './createEvidenceField.ts'
import { createChoiceField, createTextField, withWording } from './createField.ts'
import { createRolesField } from './createRolesField.ts'
import { createPeriodField } from './dateField.ts'

/** The fields of events that are edited in the table. */
export function listEventFields(
  dataset: Dataset,
  { table, model }: TableCatalogue,
): readonly CellField<DatasetEvent>[] {
  const named = (id: 'event' | 'when' | 'kind' | 'roles' | 'status' | 'evidence') => ({
    id,
    name: table.columns[id].name,
  })
  return [
    createTextField(
      { ...named('event'), needed: true },
      { get: ({ title }) => title.en, set: (text, { title }) => ({ title: withWording(title, 'en', text)! }) },
    ),
    createPeriodField('when', table.columns.when.name),
    createTextField(
      { ...named('kind') },
      { get: ({ kind }) => kind, set: (text) => ({ kind: text.toLowerCase().replaceAll(' ', '-') || 'event' }) },
    ),
    createRolesField(dataset, named('roles')),
    createChoiceField(named('status'), {
      options: STATUSES.map((id) => ({ id, text: model.statuses[id].name, remark: model.statuses[id].hint })),
      get: ({ status }) => status,
      set: (status) => ({ status }),
    }),
    createEvidenceField(dataset, named('evidence')),
  ]
}
