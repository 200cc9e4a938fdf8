import { listUnsettledTypes } from '../../model/listUnsettledTypes.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { DeadEnd } from '../../query/getDeadEnd.ts'
import { printName, printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { useTraceWords } from './useTraceWords.ts'

interface DeadEndTextProps {
  /** The end of the question from which it was measured. */
  readonly side: 'from' | 'to'
  readonly deadEnd: DeadEnd
}

/** Says how far influence comes from an end of the question, and what stops it. */
export function DeadEndText({ side, deadEnd: { actors, blocked } }: DeadEndTextProps) {
  const { instead: words, trace } = useTraceWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { kind, ...ends } = useWorkspaceState((state) => state.view.trace)
  const names = trace.list(ends[side].map((actor) => printName(dataset, actor)))
  const list = (reason: (typeof blocked)[number]['reason']) =>
    blocked
      .filter((one) => one.reason === reason)
      .map(({ type, count }) => ({
        id: type,
        label: printText(getRelationType(dataset.vocabulary, type).label),
        count,
      }))
  const [directions, criteria] = [list('direction'), list('criteria')]
  // Of a type that nobody has settled it is not known whether influence travels along it.
  const unsettled = new Set(listUnsettledTypes(dataset).map(({ id }) => id))
  const types = list('type').filter(({ id }) => !unsettled.has(id))

  return (
    <p className="quiet dead-end">
      <bdi>
        {words[side](
          names,
          actors.map((actor) => printName(dataset, actor)),
        )}
      </bdi>{' '}
      {blocked.length === 0 ? words.isolated : null}
      {types.length > 0 ? `${words.blocked.type(kind, types)} ` : null}
      {directions.length > 0 ? `${words.blocked.direction(directions)} ` : null}
      {criteria.length > 0 ? words.blocked.criteria(criteria) : null}
    </p>
  )
}
