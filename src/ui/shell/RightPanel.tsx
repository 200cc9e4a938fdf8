import { PanelRight } from 'lucide-react'
import { openPanel, toggleRight } from '../../workspace/commands/panels.ts'
import { PANELS } from '../../workspace/view.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { createPart } from './createPart.tsx'

const DetailsPanel = createPart('panel', () => import('../details/DetailsPanel.tsx').then((part) => part.DetailsPanel))
const TracePanel = createPart('panel', () => import('../trace/TracePanel.tsx').then((part) => part.TracePanel))

export function RightPanel() {
  const words = useWords().shell
  const workspace = useWorkspace()
  const open = useWorkspaceState((state) => state.preferences.rightOpen)
  const panel = useWorkspaceState((state) => state.view.panel)
  const label = open ? words.closeRight : words.openRight

  return (
    <aside className={open ? 'panel right' : 'panel right closed'} aria-label={words.rightPanel}>
      <div className="panel-head">
        {PANELS.map((id) => (
          <button
            type="button"
            key={id}
            aria-pressed={open && panel === id}
            onClick={() => workspace.run(openPanel(id))}
          >
            {words.panels[id]}
          </button>
        ))}
        <button
          type="button"
          className="icon panel-toggle"
          title={label}
          aria-label={label}
          aria-expanded={open}
          onClick={() => workspace.run(toggleRight())}
        >
          <PanelRight size={16} />
        </button>
      </div>
      {open ? panel === 'details' ? <DetailsPanel /> : <TracePanel /> : null}
    </aside>
  )
}
