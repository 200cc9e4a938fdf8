import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { openMenu } from '../../workspace/commands/notices.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { deriveActorRows } from '../../workspace/derive/deriveActorRows.ts'
import { deriveShownMeasure } from '../../workspace/derive/deriveShownMeasure.ts'
import { listActorColumns } from '../../workspace/table/listActorColumns.ts'
import { toMeasureColumn } from '../../workspace/table/toMeasureColumn.ts'
import { useMeasureWords } from '../measures/useMeasureWords.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { drawActorCells } from './cells.tsx'
import { RecordTable } from './RecordTable.tsx'
import { useTableWords } from './useTableWords.ts'

export function ActorTable({ dataset, text }: { readonly dataset: Dataset; readonly text: string }) {
  const words = useTableWords()
  const workspace = useWorkspace()
  const rows = useWorkspaceState(deriveActorRows)
  const selection = useWorkspaceState((state) => state.view.selection.actors)
  const measureWords = useMeasureWords()
  const shown = useWorkspaceState(deriveShownMeasure)
  const columns = useMemo(() => {
    const measured = shown ? [toMeasureColumn(shown, measureWords)] : []
    return listActorColumns(dataset, words, DATA_LANGUAGE, measured)
  }, [dataset, words, shown, measureWords])
  const cells = useMemo(() => drawActorCells(dataset), [dataset])

  return (
    <RecordTable
      table="actors"
      rows={rows}
      columns={columns}
      cells={cells}
      hidden={dataset.actors.size - rows.length}
      text={text}
      selected={new Set(selection)}
      onSelect={(chosen, extend) => workspace.run(select({ actors: chosen.map(({ id }) => id) }, extend))}
      onMenu={({ id }, at) => workspace.run(openMenu({ target: { kind: 'actor', actor: id }, at }))}
    />
  )
}
