import { useMemo, useState } from 'react'
import { getHistoryWords } from '../../workspace/catalogue/getHistoryWords.ts'
import { goToStep, isTakenBack, leaveOutStep, takeBackStep } from '../../workspace/commands/pastSteps.ts'
import { compareStep } from '../../workspace/compareStep.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { HistoryEntry } from '../../workspace/document.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { useDocumentWords } from './useDocumentWords.ts'

/** The steps of the open document, the latest first: to go to one, or to take one back and leave the later ones. */
export function HistoryList() {
  const words = useDocumentWords().documents.history
  const workspace = useWorkspace()
  const { done, undone } = useWorkspaceState((state) => state.history)
  const isReadOnly = useWorkspaceState(({ kept }) => kept.kind === 'read-only')
  const [told, setTold] = useState('')
  if (done.length + undone.length === 0) return <p>{words.none}</p>

  const goTo = (count: number) => {
    setTold('')
    workspace.run(goToStep(count))
  }
  const takeBack = (index: number) => {
    const { change, kept } = leaveOutStep(workspace.getState(), index)
    workspace.run(takeBackStep(index, Date.now()))
    setTold(Object.keys(change).length === 0 ? words.nothing : words.takenBack(kept))
  }
  const steps = [...done, ...undone.toReversed()].map((entry, index) => ({ entry, number: index + 1 }))

  return (
    <>
      <p className="quiet">{words.hint}</p>
      <p role="status" className="history-told">
        {told}
      </p>
      <ol className="document-rows" reversed>
        {steps.toReversed().map(({ entry, number }) => (
          <Step
            key={number}
            entry={entry}
            index={number - 1}
            phase={number === done.length ? 'now' : number > done.length ? 'undone' : 'done'}
            onGoTo={isReadOnly || number === done.length ? null : () => goTo(number)}
            isTakenBack={isTakenBack(done, number - 1)}
            onTakeBack={isReadOnly || number > done.length ? null : () => takeBack(number - 1)}
          />
        ))}
        <li className="step" data-phase={done.length === 0 ? 'now' : 'done'}>
          <span className="document-about">{words.opened}</span>
          {isReadOnly || done.length === 0 ? null : (
            <button type="button" className="boxed" onClick={() => goTo(0)}>
              {words.goTo}
            </button>
          )}
        </li>
      </ol>
    </>
  )
}

interface StepProps {
  readonly entry: HistoryEntry
  /** Among all steps, the earliest first. */
  readonly index: number
  readonly phase: 'done' | 'now' | 'undone'
  /** Whether a later step took it back: it cannot be taken back again. */
  readonly isTakenBack: boolean
  readonly onGoTo: (() => void) | null
  readonly onTakeBack: (() => void) | null
}

/** A step of the history; open, with what it changed, field by field. */
function Step({ entry, index, phase, isTakenBack, onGoTo, onTakeBack }: StepProps) {
  const { history: words, of } = useDocumentWords().documents
  const name = getHistoryWords(DATA_LANGUAGE).past(entry.label)
  const [isOpen, setOpen] = useState(false)
  const state = phase === 'now' ? words.now : phase === 'undone' ? words.undone : null
  const remarks = [state, isTakenBack ? words.isTakenBack : null].filter((remark) => remark !== null)

  return (
    <li className="step" data-phase={phase} aria-current={phase === 'now' ? 'step' : undefined}>
      <div className="document-about">
        <bdi>{name}</bdi>
        <small className="quiet">
          {words.at(entry.time, Date.now())}
          {remarks.map((remark) => (
            <span key={remark} className="document-open">
              {remark}
            </span>
          ))}
        </small>
      </div>
      <div className="document-acts">
        <button
          type="button"
          className="boxed"
          aria-expanded={isOpen}
          aria-label={of(words.changes, name)}
          onClick={() => setOpen(!isOpen)}
        >
          {words.changes}
        </button>
        {onGoTo ? (
          <button type="button" className="boxed" aria-label={of(words.goTo, name)} onClick={onGoTo}>
            {words.goTo}
          </button>
        ) : null}
        {onTakeBack && !isTakenBack ? (
          <button type="button" className="boxed" aria-label={of(words.takeBack, name)} onClick={onTakeBack}>
            {words.takeBack}
          </button>
        ) : null}
      </div>
      {isOpen ? <StepChanges index={index} /> : null}
    </li>
  )
}

/** What a step changed, field by field. */
function StepChanges({ index }: Pick<StepProps, 'index'>) {
  const words = useDocumentWords().documents.history
  const state = useWorkspaceState((now) => now)
  const { dataset, positions, history } = state
  const differences = useMemo(
    () => compareStep({ dataset, positions, history }, index, DATA_LANGUAGE),
    [dataset, positions, history, index],
  )

  return (
    <div className="comparison">
      {differences.length === 0 ? <p className="quiet">{words.sameOrder}</p> : null}
      <DifferenceList differences={differences} />
    </div>
  )
}
