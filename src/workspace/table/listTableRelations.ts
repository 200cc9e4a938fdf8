import type { RelationId } from '../../model/dataset.ts'
import { getTableCatalogue } from '../catalogue/getTableCatalogue.ts'
import { DATA_LANGUAGE } from '../dataLanguage.ts'
import { deriveRelationRows } from '../derive/deriveRelationRows.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { listRelationColumns } from './listRelationColumns.ts'
import { listRows, sortRows } from './listRows.ts'

/**
 * The relations that the table lists: those the filters show and, while it is open, that match the text sought there.
 */
export function listTableRelations(state: WorkspaceState): readonly RelationId[] {
  const { dataset, view } = state
  if (!dataset) return []
  const columns = listRelationColumns(dataset, getTableCatalogue(DATA_LANGUAGE), DATA_LANGUAGE)
  const isOpen = view.screen === 'table' && view.table === 'relations'
  const found = isOpen ? listRows(deriveRelationRows(state), columns, view.sought) : deriveRelationRows(state)
  return sortRows(found, columns, isOpen ? view.sorting : null).map(({ id }) => id)
}
