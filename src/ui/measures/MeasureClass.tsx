import { useState } from 'react'
import type { ActorId } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { showMeasured } from '../../workspace/commands/measuring.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useMeasureWords } from './useMeasureWords.ts'

interface MeasureClassProps {
  readonly number: number
  readonly members: readonly ActorId[]
  /** How many members are shown, and how many more at a time. */
  readonly few: number
}

/** A camp or community; a click selects one of its members, or all of them. */
export function MeasureClass({ number, members, few }: MeasureClassProps) {
  const words = useMeasureWords().measures
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [shown, setShown] = useState(few)
  const show = (actors: readonly ActorId[]) => workspace.run(showMeasured({ actors }))

  return (
    <div className="measure-class">
      <button type="button" className="measure-heading" onClick={() => show(members)}>
        {words.class(number, members.length)}
      </button>
      <ul>
        {members.slice(0, shown).map((actor) => (
          <li key={actor}>
            <button type="button" dir="auto" onClick={() => show([actor])}>
              {printActor(dataset, actor, DATA_LANGUAGE)}
            </button>
          </li>
        ))}
      </ul>
      {members.length > shown ? (
        <button type="button" className="measure-more" onClick={() => setShown(shown + few)}>
          {words.showMore(Math.min(few, members.length - shown))}
        </button>
      ) : null}
    </div>
  )
}
