import type { Loosening } from '../../query/listLoosenings.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { PathChain } from './PathChain.tsx'
import { printChange } from './printChange.ts'
import { toTraceView } from './toTraceView.ts'
import { useTraceWords } from './useTraceWords.ts'

interface LooseningListProps {
  /** `null`: they are still looked for. */
  readonly loosenings: readonly Loosening[] | null
  readonly words: {
    readonly looking: string
    readonly loosen: (changes: number) => string
    readonly nothing: string
  }
}

/** The smallest changes that would give a path, each with the path, and taken by one click. */
export function LooseningList({ loosenings, words }: LooseningListProps) {
  const all = useTraceWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [first] = loosenings ?? []

  return (
    <>
      <p className="quiet" role="status">
        {loosenings === null ? words.looking : first ? words.loosen(first.changes.length) : words.nothing}
      </p>
      <ul className="loosenings">
        {loosenings?.map(({ loosen, changes, paths, example }) => (
          <li key={JSON.stringify(changes)}>
            <button type="button" onClick={() => workspace.run(changeTrace(toTraceView(loosen)))}>
              <span className="change">
                <bdi>{changes.map((change) => printChange(dataset, change, all)).join(all.traced.and)}</bdi>
                <small>{all.traced.wouldGive(paths)}</small>
              </span>
              <small className="quiet">
                <PathChain path={example} />
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
