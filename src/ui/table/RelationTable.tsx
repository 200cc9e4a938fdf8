import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { openMenu } from '../../workspace/commands/notices.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { deriveRelationRows } from '../../workspace/derive/deriveRelationRows.ts'
import { listRelationColumns } from '../../workspace/table/listRelationColumns.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { drawRelationCells } from './cells.tsx'
import { RecordTable } from './RecordTable.tsx'
import { useTableWords } from './useTableWords.ts'

export function RelationTable({ dataset, text }: { readonly dataset: Dataset; readonly text: string }) {
  const words = useTableWords()
  const workspace = useWorkspace()
  const rows = useWorkspaceState(deriveRelationRows)
  const selection = useWorkspaceState((state) => state.view.selection.relations)
  const columns = useMemo(() => listRelationColumns(dataset, words, DATA_LANGUAGE), [dataset, words])
  const cells = useMemo(() => drawRelationCells(dataset, words), [dataset, words])

  return (
    <RecordTable
      table="relations"
      rows={rows}
      columns={columns}
      cells={cells}
      hidden={dataset.relations.size - rows.length}
      text={text}
      selected={new Set(selection)}
      onSelect={(chosen, extend) => workspace.run(select({ relations: chosen.map(({ id }) => id) }, extend))}
      onMenu={(_, at, chosen) =>
        workspace.run(openMenu({ target: { kind: 'tie', relations: chosen.map(({ id }) => id) }, at }))
      }
    />
  )
}
