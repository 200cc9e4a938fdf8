import './measures.css'
import { select } from '../../workspace/commands/select.ts'
import { showMeasure } from '../../workspace/commands/showMeasure.ts'
import { deriveShownMeasure } from '../../workspace/derive/deriveShownMeasure.ts'
import { isSceneSeen } from '../../workspace/screen/isSceneSeen.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { MeasureChoice } from './MeasureChoice.tsx'
import { useMeasureWords } from './useMeasureWords.ts'

const selectMeasure = ({ view }: WorkspaceState) => view.measure

/** The measure that is shown with the actors, and what its discs and rings mean. */
export function MeasureKey() {
  const { measures: words } = useMeasureWords()
  const workspace = useWorkspace()
  const measure = useWorkspaceState(selectMeasure)
  const shown = useWorkspaceState(deriveShownMeasure)
  const isDrawn = useWorkspaceState(isSceneSeen)
  if (!measure) return null
  const { unit, ranked, breaking, notes } = shown?.answer ?? { unit: null, ranked: [], breaking: [], notes: [] }
  const isClasses = unit === 'class'
  const [first] = ranked

  return (
    <section className="measure-key" aria-label={words.shown}>
      <MeasureChoice />
      {!shown ? <p role="status">{words.working(0)}</p> : null}
      {isDrawn && first && !isClasses ? <p>{words.disc(words.value(first.value, unit!))}</p> : null}
      {isDrawn && isClasses ? <p>{words.numbered}</p> : null}
      {notes.some(({ code }) => code === 'camps') ? (
        <button
          type="button"
          className="text-button"
          disabled={breaking.length === 0}
          onClick={() => workspace.run(select({ relations: breaking }))}
        >
          {words.ringed(breaking.length)}
        </button>
      ) : null}
      <button type="button" className="text-button" onClick={() => workspace.run(showMeasure(null))}>
        {words.hide}
      </button>
    </section>
  )
}
