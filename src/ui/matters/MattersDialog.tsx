import './matters.css'
import { useState } from 'react'
import { getMattersCatalogue } from '../../workspace/catalogue/getMattersCatalogue.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { DialogHead } from '../shell/DialogHead.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { EventKinds } from './EventKinds.tsx'
import { MatterList } from './MatterList.tsx'

const PARTS = ['claims', 'events'] as const
type Part = (typeof PARTS)[number]

/** The contested matters of the dataset with the positions side by side, and its events as a list for each kind. */
export function MattersDialog() {
  const words = getMattersCatalogue(DATA_LANGUAGE).matters
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [part, setPart] = useState<Part>('claims')
  const close = () => workspace.run(openDialog(null))

  return (
    <Dialog label={words.title} className="matters" onClose={close}>
      <DialogHead
        title={words.title}
        label={words.parts}
        parts={PARTS}
        names={words.part}
        part={part}
        onChoose={setPart}
        onClose={close}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section key={part} className="matters-part" aria-label={words.part[part]} tabIndex={0}>
        {dataset[part].size === 0 ? <p className="quiet">{words.nothing[part]}</p> : null}
        {part === 'claims' ? <MatterList dataset={dataset} /> : <EventKinds dataset={dataset} />}
      </section>
    </Dialog>
  )
}
