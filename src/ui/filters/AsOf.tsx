import { setAsOf } from '../../workspace/commands/filter.ts'
import { DateField } from '../controls/DateField.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** Asks what was in force on a date. */
export function AsOf() {
  const words = useWords().filters
  const workspace = useWorkspace()
  const asOf = useWorkspaceState((state) => state.view.filter.asOf ?? null)

  return (
    <div className="as-of">
      <DateField
        label={words.inForceOn}
        example={words.dateExample}
        hint={words.dateHint}
        clear={words.clearDate}
        value={asOf}
        onChange={(date) => workspace.run(setAsOf(date))}
      />
    </div>
  )
}
