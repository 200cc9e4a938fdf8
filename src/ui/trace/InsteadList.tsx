import type { Instead } from '../../workspace/tracing.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { DeadEndText } from './DeadEndText.tsx'
import { printChange } from './printChange.ts'
import { toTraceView } from './toTraceView.ts'
import { useTraceWords } from './useTraceWords.ts'

/** Alternatives if there is no path: paths of other kinds, which a click takes, and where influence stops. */
export function InsteadList({ instead }: { readonly instead: Instead | null }) {
  const words = useTraceWords()
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
          <ChangeRow
            key={kind}
            says={own.kind(
              kind,
              paths,
              changes.map((change) => printChange(dataset, change, words)).join(words.traced.and),
            )}
            example={example}
            question={{ ...toTraceView(relaxed), kind }}
          />
        ))}
      </ul>
      <h3>{own.stops}</h3>
      <DeadEndText side="from" deadEnd={instead.onward} />
      <DeadEndText side="to" deadEnd={instead.backward} />
    </section>
  )
}
