import { changeTrace } from '../../workspace/commands/changeView.ts'
import type { Instead } from '../../workspace/tracing.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { DeadEndText } from './DeadEndText.tsx'
import { PathChain } from './PathChain.tsx'
import { printChange } from './printChange.ts'
import { toTraceView } from './toTraceView.ts'
import { useTraceWords } from './useTraceWords.ts'

/** Where there is no path: those of other kinds, each with its best and taken by one click, and where it stops. */
export function InsteadList({ instead }: { readonly instead: Instead | null }) {
  const words = useTraceWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { instead: own } = words
  if (!instead) {
    return (
      <p className="quiet" role="status">
        {own.kindsWait}
      </p>
    )
  }

  return (
    <section className="instead">
      <h3>{own.kinds}</h3>
      {instead.kinds.length === 0 ? <p className="quiet">{own.noKinds}</p> : null}
      <ul className="relaxations">
        {instead.kinds.map(({ kind, changes, relaxed, paths, example }) => (
          <li key={kind}>
            <button type="button" onClick={() => workspace.run(changeTrace({ ...toTraceView(relaxed), kind }))}>
              <span className="change">
                <bdi>
                  {own.kind(
                    kind,
                    paths,
                    changes.map((change) => printChange(dataset, change, words)).join(words.traced.and),
                  )}
                </bdi>
              </span>
              <small className="quiet">
                <PathChain path={example} />
              </small>
            </button>
          </li>
        ))}
      </ul>
      <h3>{own.stops}</h3>
      <DeadEndText side="from" deadEnd={instead.onward} />
      <DeadEndText side="to" deadEnd={instead.backward} />
    </section>
  )
}
