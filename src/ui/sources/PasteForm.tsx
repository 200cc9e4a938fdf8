import type { KeyboardEvent } from 'react'
import { useId, useState } from 'react'
import type { Source } from '../../model/dataset.ts'
import type { CutAt } from '../../model/edit/cutText.ts'
import { cutIntoParagraphs } from '../../model/edit/cutText.ts'
import { listFreeNumbers } from '../../model/edit/numberPassages.ts'
import { appendPassages } from '../../workspace/commands/editSources.ts'
import { focusElement } from '../documents/focusElement.ts'
import { useUnfinishedText } from '../edit/useUnfinishedText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { useSourceWords } from './useSourceWords.ts'

const CUTS: readonly CutAt[] = ['blank-lines', 'line-breaks']
const NO_TEXT = ''

/** A text that is pasted or typed, cut into passages, which are shown before they are taken. */
export function PasteForm({ source }: { readonly source: Source }) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const id = useId()
  const [kept, keep] = useUnfinishedText(`sources/${source.id}/paste`)
  const text = kept ?? ''
  const setText = (typed: string) => keep(typed === '' ? null : typed)
  const [cutAt, setCutAt] = useState<CutAt>('blank-lines')
  const paragraphs = cutIntoParagraphs(text, cutAt)
  const take = (texts: readonly string[]) => {
    setText('')
    workspace.run(appendPassages(source, texts, Date.now()))
  }

  const press = (event: KeyboardEvent) => {
    const takes = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && paragraphs.length > 0
    if (takes) take(paragraphs)
    // Esc would close the dialog, and the text with it.
    if (takes || (event.key === 'Escape' && text !== '')) event.preventDefault()
  }

  return (
    <div className="paste">
      <label htmlFor={id}>{words.paste}</label>
      <textarea
        // There is nothing else to do with a source that has no passages.
        ref={source.passages.length === 0 ? focusElement : undefined}
        id={id}
        dir="auto"
        rows={8}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={press}
      />
      <small id={`${id}-hint`} className="quiet">
        {words.pasteHint}
      </small>
      <fieldset className="segments cuts" aria-labelledby={`${id}-cut`}>
        <span id={`${id}-cut`}>{words.cutAt}</span>
        {CUTS.map((one) => (
          <button type="button" key={one} aria-pressed={cutAt === one} onClick={() => setCutAt(one)}>
            {words.cuts[one]}
          </button>
        ))}
      </fieldset>
      <PastePreview source={source} paragraphs={paragraphs} />
      <p className="source-acts">
        {paragraphs.length > 0 ? (
          <button type="button" className="strong" onClick={() => take(paragraphs)}>
            {words.take(paragraphs.length)}
          </button>
        ) : (
          <button type="button" className="boxed" onClick={() => take([NO_TEXT])}>
            {words.addEmpty}
          </button>
        )}
      </p>
    </div>
  )
}

interface PastePreviewProps {
  readonly source: Source
  readonly paragraphs: readonly string[]
}

/** The passages as they would be, with their numbers. */
function PastePreview({ source, paragraphs }: PastePreviewProps) {
  const words = useSourceWords().sources
  const numbers = listFreeNumbers(source.passages, paragraphs.length)

  return (
    <>
      <p role="status">{paragraphs.length > 0 ? words.preview(paragraphs.length) : ''}</p>
      <ol className="paste-preview">
        {paragraphs.map((paragraph, index) => (
          <li key={numbers[index]}>
            <bdi className="passage-number">{numbers[index]}</bdi>
            <p dir="auto">{paragraph}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
