import './menu.css'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { openMenu } from '../../workspace/commands/notices.ts'
import type { OpenMenu } from '../../workspace/workspaceState.ts'
import type { Offer } from '../action/offer.ts'
import { printOffer, runOffer } from '../action/offer.ts'
import { useActionWords } from '../action/useActionWords.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import { listMenuItems } from './listMenuItems.ts'

const WIDTH = 260
const ITEM_HEIGHT = 36

/** A list of what can be done with something, at a point of the page. */
export function MenuAt({ menu }: { readonly menu: OpenMenu }) {
  const surroundings = useSurroundings()
  const { workspace } = surroundings
  const words = useActionWords()
  const list = useRef<HTMLDivElement>(null)
  const state = workspace.getState()
  const items = state.dataset ? listMenuItems(state, menu.target) : []
  useFocusWithin(list)
  const close = () => workspace.run(openMenu(null))
  const run = (offer: Offer) => {
    close()
    runOffer(offer, surroundings)
  }
  const position = {
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
        aria-label={words.actions.menuLabel}
        className="menu"
        style={position}
        onKeyDown={(event) => moveInMenu(event, list.current!, close)}
      >
        {items.map((item) => (
          <button type="button" role="menuitem" tabIndex={-1} key={item.action.id} onClick={() => run(item)}>
            {printOffer(item, words, state)}
          </button>
        ))}
      </div>
    </>
  )
}

/** Moves the focus to the first item, and afterwards back to where it was. */
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
