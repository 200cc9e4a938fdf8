import { memoiseLastFor } from '../../base/memoise.ts'
import type { Dataset, Relation, RelationId } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { getSign } from '../../model/vocabulary.ts'
import type { Visibility } from '../../query/filter.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'
import { createReader } from './visibilityColumn.ts'

export interface RelationRow {
  readonly id: RelationId
  readonly relation: Relation
  readonly sign: Sign
  readonly visibility: Visibility
}

const NO_ROWS: readonly RelationRow[] = []

/** The relations that are not hidden, in the order of the file. */
export function deriveRelationRows(state: WorkspaceState): readonly RelationRow[] {
  return state.dataset ? listRows(state.dataset, deriveFiltered(state)!.relations) : NO_ROWS
}

const listRows = memoiseLastFor(({ relations, vocabulary }: Dataset, visibilities: Filtered['relations']) => {
  const rows: RelationRow[] = []
  const read = createReader(visibilities)
  relations.forEach((relation, id) => {
    const visibility = read(id)!
    if (visibility !== 'hide') rows.push({ id, relation, sign: getSign(vocabulary, relation), visibility })
  })
  return rows
})
