import { useState } from 'react'
import { MOST_MEGABYTES, MOST_RELATIONS } from '../../formats/checkSize.ts'
import { openFiles, openFolder } from '../../platform/openFiles.ts'
import { endImport } from '../../workspace/commands/importing.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import { useImportWords } from './useImportWords.ts'

/** Asks for what is to be imported. */
export function ImportStart() {
  const words = useImportWords().importing
  const { workspace, ports } = useSurroundings()
  const [text, setText] = useState('')
  const take = (files: readonly File[]) => {
    if (files.length === 0) return
    // What cannot be read is told on the page, and what needs no questions is opened there.
    workspace.run(endImport())
    ports.openDropped(files)
  }
  const read = () => take([new File([text], words.pastedName)])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the focus begins in its field
    <section className="import-start" aria-label={words.titleEmpty} tabIndex={0}>
      <p>
        {words.start.about} {words.start.limits(MOST_MEGABYTES, MOST_RELATIONS)}
      </p>
      <div className="import-acts">
        <button type="button" className="boxed" onClick={() => void openFiles('').then(take)}>
          {words.start.files}
        </button>
        <button type="button" className="boxed" onClick={() => void openFolder().then(take)}>
          {words.start.folder}
        </button>
      </div>
      <label htmlFor="import-text">{words.start.paste}</label>
      <textarea
        id="import-text"
        dir="auto"
        rows={6}
        placeholder={words.start.placeholder}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" className="strong" disabled={text.trim() === ''} onClick={read}>
        {words.start.readPasted}
      </button>
    </section>
  )
}
