import { ACTOR_MEASURES } from '../../analysis/actorMeasures.ts'
import { showMeasure } from '../../workspace/commands/showMeasure.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { MeasureOptions } from './MeasureOptions.tsx'
import { useMeasureWords } from './useMeasureWords.ts'

/** The choice of the measure that is shown with the actors. */
export function MeasureChoice() {
  const { measures: words } = useMeasureWords()
  const workspace = useWorkspace()
  const measure = useWorkspaceState((state) => state.view.measure)
  const choose = (name: string) => {
    const id = ACTOR_MEASURES.find((known) => known === name)
    workspace.run(showMeasure(id ? { id, layer: null } : null))
  }

  return (
    <label className="measure-choice">
      {words.shown}{' '}
      <select value={measure?.id ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{words.noneShown}</option>
        <MeasureOptions />
      </select>
    </label>
  )
}
