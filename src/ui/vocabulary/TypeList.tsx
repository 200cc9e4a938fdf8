import { useState } from 'react'
import type { TypeKind } from '../../model/edit/createRecords.ts'
import { createType } from '../../model/edit/createRecords.ts'
import { addRecords } from '../../workspace/commands/edit.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { AddForm } from './AddForm.tsx'
import { listOwnTypes, listUsedBuiltIn } from './listVocabulary.ts'
import { TypeRow } from './TypeRow.tsx'
import { useVocabularyWords } from './useVocabularyWords.ts'

/** The types of actors or of relations: the dataset's own, and on request the built-in ones that it uses. */
export function TypeList({ kind }: { readonly kind: TypeKind }) {
  const words = useVocabularyWords().vocabulary
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [open, setOpen] = useState<string | null>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const own = listOwnTypes(dataset, kind)
  const builtIn = listUsedBuiltIn(dataset, kind)
  const [startsOpen] = useState(own.length === 0)
  const add = (name: string) => {
    const type = createType(dataset, kind, { label: { en: name }, parent: null })
    workspace.run(addRecords({ [kind]: [type] }, Date.now()))
    setOpen(type.id)
    setFresh(type.id)
  }
  const rows = (ids: readonly string[]) => (
    <ul className="vocabulary-rows">
      {ids.map((id) => (
        <TypeRow
          key={id}
          kind={kind}
          id={id}
          isOpen={open === id}
          isFresh={fresh === id}
          onToggle={() => setOpen(open === id ? null : id)}
        />
      ))}
    </ul>
  )

  return (
    <>
      <AddForm kind={kind} taken={[...dataset.vocabulary[kind].values()].map(({ label }) => label.en)} onAdd={add} />
      <section>
        <h3>{words.own[kind]}</h3>
        {own.length === 0 ? <p className="quiet">{words.own.none}</p> : rows(own)}
      </section>
      {builtIn.length > 0 ? (
        <details open={startsOpen}>
          <summary>{words.builtIn(builtIn.length)}</summary>
          <p className="quiet">{words.builtInHint}</p>
          {rows(builtIn)}
        </details>
      ) : null}
    </>
  )
}
