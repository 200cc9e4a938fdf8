import { groupBy } from '../../base/order.ts'
import type { ActorId } from '../../model/dataset.ts'
import { showMeasured } from '../../workspace/commands/measuring.ts'
import type { MeasureAnswer } from '../../workspace/measuring.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { nameMeasured } from './nameMeasured.ts'
import { useMeasureWords } from './useMeasureWords.ts'

/** Camps or communities with their members; a click selects one of them, or all of one. */
export function MeasureClasses({ answer }: { readonly answer: MeasureAnswer }) {
  const words = useMeasureWords().measures
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const classes = [...groupBy(answer.ranked, ({ value }) => value)].sort(([one], [other]) => one - other)
  const show = (actors: readonly string[]) => workspace.run(showMeasured({ actors: actors as ActorId[] }))

  return classes.map(([number, members]) => (
    <div key={number} className="measure-class">
      <button type="button" className="measure-heading" onClick={() => show(members.flatMap(({ ids }) => ids))}>
        {words.class(number, members.length)}
      </button>
      <ul>
        {members.map(({ ids }) => (
          <li key={ids[0]}>
            <button type="button" dir="auto" onClick={() => show(ids)}>
              {nameMeasured(dataset, answer.of, ids, words)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  ))
}
