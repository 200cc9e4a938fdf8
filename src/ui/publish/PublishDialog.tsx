import './publish.css'
import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { openDialog } from '../../workspace/commands/notices.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useWorkspace } from '../WorkspaceContext.ts'
import type { Choices } from './choices.ts'
import { INITIAL_CHOICES } from './choices.ts'
import { DataTab } from './DataTab.tsx'
import { PictureTab } from './PictureTab.tsx'
import { usePublishingWords } from './usePublishingWords.ts'

interface PublishDialogProps {
  /** The earlier choices; the others have their initial values. */
  readonly choices: Partial<Choices>
  readonly onChoose: (choices: Choices) => void
}

const TABS = ['picture', 'data'] as const

/** Every way to publish the open dataset: as a picture and as data. */
export function PublishDialog({ choices: chosen, onChoose }: PublishDialogProps) {
  const { publishing: words, shell } = usePublishingWords()
  const workspace = useWorkspace()
  const [tab, setTab] = useState<(typeof TABS)[number]>('picture')
  const choices = useMemo(() => ({ ...INITIAL_CHOICES, ...chosen }), [chosen])
  const close = () => workspace.run(openDialog(null))

  return (
    <Dialog label={words.title} className="publish" onClose={close}>
      <header>
        <h2>{words.title}</h2>
        <fieldset className="segments">
          <legend className="hidden-label">{words.tabs}</legend>
          {TABS.map((id) => (
            <button type="button" key={id} aria-pressed={tab === id} onClick={() => setTab(id)}>
              {words.tab[id]}
            </button>
          ))}
        </fieldset>
        <button type="button" className="icon" title={shell.close} aria-label={shell.close} onClick={close}>
          <X size={16} />
        </button>
      </header>
      {tab === 'picture' ? <PictureTab choices={choices} onChoose={onChoose} /> : <DataTab />}
    </Dialog>
  )
}
