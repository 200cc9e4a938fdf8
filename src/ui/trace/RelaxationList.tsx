import type { Relaxation } from '../../query/relaxation/listRelaxations.ts'
import { changeTrace } from '../../workspace/commands/changeView.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { PathChain } from './PathChain.tsx'
import { printChange } from './printChange.ts'
import { toTraceView } from './toTraceView.ts'
import { useTraceWords } from './useTraceWords.ts'

interface RelaxationListProps {
  /** `null`: they are still looked for. */
  readonly relaxations: readonly Relaxation[] | null
  readonly words: {
    readonly looking: string
    readonly relax: (changes: number) => string
    readonly nothing: string
  }
}

/** The smallest changes that would give a path, each with the path, and taken by one click. */
export function RelaxationList({ relaxations, words }: RelaxationListProps) {
  const all = useTraceWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [first] = relaxations ?? []

  return (
    <>
      <p className="quiet" role="status">
        {relaxations === null ? words.looking : first ? words.relax(first.changes.length) : words.nothing}
      </p>
      <ul className="relaxations">
        {relaxations?.map(({ relaxed, changes, paths, example }) => (
          <li key={JSON.stringify(changes)}>
            <button type="button" onClick={() => workspace.run(changeTrace(toTraceView(relaxed)))}>
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
