import { Merge, Split } from 'lucide-react'
import { useState } from 'react'
import { getMergingWords } from '../../workspace/catalogue/getMergingWords.ts'
import { openForm } from '../../workspace/commands/panels.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { FormSubject } from '../../workspace/workspaceState.ts'
import { focusElement } from '../documents/focusElement.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { TextPicker } from './TextPicker.tsx'

interface MergeFieldsProps<Id extends string, Value> {
  readonly kind: 'event' | 'claim'
  readonly id: Id
  readonly records: ReadonlyMap<Id, Value>
  readonly print: (record: Value) => string
  readonly onMerge: (other: Id) => void
  /** The form in which the record is split. */
  readonly split: FormSubject
}

/** Merges another event or claim, found by its words, into the one in the form, or splits that one. */
export function MergeFields<Id extends string, Value>(props: MergeFieldsProps<Id, Value>) {
  const { kind, id, records, print, onMerge, split } = props
  const words = getMergingWords(DATA_LANGUAGE)
  const workspace = useWorkspace()
  const [step, setStep] = useState<'unasked' | 'asked' | 'left'>('unasked')
  const [chosen, setChosen] = useState<Id | null>(null)
  const other = chosen === null ? undefined : records.get(chosen)
  const leave = () => {
    setStep('left')
    setChosen(null)
  }
  const listOptions = () =>
    [...records].flatMap(([one, record]) => (one === id ? [] : [{ id: one, text: print(record) }]))

  return (
    <>
      <p className="actions">
        {records.size > 1 && step !== 'asked' ? (
          <button type="button" ref={step === 'left' ? focusElement : undefined} onClick={() => setStep('asked')}>
            <Merge size={14} aria-hidden="true" /> {words.begin}
          </button>
        ) : null}
        <button type="button" onClick={() => workspace.run(openForm(split))}>
          <Split size={14} aria-hidden="true" /> {words.split.begin}
        </button>
      </p>
      {step === 'asked' ? (
        <fieldset className="edit-evidence merge-fields">
          <legend>{words.label[kind]}</legend>
          <p className="quiet">{words.hint[kind]}</p>
          <TextPicker label={words.find[kind]} listOptions={listOptions} onPick={setChosen} />
          <p role="status" dir="auto">
            {other === undefined ? '' : words.chosen(print(other))}
          </p>
          <p className="actions">
            <button
              type="button"
              className="strong"
              disabled={chosen === null}
              onClick={() => {
                onMerge(chosen!)
                leave()
              }}
            >
              {words.submit}
            </button>
            <button type="button" onClick={leave}>
              {words.cancel}
            </button>
          </p>
        </fieldset>
      ) : null}
    </>
  )
}
