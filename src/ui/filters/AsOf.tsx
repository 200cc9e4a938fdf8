import { setAsOf } from '../../workspace/commands/filter.ts'
import { toggleTimeline } from '../../workspace/commands/timeline.ts'
import { DateField } from '../controls/DateField.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

const OPEN = '..'

/** Asks what was in force on a date, or at any time in a span. */
export function AsOf() {
  const words = useWords().filters
  const workspace = useWorkspace()
  const asOf = useWorkspaceState((state) => state.view.filter.asOf ?? null)
  const isSpan = asOf?.includes('/') ?? false
  const [from = OPEN, to = OPEN] = isSpan ? asOf!.split('/') : []
  const join = (first: string | null, last: string | null) => `${first ?? OPEN}/${last ?? OPEN}`
  const set = (date: string | null) => workspace.run(setAsOf(date === join(null, null) ? null : date))
  const field = { example: words.dateExample, hint: words.dateHint }

  return (
    <div className="as-of">
      <DateField {...field} label={words.inForceOn} value={isSpan ? null : asOf} onChange={set} />
      <DateField
        {...field}
        label={words.orFrom}
        value={toField(from)}
        toWhole={(date) => join(date, toField(to))}
        onChange={(date) => set(join(date, toField(to)))}
      />
      <DateField
        {...field}
        label={words.to}
        value={toField(to)}
        toWhole={(date) => join(toField(from), date)}
        onChange={(date) => set(join(toField(from), date))}
      />
      <button type="button" className="text-button" onClick={() => workspace.run(toggleTimeline())}>
        {words.timeline}
      </button>
      {asOf === null ? null : (
        <button type="button" className="text-button" onClick={() => set(null)}>
          {words.clearDate}
        </button>
      )}
    </div>
  )
}

/** The value of a field for one end of a span. An open or unknown end leaves the field empty. */
function toField(end: string): string | null {
  return end === OPEN || end === '' ? null : end
}
