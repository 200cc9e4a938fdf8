import './measures.css'
import type { ActorId } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { openMeasures } from '../../workspace/commands/openMeasures.ts'
import { selectAndReveal } from '../../workspace/commands/select.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { findCurrentAnswer } from './findCurrentAnswer.ts'
import { rankOf } from './rankOf.ts'
import { useMeasureWords } from './useMeasureWords.ts'

/** How many stand above and below an actor. */
const NEARBY = 2

/** Where an actor stands by the measure that was chosen last, with those of the ranks nearby. */
export function MeasureRank({ actor }: { readonly actor: ActorId }) {
  const words = useMeasureWords().measures
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const answer = useWorkspaceState(findCurrentAnswer)
  if (answer?.of !== 'actors') return null
  const { id, unit, ranked } = answer
  const { name } = words.byId[id]
  const at = ranked.findIndex(({ ids }) => ids[0] === actor)
  const own = ranked[at]
  const nearby = ranked.slice(Math.max(0, at - NEARBY), at + NEARBY + 1)
  const told = () => {
    if (!own) return words.isMissing(name)
    if (unit !== 'class') return words.standing(name, rankOf(ranked, at), ranked.length, words.value(own.value, unit))
    return words.inClass(name, own.value, ranked.filter(({ value }) => value === own.value).length)
  }

  return (
    <div className="measure-rank-card">
      <p>{told()}</p>
      {own && unit !== 'class' ? (
        <ol className="measure-nearby" aria-label={words.rankNearby}>
          {nearby.map((value) => {
            const other = value.ids[0] as ActorId
            return (
              <li key={other} aria-current={other === actor ? 'true' : undefined}>
                <span>{words.rank(rankOf(ranked, ranked.indexOf(value)))}</span>{' '}
                <button type="button" dir="auto" onClick={() => workspace.run(selectAndReveal([other]))}>
                  {printActor(dataset, other, DATA_LANGUAGE)}
                </button>{' '}
                <span>{words.value(value.value, unit)}</span>
              </li>
            )
          })}
        </ol>
      ) : null}
      <button type="button" className="measure-open" onClick={() => workspace.run(openMeasures())}>
        {words.openMeasures}
      </button>
    </div>
  )
}
