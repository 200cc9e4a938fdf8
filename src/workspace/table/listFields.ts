import { memoiseLastFor } from '../../base/memoise.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { TableCatalogue } from '../catalogue/getTableCatalogue.ts'
import type { Table } from '../view.ts'
import type { CellField } from './field.ts'
import { listActorFields } from './fields/listActorFields.ts'
import { listEventFields } from './fields/listEventFields.ts'
import { listRelationFields } from './fields/listRelationFields.ts'

/** The fields of a table's records that are edited as text, by the columns in which they stand. */
export const listFields = memoiseLastFor(
  (dataset: Dataset, table: Table, words: TableCatalogue): readonly CellField[] => {
    if (table === 'actors') return listActorFields(dataset, words) as readonly CellField[]
    if (table === 'events') return listEventFields(dataset, words) as readonly CellField[]
    return listRelationFields(dataset, words) as readonly CellField[]
  },
)
