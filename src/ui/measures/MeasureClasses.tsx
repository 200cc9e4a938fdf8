import { groupBy } from '../../base/order.ts'
import type { ActorId } from '../../model/dataset.ts'
import type { MeasureAnswer } from '../../workspace/measuring.ts'
import { MeasureClass } from './MeasureClass.tsx'

/** How many members of all classes together are shown at first, and the fewest of each. */
const [MOST, LEAST] = [120, 4]

/** Camps or communities with their members. */
export function MeasureClasses({ answer }: { readonly answer: MeasureAnswer }) {
  const classes = [...groupBy(answer.ranked, ({ value }) => value)].sort(([one], [other]) => one - other)
  const few = Math.max(LEAST, Math.floor(MOST / classes.length))
  return classes.map(([number, members]) => (
    <MeasureClass
      key={number}
      number={number}
      few={few}
      members={members.flatMap(({ ids }) => ids as readonly ActorId[])}
    />
  ))
}
