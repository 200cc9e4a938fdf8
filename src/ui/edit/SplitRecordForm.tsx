import { useId, useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { SplitSubject } from '../../model/edit/splitRecord.ts'
import { printRelation } from '../../model/printRelation.ts'
import type { EditingCatalogue } from '../../workspace/catalogue/getEditingCatalogue.ts'
import { getMergingWords } from '../../workspace/catalogue/getMergingWords.ts'
import { splitInTwo } from '../../workspace/commands/splitInTwo.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printName, printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { printEvidence } from './printEvidence.ts'
import { SplitNameField } from './SplitNameField.tsx'
import { useEditingWords } from './useEditingWords.ts'

interface SplitRecordFormProps {
  readonly subject: SplitSubject
  readonly onClose: () => void
}

/** Makes a second relation, event or claim out of one: its name, and a tick at what goes to it. One step. */
export function SplitRecordForm({ subject, onClose }: SplitRecordFormProps) {
  const { split: words, cancel } = getMergingWords(DATA_LANGUAGE)
  const { kind } = subject
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const id = useId()
  const [name, setName] = useState('')
  const [moved, setMoved] = useState<ReadonlySet<number>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const parts = listParts(dataset, subject, useEditingWords())
  const isUnnamed = kind !== 'relation' && name.trim() === ''
  const isUndivided = kind === 'relation' && (moved.size === 0 || moved.size === parts.length)
  const split = () => {
    setAsked(true)
    if (isUnnamed) return document.getElementById(id)?.focus()
    if (!isUndivided) workspace.run(splitInTwo(subject, { name: { en: name.trim() }, moved }, Date.now()))
  }
  const tick = (index: number, isTicked: boolean) => {
    const others = [...moved].filter((other) => other !== index)
    setMoved(new Set(isTicked ? [...others, index] : others))
  }

  return (
    <form
      className="edit-form"
      onSubmit={(event) => {
        event.preventDefault()
        split()
      }}
    >
      <h2>{words.label(printTitle(dataset, subject))}</h2>
      <p className="quiet">{words.hint[kind]}</p>
      {kind === 'relation' ? null : (
        <SplitNameField
          id={id}
          label={words.name[kind]}
          value={name}
          problem={isAsked && isUnnamed ? words.nameNeeded : ''}
          onChange={setName}
        />
      )}
      <fieldset className="edit-evidence split-references">
        <legend>{words.parts[kind]}</legend>
        <p className="quiet">{words.moved(moved.size, parts.length)}</p>
        {parts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no id, and two may be equal
          <label key={index}>
            <input type="checkbox" checked={moved.has(index)} onChange={({ target }) => tick(index, target.checked)} />
            <span dir="auto">{text}</span>
          </label>
        ))}
        <small className="problem" role="status">
          {isAsked && isUndivided ? words.someNeeded : ''}
        </small>
      </fieldset>
      <p className="actions split-actions">
        <button type="submit" className="strong">
          {words.submit}
        </button>
        <button type="button" onClick={onClose}>
          {cancel}
        </button>
      </p>
    </form>
  )
}

function printTitle(dataset: Dataset, { kind, id }: SplitSubject): string {
  if (kind === 'relation') return printRelation(dataset, dataset.relations.get(id)!, DATA_LANGUAGE)
  return kind === 'event' ? printText(dataset.events.get(id)!.title) : printText(dataset.claims.get(id)!.topic)
}

/** What can go to the second record, in words. */
function listParts(dataset: Dataset, { kind, id }: SplitSubject, words: EditingCatalogue): readonly string[] {
  if (kind !== 'claim') {
    const { evidence } = kind === 'relation' ? dataset.relations.get(id)! : dataset.events.get(id)!
    return evidence.map((piece) => printEvidence(dataset, piece, words))
  }
  return dataset.claims.get(id)!.positions.map(({ holder, statement }) => {
    const title = typeof holder === 'string' ? null : dataset.sources.get(holder.source)?.title
    const name =
      typeof holder === 'string' ? printName(dataset, holder) : words.details.author(title ? printText(title) : null)
    return words.editing.split.colon(name, printText(statement))
  })
}
