import './stakeholders.css'
import { useRef, useState } from 'react'
import { deriveStakeholders } from '../../workspace/derive/deriveStakeholders.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { printName } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ForceField } from './ForceField.tsx'
import { RatingForm } from './RatingForm.tsx'
import { SalienceList } from './SalienceList.tsx'
import { StakeholderGrid } from './StakeholderGrid.tsx'
import { StakeholderHead } from './StakeholderHead.tsx'
import { StakeholderMeaning } from './StakeholderMeaning.tsx'
import { StakeholderTable } from './StakeholderTable.tsx'
import { StakeholderTray } from './StakeholderTray.tsx'
import { useScoreDrag } from './useScoreDrag.ts'

/** Who rated last, and probably rates now. */
function findLastRater({ dataset }: WorkspaceState): string | null {
  return dataset ? ([...dataset.ratings.values()].at(-1)?.rater ?? null) : null
}

/** The only actor that is selected. */
function findSelected({ dataset, view: { selection } }: WorkspaceState) {
  const [actor, ...others] = selection.actors
  return actor && others.length === 0 ? dataset?.actors.get(actor)?.id : undefined
}

/** Actors by what raters make of them in two dimensions, and what follows from that. */
export function StakeholdersScreen() {
  const view = useWorkspaceState(deriveStakeholders)
  const selected = useWorkspaceState(findSelected)
  const last = useWorkspaceState(findLastRater)
  const [named, setNamed] = useState<string | null>(null)
  const grid = useRef<HTMLElement>(null)
  const rater = named === null ? last : named || null
  const axes = view?.axes ?? { x: '', y: '' }
  const drag = useScoreDrag(grid, axes, rater)
  if (!view) return null
  const { dragged } = drag

  return (
    <div className="stakeholders-screen">
      <StakeholderHead view={view} rater={rater} onRater={setNamed} />
      <div className="stakeholders-body">
        <StakeholderGrid view={view} grid={grid} drag={drag} rater={rater} />
        <div className="stakeholders-aside">
          <StakeholderTray view={view} listen={drag.listen} />
          {selected ? (
            <RatingForm
              key={`${selected} ${rater}`}
              view={view}
              actor={selected}
              rater={rater}
              isOpened={drag.opened === selected}
            />
          ) : null}
        </div>
      </div>
      <StakeholderTable view={view} />
      <SalienceList dataset={view.dataset} />
      <ForceField view={view} />
      <StakeholderMeaning />
      {dragged ? (
        <span className="stakeholder dragged" style={{ translate: `${dragged.x}px ${dragged.y}px` }} aria-hidden="true">
          {printName(view.dataset, dragged.actor)}
        </span>
      ) : null}
    </div>
  )
}
