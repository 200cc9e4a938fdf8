import type { Trace } from '../../query/tracePaths.ts'
import { COMBINATIONS, TRACE_ORDERS } from '../../query/traceQuestion.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { Choose } from '../controls/Choose.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useTraceWords } from './useTraceWords.ts'

/** The order of paths, and how the measures of steps combine to those of a path, with reasons. */
export function Reading({ trace: { paths } }: { readonly trace: Trace }) {
  const { traced: words, criteria } = useTraceWords()
  const workspace = useWorkspace()
  const { order, confidenceBy, strengthBy } = useWorkspaceState((state) => state.view.trace)
  if (paths.length === 0) return null

  return (
    <details className="reading">
      <summary>{words.reading}</summary>
      <p className="field">
        {criteria.order.field}{' '}
        <Choose
          label={criteria.order.field}
          value={order}
          options={TRACE_ORDERS.map((id) => [id, criteria.order.orders[id]])}
          onChange={(next) => workspace.run(changeTrace({ order: next }))}
        />
      </p>
      <p className="field">
        {words.confidenceBy}{' '}
        <Choose
          label={words.confidenceBy}
          value={confidenceBy}
          options={COMBINATIONS.map((id) => [id, words.combinations.confidence[id]])}
          onChange={(next) => workspace.run(changeTrace({ confidenceBy: next }))}
        />
      </p>
      <p className="hint">{words.whyConfidence[confidenceBy]}</p>
      <p className="field">
        {words.strengthBy}{' '}
        <Choose
          label={words.strengthBy}
          value={strengthBy}
          options={COMBINATIONS.map((id) => [id, words.combinations.strength[id]])}
          onChange={(next) => workspace.run(changeTrace({ strengthBy: next }))}
        />
      </p>
      <p className="hint">{words.whyStrength[strengthBy]}</p>
    </details>
  )
}
