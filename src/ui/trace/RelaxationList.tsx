import type { Relaxation } from '../../query/relaxation/listRelaxations.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { printChange } from './printChange.ts'
import { toTraceView } from './toTraceView.ts'
import { useTraceWords } from './useTraceWords.ts'

interface RelaxationListProps {
  /** `null`: still being computed. */
  readonly relaxations: readonly Relaxation[] | null
  readonly words: {
    readonly looking: string
    readonly relax: (changes: number) => string
    readonly nothing: string
  }
}

/** The smallest changes that would give a path, each with the path. A click applies one. */
export function RelaxationList({ relaxations, words }: RelaxationListProps) {
  const all = useTraceWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [first] = relaxations ?? []

  return (
    <>
      <p className="quiet" role="status">
        {relaxations === null ? words.looking : first ? words.relax(first.changes.length) : words.nothing}
      </p>
      <ul className="relaxations">
        {relaxations?.map(({ relaxed, changes, paths, example }) => (
          <ChangeRow
            key={JSON.stringify(changes)}
            says={changes.map((change) => printChange(dataset, change, all)).join(all.traced.and)}
            gives={all.traced.wouldGive(paths)}
            example={example}
            question={toTraceView(relaxed)}
          />
        ))}
      </ul>
    </>
  )
}
