import { useEffect } from 'react'
import { loadOnce } from '../../base/memoise.ts'
import { openMenu } from '../../workspace/commands/notices.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import { nameKey } from './nameKey.ts'
import { pressAhead } from './pressAhead.ts'

/** All actions with their keys. They come after the first picture; keys that are pressed sooner wait for them. */
const loadShortcuts = loadOnce(() => import('./shortcuts.ts'))
/** Keys by which browsers do something themselves, unless the page takes them. */
const BROWSER_KEYS: readonly string[] = ['/', 'Ctrl+k', 'Ctrl+s', 'Ctrl+S']

/** Time in ms within which a second Esc belongs to the one that left a dialog. */
const SAME_ACT = 500

/** Handles keys, except while something is typed or a dialog is open or loading. */
export function useShortcuts(): void {
  const surroundings = useSurroundings()
  useEffect(() => {
    let shortcuts: Awaited<ReturnType<typeof loadShortcuts>> | null = null
    let early: KeyboardEvent[] = []
    let leftAt = -SAME_ACT
    const load = async () => {
      shortcuts = await loadShortcuts()
      for (const event of early) press(event, false)
      early = []
    }
    const loadOrLeave = () => {
      load().catch(() => {
        // The next key tries again.
        early = []
      })
    }
    const press = (event: KeyboardEvent, isTaken = event.defaultPrevented) => {
      const { workspace } = surroundings
      const key = nameKey(event)
      if (!shortcuts) {
        if (isTaken) return
        if (BROWSER_KEYS.includes(key) && !isTyping(event.target)) event.preventDefault()
        early.push(event)
        return loadOrLeave()
      }
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
      // It was meant for the dialog that has just closed.
      if (event.key === 'Escape' && (event.repeat || event.timeStamp - leftAt < SAME_ACT)) return
      // From a dialog with a search field, a key can lead to another such dialog.
      const isAside = dialog !== null && dialog !== 'search' && dialog !== 'palette'
      // There it saves nothing, and the browser would save the page.
      if (isAside && key.toLowerCase() === 'ctrl+s') event.preventDefault()
      if (isTaken || event.altKey || isAside) return
      if ((isTyping(event.target) && !shortcuts.isKeyWhileTyping(key)) || closesPopover(event)) return
      const inDiagram = isWithin(event.target, '.diagram .surface')
      if (shortcuts.pressKey(surroundings, key, { inDiagram })) event.preventDefault()
    }
    loadOrLeave()
    const hear = (event: KeyboardEvent) => press(event)
    // Before the dialog itself hears it and is gone.
    const notice = ({ key, timeStamp }: KeyboardEvent) => {
      if (key === 'Escape' && surroundings.workspace.getState().dialog !== null) leftAt = timeStamp
    }
    addEventListener('keydown', hear)
    addEventListener('keydown', notice, { capture: true })
    return () => {
      removeEventListener('keydown', hear)
      removeEventListener('keydown', notice, { capture: true })
    }
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
