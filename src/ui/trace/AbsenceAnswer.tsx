import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Absence } from '../../query/explainAbsence.ts'
import { askAbsence } from '../../workspace/commands/trace.ts'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { PathChain } from './PathChain.tsx'
import { RelaxationList } from './RelaxationList.tsx'
import { useTraceWords } from './useTraceWords.ts'

/** Explains why an actor is on no path, with changes that would lead a path through it. */
export function AbsenceAnswer() {
  const words = useTraceWords().traced
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const absence = useWorkspaceState((state) => state.tracing.absence)
  const frame = useRef<HTMLElement>(null)
  const actor = absence?.actor
  useEffect(() => {
    if (actor !== undefined) frame.current?.focus()
  }, [actor])
  if (!absence) return null
  const title = words.absence(printName(dataset, absence.actor))

  return (
    <section ref={frame} tabIndex={-1} className="absence" aria-label={title}>
      <h3>
        <bdi>{title}</bdi>
        <button
          type="button"
          className="icon"
          title={words.forgetAbsence}
          aria-label={words.forgetAbsence}
          onClick={() => workspace.run(askAbsence(null))}
        >
          <X size={16} />
        </button>
      </h3>
      <AbsenceReason answer={absence.answer} />
    </section>
  )
}

function AbsenceReason({ answer }: { readonly answer: Absence | null }) {
  const words = useTraceWords().traced
  if (answer?.kind === 'end') return <p role="status">{words.absenceEnd}</p>
  if (answer?.kind === 'present') {
    return (
      <>
        <p role="status">{words.absencePresent(answer.paths)}</p>
        <PathChain path={answer.example} />
      </>
    )
  }
  return <RelaxationList relaxations={answer?.relaxations ?? null} words={words.whyAbsent} />
}
