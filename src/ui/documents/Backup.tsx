import type { Shelf } from './createShelf.ts'
import { useDocumentWords } from './useDocumentWords.ts'

/** Saves everything to a file, and reads such a file back. */
export function Backup({ shelf }: { readonly shelf: Shelf }) {
  const words = useDocumentWords().documents.backup

  return (
    <section>
      <h3>{words.title}</h3>
      <p className="quiet">{words.hint}</p>
      <div className="document-acts">
        <button
          type="button"
          className="boxed"
          onClick={() =>
            shelf.ask(
              (library) => library.saveBackup(),
              () => ({ done: { kind: 'backup-saved' } }),
            )
          }
        >
          {words.save}
        </button>
        <button
          type="button"
          className="boxed"
          onClick={() =>
            shelf.change(
              (library) => library.readBackup(),
              (restored) => (restored ? { done: { kind: 'backup-read', restored } } : {}),
            )
          }
        >
          {words.read}
        </button>
      </div>
    </section>
  )
}
