import { Maximize, Minus, Plus, RotateCcw } from 'lucide-react'
import type { NameLanguage } from '../../scene/labelSpot.ts'
import type { LayoutId } from '../../scene/layout.ts'
import { LAYOUT_IDS } from '../../scene/layout.ts'
import { ALWAYS_ALL, LEVELS } from '../../scene/level.ts'
import { proposeLayout } from '../../scene/proposeLayout.ts'
import { changeView, chooseLayout } from '../../workspace/commands/changeView.ts'
import { getArrangeable, getLayout, resetPositions } from '../../workspace/commands/move.ts'
import { changeLevel } from '../../workspace/commands/reveal.ts'
import { NAME_LANGUAGES } from '../../workspace/view.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { askToSteer } from './steer.ts'

/** The strip below the diagram: level, layout, names and zoom. */
export function DiagramControls() {
  const words = useWords().diagram
  const workspace = useWorkspace()
  const layout = useWorkspaceState(getLayout)
  const proposal = useWorkspaceState((state) => state.dataset && proposeLayout(state.dataset))
  const level = useWorkspaceState((state) => state.view.level)
  const names = useWorkspaceState((state) => state.view.names)
  const foldable = useWorkspaceState((state) => (state.dataset?.actors.size ?? 0) > ALWAYS_ALL)
  const moved = useWorkspaceState((state) => state.positions.has(getArrangeable(state)))

  return (
    <div className="controls">
      {foldable ? (
        <fieldset className="segments">
          <legend className="hidden-label">{words.level}</legend>
          {LEVELS.map((id) => (
            <button
              type="button"
              key={id}
              title={words.levels[id].hint}
              aria-pressed={level === id}
              onClick={() => workspace.run(changeLevel(id))}
            >
              {words.levels[id].name}
            </button>
          ))}
        </fieldset>
      ) : null}
      <label>
        <span className="hidden-label">{words.layout}</span>
        <select
          value={layout}
          title={words.layoutHint(layout, proposal)}
          onChange={(event) => workspace.run(chooseLayout(event.target.value as LayoutId))}
        >
          {LAYOUT_IDS.map((id) => (
            <option key={id} value={id}>
              {words.layouts[id].name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="hidden-label">{words.names}</span>
        <select
          value={names}
          title={words.names}
          onChange={(event) => workspace.run(changeView({ names: event.target.value as NameLanguage, camera: null }))}
        >
          {NAME_LANGUAGES.map((id) => (
            <option key={id} value={id}>
              {words.nameLanguages[id]}
            </option>
          ))}
        </select>
      </label>
      {moved ? (
        <ControlButton
          label={words.resetPositions}
          icon={<RotateCcw size={16} />}
          onClick={() => workspace.run(resetPositions(Date.now()))}
        />
      ) : null}
      <span className="zoom">
        <ControlButton
          label={words.zoomOut}
          icon={<Minus size={16} />}
          onClick={() => askToSteer({ kind: 'zoom', by: 1 / 1.25 })}
        />
        <ControlButton label={words.fit} icon={<Maximize size={16} />} onClick={() => askToSteer({ kind: 'fit' })} />
        <ControlButton
          label={words.zoomIn}
          icon={<Plus size={16} />}
          onClick={() => askToSteer({ kind: 'zoom', by: 1.25 })}
        />
      </span>
    </div>
  )
}

function ControlButton({
  label,
  icon,
  onClick,
}: {
  readonly label: string
  readonly icon: React.ReactNode
  readonly onClick: () => void
}) {
  return (
    <button type="button" className="icon" title={label} aria-label={label} onClick={onClick}>
      {icon}
    </button>
  )
}
