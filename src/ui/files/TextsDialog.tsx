import './files.css'
import { countTexts } from '../../model/leaveOutTexts.ts'
import { getFileWords } from '../../workspace/catalogue/getFileWords.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'

/** Asks whether the texts of passages go along into a file, and goes on with saving it. */
export function TextsDialog() {
  const { workspace, ports } = useSurroundings()
  const words = getFileWords(DATA_LANGUAGE).texts
  const sources = useWorkspaceState((state) => state.dataset)!.sources
  const close = () => workspace.run(openDialog(null))
  const answer = (withTexts: boolean) => {
    close()
    ports.file({ kind: 'answer-texts', withTexts })
  }

  return (
    <Dialog label={words.title} className="file-texts" onClose={close}>
      <h2>{words.title}</h2>
      <p>{words.about(countTexts(sources.values()))}</p>
      <footer>
        <button type="button" className="boxed" onClick={close}>
          {words.cancel}
        </button>
        <button type="button" className="boxed" onClick={() => answer(true)}>
          {words.take}
        </button>
        <button type="button" className="strong" onClick={() => answer(false)}>
          {words.leaveOut}
        </button>
      </footer>
    </Dialog>
  )
}
