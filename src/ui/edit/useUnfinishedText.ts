import { useState } from 'react'
import { useWorkspace } from '../WorkspaceContext.ts'
import { keepUnfinishedText, readUnfinishedText } from './unfinishedTexts.ts'

/**
 * A text that is typed and not taken yet. It is kept with the document, also when the page is loaded anew, until it is
 * taken or given up, then `null`. Without a name it is not kept.
 */
export function useUnfinishedText(
  key: string | undefined,
): readonly [text: string | null, keep: (text: string | null) => void] {
  const workspace = useWorkspace()
  const [text, setText] = useState(() => (key === undefined ? null : readUnfinishedText(workspace.getState(), key)))
  const keep = (next: string | null) => {
    if (key !== undefined) keepUnfinishedText(workspace.getState(), key, next)
    setText(next)
  }
  return [text, keep]
}
