import { useMemo } from 'react'
import { listUnsettledTypes } from '../../model/listUnsettledTypes.ts'
import type { Widening } from '../../query/listWidenings.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { printChange } from './printChange.ts'
import { toTraceView } from './toTraceView.ts'
import { UnsettledTypes } from './UnsettledTypes.tsx'
import { useTraceWords } from './useTraceWords.ts'

/**
 * The changes that would give more actors, each with those actors. A click applies one. `null`: still being computed.
 */
export function WideningList({ widenings }: { readonly widenings: readonly Widening[] | null }) {
  const words = useTraceWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { instead } = words
  const unsettled = useMemo(() => listUnsettledTypes(dataset), [dataset])
  if (widenings?.length === 0) {
    return unsettled.length > 0 ? <UnsettledTypes types={unsettled} /> : <p className="quiet">{instead.nothingWider}</p>
  }

  return (
    <section className="instead">
      <h3>{instead.widen}</h3>
      {widenings === null ? (
        <p className="quiet" role="status">
          {instead.widenWait}
        </p>
      ) : null}
      <ul className="relaxations">
        {widenings?.map(({ change, relaxed, actors }) => (
          <li key={JSON.stringify(change)}>
            <button type="button" onClick={() => workspace.run(changeTrace(toTraceView(relaxed)))}>
              <span className="change">
                <bdi>{printChange(dataset, change, words)}</bdi>
              </span>
              <small className="quiet">
                <bdi>{instead.wider(actors.map((actor) => printName(dataset, actor)))}</bdi>
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
