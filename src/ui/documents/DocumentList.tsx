import { inLanguage } from '../../base/language.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { StoredDocument } from '../../workspace/storage.ts'
import { Backup } from './Backup.tsx'
import type { Shelf, ShelfState } from './createShelf.ts'
import { DocumentRow } from './DocumentRow.tsx'
import { FileState } from './FileState.tsx'
import { useDocumentWords } from './useDocumentWords.ts'

export interface ShelfPartProps {
  readonly shelf: Shelf
  readonly state: ShelfState
  readonly onClose: () => void
}

/** The documents of this browser, those that can be restored, and the backup of all. */
export function DocumentList({ shelf, state, onClose }: ShelfPartProps) {
  const words = useDocumentWords().documents
  const { documents, isLasting, done } = state
  const kept = documents?.filter(({ removed }) => removed === null)
  const removed = documents?.filter((document) => document.removed !== null) ?? []

  return (
    <>
      <FileState onClose={onClose} />
      <p className="quiet">
        {words.where} {documents ? words.lasting(isLasting) : null}
      </p>
      {kept ? null : <p className="quiet">{words.loading}</p>}
      {kept?.length === 0 ? <p>{words.none}</p> : null}
      <ul className="document-rows">
        {kept?.map((document) => (
          <DocumentRow
            key={document.id}
            shelf={shelf}
            document={document}
            isBack={done?.kind === 'restored' && done.document.id === document.id}
            onClose={onClose}
          />
        ))}
      </ul>
      {removed.length > 0 ? (
        <section>
          <h3>{words.removed}</h3>
          <p className="quiet">{words.removedHint}</p>
          <ul className="document-rows">
            {removed.map((document) => (
              <RemovedRow key={document.id} shelf={shelf} document={document} />
            ))}
          </ul>
        </section>
      ) : null}
      <Backup shelf={shelf} />
    </>
  )
}

function RemovedRow({ shelf, document }: { readonly shelf: Shelf; readonly document: StoredDocument }) {
  const words = useDocumentWords().documents
  const title = inLanguage(document.title, DATA_LANGUAGE)

  return (
    <li>
      <div className="document-about">
        <bdi>{title}</bdi>
        <small className="quiet">{words.removedAt(document.removed!, Date.now())}</small>
      </div>
      <div className="document-acts">
        <button
          type="button"
          className="boxed"
          aria-label={words.of(words.restore, title)}
          onClick={() =>
            shelf.change(
              (library) => library.restore(document.id),
              (restored) => ({ done: { kind: 'restored', document: restored } }),
            )
          }
        >
          {words.restore}
        </button>
      </div>
    </li>
  )
}
