import './vocabulary.css'
import '../edit/edit.css'
import { useState } from 'react'
import { openDialog } from '../../workspace/commands/notices.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { DialogHead } from '../shell/DialogHead.tsx'
import { useWorkspace } from '../WorkspaceContext.ts'
import { GroupList } from './GroupList.tsx'
import type { VocabularyKind } from './listVocabulary.ts'
import { TypeList } from './TypeList.tsx'
import { useVocabularyWords } from './useVocabularyWords.ts'

const TABS: readonly VocabularyKind[] = ['relationTypes', 'actorTypes', 'groups']

/** The types and groups of the dataset, to be added, changed, merged and removed. */
export function VocabularyDialog() {
  const { vocabulary: words } = useVocabularyWords()
  const workspace = useWorkspace()
  const [tab, setTab] = useState<VocabularyKind>('relationTypes')
  const close = () => workspace.run(openDialog(null))

  return (
    <Dialog label={words.title} className="vocabulary" onClose={close}>
      <DialogHead
        title={words.title}
        label={words.tabs}
        parts={TABS}
        names={words.tab}
        part={tab}
        onChoose={setTab}
        onClose={close}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls can be scrolled by keyboard */}
      <section className="vocabulary-part" aria-label={words.tab[tab]} tabIndex={0}>
        {tab === 'groups' ? <GroupList /> : <TypeList key={tab} kind={tab} />}
      </section>
    </Dialog>
  )
}
