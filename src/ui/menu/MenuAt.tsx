import './menu.css'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { openMenu } from '../../workspace/commands/notices.ts'
import type { OpenMenu } from '../../workspace/workspaceState.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { MenuItem } from './listMenuItems.ts'
import { listMenuItems } from './listMenuItems.ts'

const WIDTH = 260
const ITEM_HEIGHT = 36

/** What can be done with something, in a list at a point of the page. */
export function MenuAt({ menu }: { readonly menu: OpenMenu }) {
  const { workspace, words } = useSurroundings()
  const list = useRef<HTMLDivElement>(null)
  const { dataset, view } = workspace.getState()
  const items = dataset ? listMenuItems(dataset, view, menu.target, words) : []
  useFocusWithin(list)
  const close = () => workspace.run(openMenu(null))
  const run = ({ command }: MenuItem) => {
    close()
    workspace.run(command)
  }
  const place = {
    left: Math.max(0, Math.min(menu.at.x, innerWidth - WIDTH)),
    top: Math.max(8, Math.min(menu.at.y, innerHeight - items.length * ITEM_HEIGHT - 16)),
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard closes the menu by Esc */}
      <div className="menu-backdrop" onPointerDown={close} onContextMenu={(event) => event.preventDefault()} />
      <div
        ref={list}
        role="menu"
        aria-label={words.menu.label}
        className="menu"
        style={place}
        onKeyDown={(event) => moveInMenu(event, list.current!, close)}
      >
        {items.map((item) => (
          <button type="button" role="menuitem" tabIndex={-1} key={item.label} onClick={() => run(item)}>
            {item.label}
          </button>
        ))}
      </div>
    </>
  )
}

/** Takes the focus to the first item, and afterwards back to where it was. */
function useFocusWithin(list: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const before = document.activeElement
    list.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [list])
}

function moveInMenu(event: KeyboardEvent, list: HTMLElement, close: () => void): void {
  const items = [...list.querySelectorAll('button')]
  const at = items.indexOf(document.activeElement as HTMLButtonElement)
  const goto: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1 + items.length,
    Home: 0,
    End: items.length - 1,
  }
  const next = goto[event.key]
  if (event.key === 'Escape' || event.key === 'Tab') close()
  else if (next === undefined) return
  else items[next % items.length]?.focus()
  event.preventDefault()
  event.stopPropagation()
}
