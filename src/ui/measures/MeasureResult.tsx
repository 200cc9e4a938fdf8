import type { LayerId } from '../../analysis/measureOptions.ts'
import { chooseMeasure, stopMeasuring } from '../../workspace/commands/measuring.ts'
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
  if (!id) return null
  const { name, question, meaning } = words.byId[id]
  const isThere = answer?.id === id

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
