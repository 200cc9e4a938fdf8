import './controls.css'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'

interface MenuButtonProps {
  readonly label: string
  readonly children: ReactNode
}

/** A button with a short menu. Choosing an item, Esc, and a press elsewhere close it. */
export function MenuButton({ label, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const stop = new AbortController()
    const { signal } = stop
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false)
    }
    addEventListener('pointerdown', leave, { signal, capture: true })
    addEventListener('focusin', leave, { signal })
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        // The same key press must not close anything else.
        event.preventDefault()
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      },
      { signal, capture: true },
    )
    return () => stop.abort()
  }, [open])

  return (
    <div ref={whole} className="menu-button">
      <button
        ref={button}
        type="button"
        className="bordered"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open ? (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: what is chosen is a button
        <div
          id={id}
          className="menu-list"
          onClick={(event) => {
            if (!(event.target as Element).closest('button')) return
            setOpen(false)
            button.current?.focus()
          }}
        >
          {children}
        </div>
      ) : null}
    </div>
  )
}
