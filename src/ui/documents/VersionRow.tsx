import { useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import type { Version } from '../../workspace/storage.ts'
import type { Shelf } from './createShelf.ts'
import { focusElement } from './focusElement.ts'
import { RenameForm } from './RenameForm.tsx'
import { useDocumentWords } from './useDocumentWords.ts'
import { VersionComparison } from './VersionComparison.tsx'

interface VersionRowProps {
  readonly shelf: Shelf
  readonly id: DocumentId
  readonly version: Version
  /** Its dataset while it is compared with now. */
  readonly compared: Dataset | null
}

/** A version: when it was, its name, and how it differs from now. */
export function VersionRow({ shelf, id, version, compared }: VersionRowProps) {
  const { versions: words, of, rename } = useDocumentWords().documents
  const [name, setName] = useState<'shown' | 'typed' | 'left'>('shown')
  const { revision, time } = version
  const when = `${words.at(time, Date.now())}, ${words.after(revision)}`
  const save = (typed: string) => {
    setName('left')
    shelf.ask(
      async (library) => {
        const named = await library.nameVersion(id, revision, typed === '' ? null : typed)
        return named.ok ? library.listVersions(id) : named
      },
      (versions) => ({ versions }),
    )
  }
  const compare = () => {
    if (compared) return shelf.stopComparing()
    shelf.ask(
      (library) => library.readVersion(id, revision),
      (dataset) => ({ compared: { version, dataset } }),
    )
  }

  return (
    <li>
      <div className="document-about">
        {name === 'typed' ? (
          <RenameForm
            label={words.nameOf(time, Date.now())}
            name={version.name ?? ''}
            canBeEmpty
            onSave={save}
            onCancel={() => setName('left')}
          />
        ) : version.name ? (
          <bdi>{version.name}</bdi>
        ) : null}
        <small className="version-time">{when}</small>
      </div>
      <div className="document-acts">
        <button
          type="button"
          ref={name === 'left' ? focusElement : undefined}
          className="boxed"
          aria-label={of(version.name ? rename : words.name, version.name ?? when)}
          onClick={() => setName('typed')}
        >
          {version.name ? rename : words.name}
        </button>
        <button
          type="button"
          className="boxed"
          aria-expanded={compared !== null}
          aria-label={of(words.compare, version.name ?? when)}
          onClick={compare}
        >
          {words.compare}
        </button>
      </div>
      {compared ? <VersionComparison shelf={shelf} version={version} dataset={compared} /> : null}
    </li>
  )
}
