import { useState } from 'react'
import { createGroup } from '../../model/edit/createRecords.ts'
import { addRecords, replaceGroupBy } from '../../workspace/commands/edit.ts'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { AddForm } from './AddForm.tsx'
import { GroupForm } from './GroupForm.tsx'
import { countUses } from './listVocabulary.ts'
import { ReplaceForm } from './ReplaceForm.tsx'
import { useVocabularyWords } from './useVocabularyWords.ts'
import { VocabularyRow } from './VocabularyRow.tsx'

const NO_GROUP = ''

/** The groups of the dataset, with how many actors are in each. */
export function GroupList() {
  const words = useVocabularyWords().vocabulary
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [open, setOpen] = useState<string | null>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const groups = [...dataset.groups.values()]
  const uses = countUses(dataset).groups
  const add = (name: string) => {
    const group = createGroup(dataset, { en: name })
    workspace.run(addRecords({ groups: [group] }, Date.now()))
    setOpen(group.id)
    setFresh(group.id)
  }

  return (
    <>
      <AddForm kind="groups" taken={groups.map(({ name }) => name.en)} onAdd={add} />
      <ul className="vocabulary-rows">
        {groups.map((group) => (
          <VocabularyRow
            key={group.id}
            name={printText(group.name)}
            arabic={group.name['ar']}
            remark={words.uses.groups(uses.get(group.id) ?? 0)}
            isOpen={open === group.id}
            isFresh={fresh === group.id}
            onToggle={() => setOpen(open === group.id ? null : group.id)}
          >
            <GroupForm group={group} />
            <GroupEnds id={group.id} uses={uses.get(group.id) ?? 0} />
          </VocabularyRow>
        ))}
      </ul>
    </>
  )
}

/** What ends a group: deleting it, or merging it into another. */
function GroupEnds({ id, uses }: { readonly id: string; readonly uses: number }) {
  const words = useVocabularyWords().vocabulary
  const workspace = useWorkspace()
  const groups = useWorkspaceState((state) => state.dataset!.groups)
  const others = [...groups.values()]
    .filter((group) => group.id !== id)
    .map((group) => [group.id, printText(group.name)] as const)

  return (
    <ReplaceForm
      kind="groups"
      uses={uses}
      below={0}
      options={{ remove: [[NO_GROUP, words.noGroup], ...others], merge: others }}
      canBeRemoved
      onReplace={(code, into) =>
        workspace.run(replaceGroupBy(code, { id, into: into === NO_GROUP ? null : into }, Date.now()))
      }
    />
  )
}
