import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'

/** The part below the head of a dialog that has several. */
const PART = '.dialog-body > header + [tabindex="0"]'
/** Where the focus begins in such a part: at its first field, or else at its first button, or else at itself. */
const BEGINNINGS = [
  `${PART} :is(input:not([type=radio]), input:checked, select, textarea):not(:disabled)`,
  `${PART} button:not(:disabled)`,
  PART,
]

interface DialogProps {
  readonly label: string
  readonly className: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page. It holds the focus, closes by Esc or a click beside it, and returns the focus. */
export function Dialog({ label, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // It closes before it leaves the page: otherwise the browser cannot return the focus.
  useLayoutEffect(() => {
    const element = dialog.current!
    element.showModal()
    const [first] = BEGINNINGS.flatMap((selector) => element.querySelector<HTMLElement>(selector) ?? [])
    first?.focus()
    return () => element.close()
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes a dialog by Esc
    <dialog
      ref={dialog}
      aria-label={label}
      className={className}
      onCancel={(event) => {
        // The chooser of a file field within it can be cancelled too.
        if (event.target !== dialog.current) return
        // Left to the browser, the page would hear of it later: the next key could come before.
        event.preventDefault()
        onClose()
      }}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-body">{children}</div>
    </dialog>
  )
}
