import { useState } from 'react'
import type { Source } from '../../model/dataset.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

const texts = new WeakMap<Workspace, Map<string, string>>()

/** A text that is typed for a source and not taken yet. It is there again when the form is, as long as the page is. */
export function useKeptText({ id }: Source): readonly [text: string, keep: (text: string) => void] {
  const workspace = useWorkspace()
  const own = texts.get(workspace) ?? new Map<string, string>()
  texts.set(workspace, own)
  const key = `${workspace.getState().session} ${id}`
  const [text, setText] = useState(() => own.get(key) ?? '')
  const keep = (next: string) => {
    own.set(key, next)
    setText(next)
  }
  return [text, keep]
}
