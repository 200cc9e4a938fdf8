import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Duplicate } from '../../workspace/searchDuplicates.ts'
import { DuplicateActions } from './DuplicateActions.tsx'
import { DuplicatePair } from './DuplicatePair.tsx'
import { useDuplicateWords } from './useDuplicateWords.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

interface DuplicateBrowserProps {
  readonly duplicates: readonly Duplicate[]
  /** Whether there may be more. */
  readonly isSearching: boolean
}

/** One pair after the other; the one that is shown stays while others are settled. */
export function DuplicateBrowser({ duplicates, isSearching }: DuplicateBrowserProps) {
  const words = useDuplicateWords().duplicates
  const [asked, setAsked] = useState(0)
  const frame = useRef<HTMLElement>(null)
  // Otherwise the button that undoes would have the focus.
  useEffect(() => frame.current?.focus(), [])
  const last = duplicates.length - 1
  const at = Math.min(asked, last)
  const go = (by: number) => setAsked(Math.max(0, Math.min(last, at + by)))
  const duplicate = duplicates[at]

  return (
    <section
      ref={frame}
      className="duplicates-body"
      aria-label={words.pair}
      tabIndex={-1}
      onKeyDown={(event) => {
        const step = STEPS[event.key]
        if (step === undefined) return
        event.preventDefault()
        go(step)
      }}
    >
      <p className="duplicates-progress" role="status">
        {duplicate ? words.progress(at + 1, duplicates.length) : isSearching ? words.searching : words.none}
      </p>
      {duplicate ? (
        <>
          <DuplicatePair duplicate={duplicate} />
          <DuplicateActions duplicate={duplicate} />
          <p className="duplicates-steps">
            <button type="button" disabled={at === 0} onClick={() => go(-1)}>
              <ArrowUp size={14} aria-hidden="true" /> {words.previous}
            </button>
            <button type="button" disabled={at === last} onClick={() => go(1)}>
              <ArrowDown size={14} aria-hidden="true" /> {words.next}
            </button>
            <span className="quiet">{words.keys}</span>
          </p>
          <p className="quiet">{words.explained}</p>
        </>
      ) : null}
    </section>
  )
}
