import { useState } from 'react'
import { inLanguage } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import { withPositions } from '../../workspace/commands/history.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { createDataset } from '../../workspace/templates/createDataset.ts'
import { listTemplates } from '../../workspace/templates/listTemplates.ts'
import type { TemplateId } from '../../workspace/templates/template.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { ShelfPartProps } from './DocumentList.tsx'
import { TemplateVocabulary } from './TemplateVocabulary.tsx'
import { useDocumentWords } from './useDocumentWords.ts'

type Beginning = 'nothing' | TemplateId | 'copy'

/** Begins a document from nothing, from a template, or from what is open. */
export function NewDocument({ shelf, state, onClose }: ShelfPartProps) {
  const words = useDocumentWords().documents
  const workspace = useWorkspace()
  const open = useWorkspaceState(({ dataset, ownName }) => ownName ?? dataset?.title)
  const [from, setFrom] = useState<Beginning>('nothing')
  const [typed, setTyped] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const openTitle = open ? inLanguage(open, DATA_LANGUAGE) : ''
  const title = typed ?? (from === 'copy' ? words.titleOfCopy(openTitle) : '')
  const template = listTemplates().find(({ id }) => id === from) ?? null
  const isMissing = isAsked && title.trim() === ''
  const create = () => {
    setAsked(true)
    if (title.trim() === '') return
    const { dataset, positions, ownId, shipped } = workspace.getState()
    const isCopy = from === 'copy' && dataset !== null
    const created: Dataset = isCopy
      ? { ...withPositions(dataset, positions), title: { en: title.trim() } }
      : createDataset(title.trim(), template)
    const original = ownId
      ? state.documents?.find(({ id }) => id === ownId)?.copyOf
      : shipped.find(({ id }) => id === dataset?.id)?.id
    shelf.ask(
      (library) => library.create(created, isCopy ? (original ?? null) : null),
      () => {
        onClose()
        return {}
      },
    )
  }

  return (
    <form
      className="new-document"
      onSubmit={(event) => {
        event.preventDefault()
        create()
      }}
    >
      <fieldset>
        <legend>{words.fresh.from}</legend>
        <BeginningChoice
          name={words.fresh.nothing}
          hint={words.fresh.nothingHint}
          isChosen={from === 'nothing'}
          onChoose={() => setFrom('nothing')}
        />
        {listTemplates().map((one) => (
          <BeginningChoice
            key={one.id}
            name={inLanguage(one.title, DATA_LANGUAGE)}
            hint={inLanguage(one.description, DATA_LANGUAGE)}
            isChosen={from === one.id}
            onChoose={() => setFrom(one.id)}
          />
        ))}
        {open ? (
          <BeginningChoice
            name={words.fresh.copy(openTitle)}
            hint={words.fresh.copyHint}
            isChosen={from === 'copy'}
            onChoose={() => setFrom('copy')}
          />
        ) : null}
      </fieldset>
      {template ? <TemplateVocabulary template={template} /> : null}
      <div className="new-title">
        <label>
          <span>{words.fresh.name}</span>
          <input
            type="text"
            dir="auto"
            value={title}
            aria-invalid={isMissing}
            aria-describedby="new-title-needed"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className="strong">
          {words.fresh.create}
        </button>
        <p id="new-title-needed" role="status" className="problem">
          {isMissing ? words.fresh.nameNeeded : ''}
        </p>
      </div>
    </form>
  )
}

interface BeginningChoiceProps {
  readonly name: string
  readonly hint: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function BeginningChoice({ name, hint, isChosen, onChoose }: BeginningChoiceProps) {
  return (
    <label className="beginning">
      <input type="radio" name="beginning" checked={isChosen} onChange={onChoose} />
      <span dir="auto">{name}</span>
      <small className="quiet">{hint}</small>
    </label>
  )
}
