import { useState } from 'react'
import { inLanguage } from '../../base/language.ts'
import { renameDocument } from '../../workspace/commands/renameDocument.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { StoredDocument } from '../../workspace/storage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { Shelf } from './createShelf.ts'
import { focusElement } from './focusElement.ts'
import { RenameForm } from './RenameForm.tsx'
import { useDocumentWords } from './useDocumentWords.ts'

interface DocumentRowProps {
  readonly shelf: Shelf
  readonly document: StoredDocument
  /** Whether it has just been restored, so that the focus goes on here. */
  readonly isBack: boolean
  readonly onClose: () => void
}

const ACTS = ['open', 'rename', 'copy', 'remove'] as const

/** A document with what can be done with it. */
export function DocumentRow({ shelf, document, isBack, onClose }: DocumentRowProps) {
  const words = useDocumentWords().documents
  const workspace = useWorkspace()
  const isOpen = useWorkspaceState((state) => state.ownId === document.id)
  const original = useWorkspaceState((state) => state.shipped.find(({ id }) => id === document.copyOf))
  const [name, setName] = useState<'shown' | 'typed' | 'left'>('shown')
  const { id, created, changed, size } = document
  const openTitle = useWorkspaceState((state) => state.ownName ?? state.dataset?.title)
  const isReadOnly = useWorkspaceState(({ kept }) => kept.kind === 'read-only')
  const title = inLanguage((isOpen ? openTitle : null) ?? document.title, DATA_LANGUAGE)
  const from = original ? inLanguage(original.title, DATA_LANGUAGE) : document.copyOf
  const acts = {
    open: () => shelf.ask((library) => library.open(id), close),
    rename: () => setName('typed'),
    copy: () =>
      shelf.change(
        (library) => library.copy(id, { en: words.titleOfCopy(title) }),
        (copied) => ({ done: { kind: 'copied', document: copied } }),
      ),
    remove: () =>
      shelf.change(
        (library) => library.remove(id),
        (removed) => ({ done: { kind: 'removed', document: removed } }),
      ),
  }
  const listed =
    name === 'typed' ? [] : ACTS.filter((act) => !isOpen || (act !== 'open' && (act !== 'rename' || !isReadOnly)))
  const rename = (typed: string) => {
    setName('left')
    if (typed === title) return
    if (isOpen) return workspace.run(renameDocument(typed, Date.now()))
    shelf.change(
      (library) => library.rename(id, { en: typed }),
      () => ({ done: null }),
    )
  }
  function close() {
    onClose()
    return {}
  }

  return (
    <li aria-current={isOpen}>
      <div className="document-about">
        {name === 'typed' ? (
          <RenameForm label={words.newTitle} name={title} onSave={rename} onCancel={() => setName('left')} />
        ) : (
          <span>
            <bdi>{title}</bdi>
            {isOpen ? <small className="document-open">{words.isOpen}</small> : null}
          </span>
        )}
        <small className="quiet">{words.facts(created, changed, size, Date.now())}</small>
        {from === null ? null : (
          <small className="quiet" dir="auto">
            {words.copyOf(from)}
          </small>
        )}
      </div>
      <div className="document-acts">
        {listed.map((act) => (
          <button
            type="button"
            key={act}
            ref={(act === listed[0] && isBack) || (act === 'rename' && name === 'left') ? focusElement : undefined}
            className="boxed"
            aria-label={words.of(words[act], title)}
            // A double click is one click.
            onClick={({ detail }) => detail < 2 && acts[act]()}
          >
            {words[act]}
          </button>
        ))}
      </div>
    </li>
  )
}
