import { PanelLeft } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { toggleLeft } from '../../workspace/commands/panels.ts'
import { isLeftOpen } from '../../workspace/derive/panels.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

const FilterPanel = lazy(() =>
  import('../filters/FilterPanel.tsx').then(({ FilterPanel }) => ({ default: FilterPanel })),
)

export function LeftPanel() {
  const words = useWords().shell
  const workspace = useWorkspace()
  const open = useWorkspaceState(isLeftOpen)
  const label = open ? words.closeLeft : words.openLeft

  return (
    <aside className={open ? 'panel left' : 'panel left closed'} aria-label={words.filtersPanel}>
      <button
        type="button"
        className="icon panel-toggle"
        title={label}
        aria-label={label}
        aria-expanded={open}
        onClick={() => workspace.run(toggleLeft())}
      >
        <PanelLeft size={16} />
      </button>
      {open ? (
        <Suspense fallback={null}>
          <FilterPanel />
        </Suspense>
      ) : null}
    </aside>
  )
}
