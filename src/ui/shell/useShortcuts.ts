import { useEffect } from 'react'
import { openMenu } from '../../workspace/commands/notices.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import { pressAhead } from './pressAhead.ts'
import { isKeyWhileTyping, nameKey, pressKey } from './shortcuts.ts'

/** Handles keys, except while something is typed or a dialog is open or loading. */
export function useShortcuts(): void {
  const surroundings = useSurroundings()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { workspace } = surroundings
      const key = nameKey(event)
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
      // From a dialog with a search field, a key can lead to another such dialog.
      const isAside = dialog !== null && dialog !== 'search' && dialog !== 'palette'
      if (event.defaultPrevented || event.altKey || isAside) return
      if ((isTyping(event.target) && !isKeyWhileTyping(key)) || closesPopover(event)) return
      const inDiagram = isWithin(event.target, '.diagram .surface')
      if (pressKey(surroundings, key, { inDiagram })) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [surroundings])
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

/** The browser itself closes a popover by Esc, but only after the page has received the key. */
function closesPopover({ key }: KeyboardEvent): boolean {
  return key === 'Escape' && document.querySelector(':popover-open') !== null
}
