import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { EXPLICITNESSES } from '../../model/status.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import type { LooseningKind } from '../../workspace/derive/listLoosenings.ts'
import { listLoosenings } from '../../workspace/derive/listLoosenings.ts'
import type { TraceView } from '../../workspace/view.ts'
import { printName, printText } from '../printText.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** Says within which limits there is no path, and which single change would give one. */
export function NoPath({ trace }: { readonly trace: Trace }) {
  const words = useWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const asked = useWorkspaceState((state) => state.view.trace)
  const shown = useWorkspaceState((state) => deriveFiltered(state)!.relations)
  const loosenings = useMemo(() => listLoosenings(dataset, asked, trace, shown), [dataset, asked, trace, shown])

  return (
    <div className="summary">
      <p className="completeness" role="status">
        {words.trace.nothing}
      </p>
      <ul className="limits">
        {[...listLimits(dataset, asked, words), ...(trace.total === null ? [words.trace.limits.noEnd] : [])].map(
          (limit) => (
            <li key={limit}>{limit}</li>
          ),
        )}
      </ul>
      <p className="quiet">{loosenings.length === 0 ? words.trace.loosenNothing : words.trace.loosen}</p>
      <ul className="loosenings">
        {loosenings.map(({ what, change, paths }) => (
          <li key={JSON.stringify(what)}>
            <button type="button" onClick={() => workspace.run(changeTrace(change))}>
              <bdi>{describeLoosening(dataset, what, words)}</bdi>
              <small>{words.trace.wouldGive(paths)}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function listLimits(dataset: Dataset, asked: TraceView, { trace, model }: Catalogue): readonly string[] {
  const { limits } = trace
  const names = (actors: TraceView['via']) => actors.map((actor) => printName(dataset, actor))
  const labels = asked.types?.map((id) => printText(getRelationType(dataset.vocabulary, id).label))
  const known = asked.explicitness.map((id) => model.explicitness[id].name.toLowerCase())
  return [
    limits.steps(asked.maxSteps),
    limits.statuses(asked.statuses),
    known.length < EXPLICITNESSES.length ? limits.explicitness(known) : null,
    labels ? limits.types(labels) : null,
    asked.via.length > 0 ? limits.via(names(asked.via)) : null,
    asked.avoid.length > 0 ? limits.avoid(names(asked.avoid)) : null,
    asked.onlyShown ? limits.onlyShown : null,
  ].filter((limit) => limit !== null)
}

function describeLoosening(dataset: Dataset, what: LooseningKind, { trace: { loosenings } }: Catalogue): string {
  switch (what.kind) {
    case 'status':
      return loosenings.status(what.status)
    case 'steps':
      return loosenings.steps(what.steps)
    case 'stop':
      return loosenings.stop(printName(dataset, what.actor))
    case 'avoid':
      return loosenings.avoid(printName(dataset, what.actor))
    case 'inferred':
      return loosenings.inferred
    case 'types':
      return loosenings.types
    case 'filters':
      return loosenings.filters
  }
}
