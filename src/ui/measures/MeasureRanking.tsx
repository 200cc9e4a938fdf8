import { useState } from 'react'
import type { ActorId, RelationId } from '../../model/dataset.ts'
import { showMeasured } from '../../workspace/commands/measuring.ts'
import type { MeasureAnswer, RankedValue } from '../../workspace/measuring.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { nameMeasured } from './nameMeasured.ts'
import { rankOf } from './rankOf.ts'
import { useMeasureWords } from './useMeasureWords.ts'

const PAGE = 20

interface MeasureRankingProps {
  readonly answer: Pick<MeasureAnswer, 'of' | 'unit'>
  readonly values: readonly RankedValue[]
}

/** Values in their order, each with a bar; a click selects what it belongs to in the diagram. */
export function MeasureRanking({ answer, values }: MeasureRankingProps) {
  const words = useMeasureWords().measures
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [shown, setShown] = useState(PAGE)
  const { of, unit } = answer
  const most = values.reduce((greatest, { value }) => Math.max(greatest, Math.abs(value)), 0)
  const isRanked = unit !== 'class'
  const show = (ids: readonly string[]) =>
    workspace.run(showMeasured(of === 'relations' ? { relations: ids as RelationId[] } : { actors: ids as ActorId[] }))

  return (
    <>
      <ol className={isRanked ? 'measure-ranking' : 'measure-ranking unranked'}>
        {values.slice(0, shown).map(({ ids, value }, index) => {
          const name = nameMeasured(dataset, of, ids, words)
          const told = words.value(value, unit)
          return (
            <li key={ids.join(' ')}>
              <button type="button" onClick={() => show(ids)}>
                {isRanked ? <span className="measure-rank">{words.rank(rankOf(values, index))}</span> : null}{' '}
                <span className="measure-name" dir="auto">
                  {name}
                </span>{' '}
                {isRanked ? (
                  <>
                    <span className={value < 0 ? 'measure-bar below' : 'measure-bar'} aria-hidden="true">
                      <span style={{ inlineSize: `${(100 * Math.abs(value)) / most}%` }} />
                    </span>
                    <span className="measure-value">{told}</span>
                  </>
                ) : null}
              </button>
            </li>
          )
        })}
      </ol>
      {values.length > shown ? (
        <button type="button" className="measure-more" onClick={() => setShown(shown + PAGE)}>
          {words.showMore(Math.min(PAGE, values.length - shown))}
        </button>
      ) : null}
    </>
  )
}
