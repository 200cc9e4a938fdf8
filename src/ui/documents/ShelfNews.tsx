import type { Done, Shelf, ShelfState } from './createShelf.ts'
import { focusElement } from './focusElement.ts'
import { useDocumentWords } from './useDocumentWords.ts'

/** What was done last, with a way to undo a deletion, and what did not work, with a way to try again. */
export function ShelfNews({ shelf, state: { done, failure } }: { readonly shelf: Shelf; readonly state: ShelfState }) {
  const words = useDocumentWords()

  return (
    <>
      <div className="documents-failure" role="alert">
        {failure ? (
          <>
            <span>{words.documents.failed(failure.problem)}</span>
            <button type="button" className="boxed" onClick={failure.tryAgain}>
              {words.shell.tryAgain}
            </button>
          </>
        ) : null}
      </div>
      <div className="documents-done" role="status">
        {done ? <span dir="auto">{printDone(done, words.documents)}</span> : null}
        {done?.kind === 'removed' ? (
          <button
            type="button"
            key={done.document.id}
            ref={focusElement}
            className="boxed"
            onClick={() =>
              shelf.change(
                (library) => library.restore(done.document.id),
                (document) => ({ done: { kind: 'restored', document } }),
              )
            }
          >
            {words.documents.undo}
          </button>
        ) : null}
      </div>
    </>
  )
}

function printDone(done: Done, words: ReturnType<typeof useDocumentWords>['documents']): string {
  switch (done.kind) {
    case 'backup-saved':
      return words.done['backup-saved']
    case 'backup-read':
      return words.done['backup-read'](done.restored)
    case 'version-back':
      return words.versions.isBack
    default:
      return words.done[done.kind](done.document.title.en)
  }
}
