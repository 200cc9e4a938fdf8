import { PanelLeft } from 'lucide-react'
import { changePreferences } from '../../workspace/commands/notices.ts'
import { FilterPanel } from '../filters/FilterPanel.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { isWide } from './isWide.ts'

export function LeftPanel() {
  const words = useWords().shell
  const workspace = useWorkspace()
  const open = useWorkspaceState((state) => state.preferences.leftOpen)
  const toggle = () =>
    workspace.run(changePreferences(open || isWide() ? { leftOpen: !open } : { leftOpen: true, rightOpen: false }))
  const label = open ? words.closeLeft : words.openLeft

  return (
    <aside className={open ? 'panel left' : 'panel left closed'} aria-label={words.filtersPanel}>
      <button
        type="button"
        className="icon panel-toggle"
        title={label}
        aria-label={label}
        aria-expanded={open}
        onClick={toggle}
      >
        <PanelLeft size={16} />
      </button>
      {open ? <FilterPanel /> : null}
    </aside>
  )
}
