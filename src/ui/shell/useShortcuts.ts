import { useEffect } from 'react'
import { useSurroundings } from '../WorkspaceContext.ts'
import { pressKey, pressKeyInDiagram } from './shortcuts.ts'

/** Follows the keyboard, where nothing is typed and no dialog is open. */
export function useShortcuts(): void {
  const { workspace, words } = useSurroundings()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey
      const typing = isTyping(event.target)
      if (event.defaultPrevented || event.altKey || (typing && !(held && event.key === 'k'))) return
      const key = held ? `Ctrl+${event.key}` : event.key
      const inDiagram = event.target instanceof Element && event.target.closest('.diagram .surface') !== null
      if ((inDiagram && pressKeyInDiagram(workspace, words, key)) || pressKey(workspace, words, key))
        event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [workspace, words])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox], [type=radio]), select, textarea, dialog, [role=menu], [role=listbox]',
    ) !== null
  )
}
