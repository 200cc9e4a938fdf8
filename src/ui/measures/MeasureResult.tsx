import { ACTOR_MEASURES } from '../../analysis/actorMeasures.ts'
import type { LayerId } from '../../analysis/measureOptions.ts'
import { chooseMeasure, stopMeasuring } from '../../workspace/commands/measuring.ts'
import { showMeasure } from '../../workspace/commands/showMeasure.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { findCurrentAnswer } from './findCurrentAnswer.ts'
import { MeasureExplanation } from './MeasureExplanation.tsx'
import { MeasureValues } from './MeasureValues.tsx'
import { useMeasureWords } from './useMeasureWords.ts'

/** What a measure asks, what comes of it, and what it does not say. */
export function MeasureResult() {
  const words = useMeasureWords().measures
  const workspace = useWorkspace()
  const answer = useWorkspaceState(findCurrentAnswer)
  const id = useWorkspaceState(({ measuring }) => measuring?.question?.id ?? measuring?.answer?.id)
  const share = useWorkspaceState(({ measuring }) => measuring?.share ?? null)
  const shown = useWorkspaceState((state) => state.view.measure)
  if (!id) return null
  const { name, question, meaning } = words.byId[id]
  const isThere = answer?.id === id
  const actorMeasure = ACTOR_MEASURES.find((known) => known === id)
  // The usual layer is none of its own.
  const layer = answer && answer.layer.id !== answer.layers[0]!.id ? answer.layer.id : null
  const isShown = shown?.id === id && shown.layer === layer

  return (
    <section className="measure-result" aria-label={words.result}>
      <h3>{name}</h3>
      <p className="measure-question">{question}</p>
      <p>{meaning}</p>
      {isThere && answer.layers.length > 1 ? (
        <label className="measure-layer">
          {words.onLayer}
          <select
            value={answer.layer.id}
            onChange={({ target }) => workspace.run(chooseMeasure(id, target.value as LayerId))}
          >
            {answer.layers.map((layer) => (
              <option key={layer.id} value={layer.id}>
                {words.layer(layer)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {isThere && actorMeasure ? (
        <button
          type="button"
          className="measure-show"
          aria-pressed={isShown}
          onClick={() => workspace.run(showMeasure(isShown ? null : { id: actorMeasure, layer }))}
        >
          {words.show}
        </button>
      ) : null}
      {share !== null ? (
        <p className="measure-working">
          <progress value={share} aria-label={words.working(share)} />
          <button type="button" onClick={() => workspace.run(stopMeasuring())}>
            {words.stop}
          </button>
        </p>
      ) : null}
      {isThere ? (
        <>
          <MeasureValues key={`${answer.id} ${answer.layer.id}`} answer={answer} />
          <MeasureExplanation answer={answer} />
        </>
      ) : share === null ? (
        <p className="quiet">{words.stopped}</p>
      ) : null}
    </section>
  )
}
