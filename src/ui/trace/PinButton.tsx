import { PinOff, Pin as PinSign } from 'lucide-react'
import type { RelationId } from '../../model/dataset.ts'
import { isPinned, pin, unpin } from '../../workspace/commands/pins.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useTraceWords } from './useTraceWords.ts'

/** Pins the present question, or one path of its answer; a second click unpins it. */
export function PinButton({ path }: { readonly path: readonly RelationId[] | null }) {
  const words = useTraceWords()
  const workspace = useWorkspace()
  const trace = useWorkspaceState((state) => state.view.trace)
  const isThere = useWorkspaceState((state) => isPinned(state, { trace, path }))
  const Sign = isThere ? PinOff : PinSign

  return (
    <button
      type="button"
      className="bordered"
      aria-pressed={isThere}
      onClick={() => workspace.run(isThere ? unpin({ trace, path }) : pin({ trace, path }))}
    >
      <Sign size={14} aria-hidden="true" /> {path === null ? words.trace.pin : words.traced.pinPath}
    </button>
  )
}
