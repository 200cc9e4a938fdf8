import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { FieldOption } from '../../workspace/table/field.ts'

interface CellOptionsProps {
  readonly id: string
  readonly options: readonly FieldOption[]
  /** The one that Enter takes. */
  readonly at: number
  readonly onChoose: (text: string) => void
  /** What is said of the text. */
  readonly children: ReactNode
}

/** What stands below the field of a cell, over everything else: what is said of its text, and the options. */
export function CellOptions({ id, options, at, onChoose, children }: CellOptionsProps) {
  const words = getGridWords(DATA_LANGUAGE)
  const popover = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    popover.current!.showPopover()
  }, [])
  useLayoutEffect(() => {
    placeBelow(popover.current!)
    popover.current!.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  return (
    <div ref={popover} popover="manual" className="cell-options">
      {children}
      {options.length > 0 ? (
        <div role="listbox" id={`${id}-options`} aria-label={words.options}>
          {options.map(({ text, remark }, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has focus and keys
            <div
              key={text}
              role="option"
              id={`${id}-option-${index}`}
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(text)}
            >
              <bdi>{text}</bdi> <small dir="auto">{remark}</small>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}

const GAP = 2
const MARGIN = 8

/** Places it below its field, or above it where there is more room, within the page. */
function placeBelow(popover: HTMLElement): void {
  const field = popover.parentElement!.getBoundingClientRect()
  const { width, height } = popover.getBoundingClientRect()
  // A cell runs as its text does; what stands below it, as the page.
  const { direction } = getComputedStyle(document.documentElement)
  popover.style.setProperty('direction', direction)
  const begins = direction === 'rtl' ? field.right - width : field.left
  const fitsBelow = field.bottom + GAP + height <= innerHeight - MARGIN || field.top < innerHeight / 2
  popover.style.setProperty('left', `${Math.max(MARGIN, Math.min(begins, innerWidth - width - MARGIN))}px`)
  popover.style.setProperty('top', `${fitsBelow ? field.bottom + GAP : Math.max(MARGIN, field.top - GAP - height)}px`)
}
