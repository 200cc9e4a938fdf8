import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef } from 'react'

interface FormFrameProps {
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** A form in the place of the details. Its first field takes the focus, and Esc leaves it unless a field or list uses it. */
export function FormFrame({ onLeave, children }: FormFrameProps) {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>(':is(.edit-form, form) :is(input, select, textarea)')
    field?.focus()
    field?.select?.()
  }, [])
  const leave = ({ key, target, defaultPrevented }: KeyboardEvent) => {
    const isListOpen = target instanceof Element && target.getAttribute('aria-expanded') === 'true'
    if (key === 'Escape' && !defaultPrevented && !isListOpen) onLeave()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves the fields, as a button does
    <div ref={form} onKeyDown={leave}>
      {children}
    </div>
  )
}
