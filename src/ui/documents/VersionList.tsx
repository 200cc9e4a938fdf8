import { useEffect, useState } from 'react'
import type { DocumentId } from '../../workspace/documentId.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { Shelf } from './createShelf.ts'
import type { ShelfPartProps } from './DocumentList.tsx'
import { RenameForm } from './RenameForm.tsx'
import { useDocumentWords } from './useDocumentWords.ts'
import { VersionRow } from './VersionRow.tsx'

/** The versions of the open document. */
export function VersionList({ shelf, state }: ShelfPartProps) {
  const words = useDocumentWords().documents
  const id = useWorkspaceState(({ ownId }) => ownId)
  useEffect(() => {
    if (id) shelf.loadVersions(id)
  }, [shelf, id])
  const { versions } = state
  if (id === null) return <p>{words.versions.notOwn}</p>

  return (
    <>
      <p className="quiet">{words.versions.hint}</p>
      <NamePresent shelf={shelf} id={id} />
      {versions ? null : <p className="quiet">{words.loading}</p>}
      {versions?.length === 0 ? <p>{words.versions.none}</p> : null}
      <ul className="document-rows">
        {versions?.map((version) => (
          <VersionRow
            key={version.revision}
            shelf={shelf}
            id={id}
            version={version}
            compared={state.compared?.version.revision === version.revision ? state.compared.dataset : null}
          />
        ))}
      </ul>
    </>
  )
}

function NamePresent({ shelf, id }: { readonly shelf: Shelf; readonly id: DocumentId }) {
  const words = useDocumentWords().documents.versions
  const [isTyping, setTyping] = useState(false)
  const save = (name: string) => {
    setTyping(false)
    shelf.ask(
      async (library) => {
        const named = await library.nameVersion(id, null, name)
        return named.ok ? library.listVersions(id) : named
      },
      (versions) => ({ versions }),
    )
  }
  if (isTyping) return <RenameForm label={words.nameNow} name="" onSave={save} onCancel={() => setTyping(false)} />

  return (
    <div className="document-acts">
      <button type="button" className="boxed" onClick={() => setTyping(true)}>
        {words.nameNow}
      </button>
    </div>
  )
}
