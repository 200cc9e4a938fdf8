import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Source } from '../../model/dataset.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { LineState } from './PassageReader.tsx'
import { PassageReader } from './PassageReader.tsx'
import { SourceList } from './SourceList.tsx'
import { SourcePage } from './SourcePage.tsx'
import { stepPassage } from './stepPassage.ts'
import { useSourceWords } from './useSourceWords.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }
const RECORDING_KEY = 'r'

/** The list of sources beside what is open. Keys go from passage to passage, and open the line that records. */
export function SourcesBody({ source }: { readonly source: Source | undefined }) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const id = useWorkspaceState((state) => state.consulted?.passage ?? null)
  const [line, setLine] = useState<LineState>('unused')
  const frame = useRef<HTMLElement>(null)
  const passage = source?.passages.find((one) => one.id === id)
  const where = source ? `${source.id} ${id}` : ''
  // Whatever is opened is read from its beginning.
  useEffect(() => {
    if (where !== '') frame.current?.scrollTo(0, 0)
  }, [where])
  // What is opened from elsewhere can be read and stepped through at once; or else the list is at hand.
  const isOpenAtFirst = useRef(source !== undefined)
  useEffect(() => {
    const first = document.querySelector<HTMLElement>('.source-list :is(li > button, form input)')
    const start = isOpenAtFirst.current ? frame.current : first
    start?.focus()
  }, [])
  const press = (event: KeyboardEvent) => {
    const step = event.altKey ? STEPS[event.key] : undefined
    const records = event.key === RECORDING_KEY && !event.ctrlKey && !event.metaKey && !isField(event.target)
    if (!step && !records) return
    event.preventDefault()
    if (step) workspace.run(stepPassage(step))
    else setLine('open')
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work wherever the focus is
    <div className="sources-body" onKeyDown={press}>
      <SourceList />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls can be scrolled by keyboard */}
      <section ref={frame} className="source-part" aria-label={words.open} tabIndex={0}>
        {!source ? <p className="quiet">{words.choose}</p> : null}
        {source && passage ? <PassageReader source={source} passage={passage} line={line} onLine={setLine} /> : null}
        {source && !passage ? <SourcePage key={source.id} source={source} /> : null}
      </section>
    </div>
  )
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null
}
