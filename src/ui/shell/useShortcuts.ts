import { useEffect } from 'react'
import { openMenu } from '../../workspace/commands/notices.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import { pressAhead } from './pressAhead.ts'
import { pressKey, pressKeyInDiagram } from './shortcuts.ts'

/** Follows the keyboard, where nothing is typed, no dialog is open and none is coming. */
export function useShortcuts(): void {
  const { workspace, words } = useSurroundings()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey
      const typing = isTyping(event.target)
      const { dialog, menu } = workspace.getState()
      if (dialog !== null && !isWithin(event.target, 'dialog')) {
        pressAhead(workspace, event)
        event.preventDefault()
        return
      }
      if (menu !== null && !isWithin(event.target, '[role=menu]')) {
        if (event.key === 'Escape') workspace.run(openMenu(null))
        return
      }
      if (event.defaultPrevented || event.altKey || dialog !== null) return
      if ((typing && !(held && event.key === 'k')) || closesPopover(event)) return
      const key = held ? `Ctrl+${event.key}` : event.key
      const inDiagram = isWithin(event.target, '.diagram .surface')
      if ((inDiagram && pressKeyInDiagram(workspace, key)) || pressKey(workspace, words, key)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [workspace, words])
}

function isTyping(target: EventTarget | null): boolean {
  return isWithin(
    target,
    'input:not([type=checkbox], [type=radio]), select, textarea, dialog, [role=menu], [role=listbox]',
  )
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

/** The browser closes a popover by Esc of itself, after the page has heard the key. */
function closesPopover({ key }: KeyboardEvent): boolean {
  return key === 'Escape' && document.querySelector(':popover-open') !== null
}
