import './drawing.css'
import type { RefObject } from 'react'
import { useRef, useState } from 'react'
import type { Point } from '../../model/dataset.ts'
import { createActor } from '../../model/edit/createRecords.ts'
import { addRecords } from '../../workspace/commands/edit.ts'
import { focusElement } from '../documents/focusElement.ts'
import { useEditingWords } from '../edit/useEditingWords.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { CanvasConnection } from './connectCanvas.ts'
import { printMove, toScreen } from './toScreen.ts'
import { useFollowed } from './useFollowed.ts'

interface NewActorFieldProps {
  readonly connected: RefObject<CanvasConnection | null>
  /** Where the actor is to stand, in the scene. */
  readonly at: Point
  readonly onClose: () => void
}

/** The name of a new actor, typed where it is to stand. Enter or leaving the field records it; Esc leaves nothing. */
export function NewActorField({ connected, at, onClose }: NewActorFieldProps) {
  const words = useEditingWords().editing.drawing
  const workspace = useWorkspace()
  const surface = useWorkspaceState((state) => state.surface)
  const [name, setName] = useState('')
  /** A field that goes while it has the focus is left once more. */
  const isDone = useRef(false)
  useFollowed(connected)
  if (!connected.current || !surface) return null
  const close = () => {
    isDone.current = true
    onClose()
  }
  const record = () => {
    if (isDone.current) return
    const { dataset } = workspace.getState()
    const en = name.trim()
    if (dataset && en !== '') {
      const actor = createActor(dataset, { name: { en } })
      workspace.run(addRecords({ actors: [actor] }, Date.now(), new Map([[actor.id, at]])))
    }
    close()
  }

  return (
    <div className="drawing">
      <input
        ref={focusElement}
        type="text"
        dir="auto"
        className="new-actor"
        autoComplete="off"
        style={{ transform: printMove(toScreen(at, { camera: connected.current.camera(), surface })) }}
        aria-label={words.name}
        placeholder={words.name}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onBlur={record}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) record()
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          close()
        }}
      />
    </div>
  )
}
