import { ChevronDown, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

interface VocabularyRowProps {
  readonly name: string
  readonly arabic: string | undefined
  readonly remark: string
  readonly sign?: ReactNode
  readonly isOpen: boolean
  /** Whether it was added just now and takes the focus. */
  readonly isFresh: boolean
  readonly onToggle: () => void
  /** Its fields, while it is open. */
  readonly children: ReactNode
}

/** A type or a group in one line, which opens to its fields. */
export function VocabularyRow({ name, arabic, remark, sign, isOpen, isFresh, onToggle, children }: VocabularyRowProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFresh) button.current?.focus()
  }, [isFresh])
  const Arrow = isOpen ? ChevronDown : ChevronRight

  return (
    <li className={isOpen ? 'open' : undefined}>
      <button ref={button} type="button" className="vocabulary-row" aria-expanded={isOpen} onClick={onToggle}>
        <Arrow size={14} aria-hidden="true" className="arrow" />
        {sign}
        <span className="vocabulary-names">
          <bdi>{name}</bdi> {arabic ? <bdi lang="ar">{arabic}</bdi> : null}
        </span>
        <small className="quiet">{remark}</small>
      </button>
      {isOpen ? <div className="vocabulary-form">{children}</div> : null}
    </li>
  )
}
