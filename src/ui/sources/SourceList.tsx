import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { countCitations } from '../../model/countCitations.ts'
import type { Passage, Source } from '../../model/dataset.ts'
import { searchPassages } from '../../model/entry/searchPassages.ts'
import { consult } from '../../workspace/commands/consult.ts'
import { printPassage, printSourceTitle } from '../edit/printPassage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { NewSource } from './NewSource.tsx'
import { useCanEdit } from './useCanEdit.ts'
import { useSourceWords } from './useSourceWords.ts'

const MOST_FOUND = 50

/** All sources, with the passages of the one that is open; or what is found by number or words. */
export function SourceList() {
  const words = useSourceWords().sources
  const dataset = useWorkspaceState((state) => state.dataset)!
  const open = useWorkspaceState((state) => state.consulted?.source)
  const canEdit = useCanEdit()
  const [typed, setTyped] = useState('')
  const isSearching = typed.trim() !== ''
  const found = isSearching ? searchPassages(dataset, typed, MOST_FOUND) : []

  return (
    <nav className="source-list" aria-label={words.list} onKeyDown={moveFocus}>
      {dataset.sources.size > 0 ? (
        <input
          type="search"
          dir="auto"
          aria-label={words.find}
          placeholder={words.find}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      ) : (
        <p>{words.none}</p>
      )}
      <p className="hidden-label" role="status">
        {isSearching ? words.found(found.length) : ''}
      </p>
      <ul>
        {isSearching
          ? found.map(({ source, passage }) => (
              <li key={`${source.id} ${passage?.id}`}>
                {passage ? (
                  <PassageRow source={source} passage={passage} isFound />
                ) : (
                  <SourceRow source={source} isStop />
                )}
              </li>
            ))
          : [...dataset.sources.values()].map((source, index) => (
              <li key={source.id}>
                <SourceRow source={source} isStop={open === undefined && index === 0} />
                {source.id === open ? <PassageRows source={source} /> : null}
              </li>
            ))}
      </ul>
      {isSearching && found.length === 0 ? <p className="quiet">{words.found(0)}</p> : null}
      {canEdit ? <NewSource /> : null}
    </nav>
  )
}

interface SourceRowProps {
  readonly source: Source
  /** Whether Tab stops here; arrow keys come to every row. */
  readonly isStop: boolean
}

function SourceRow({ source, isStop }: SourceRowProps) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const records = useWorkspaceState(({ dataset }) => countCitations(dataset!).get(source.id)?.records ?? 0)
  const isOpen = useWorkspaceState(({ consulted }) => consulted?.source === source.id && consulted.passage === null)
  const title = printSourceTitle(source)

  return (
    <button
      type="button"
      className="source-row"
      tabIndex={isOpen || isStop ? 0 : -1}
      aria-current={isOpen}
      onClick={() => workspace.run(consult({ source: source.id, passage: null }))}
    >
      <span>
        <bdi>{title}</bdi>
      </span>
      <small className="quiet">{words.facts(source.passages.length, records)}</small>
    </button>
  )
}

function PassageRows({ source }: { readonly source: Source }) {
  return (
    <ol>
      {source.passages.map((passage) => (
        <li key={passage.id}>
          <PassageRow source={source} passage={passage} />
        </li>
      ))}
    </ol>
  )
}

interface PassageRowProps {
  readonly source: Source
  readonly passage: Passage
  /** Whether it stands apart from its source, which then is named. */
  readonly isFound?: boolean
}

function PassageRow({ source, passage, isFound = false }: PassageRowProps) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const cited = useWorkspaceState(
    ({ dataset }) => countCitations(dataset!).get(source.id)?.passages.get(passage.id) ?? 0,
  )
  const isOpen = useWorkspaceState(
    ({ consulted }) => consulted?.source === source.id && consulted.passage === passage.id,
  )

  return (
    <button
      type="button"
      className="passage-row"
      tabIndex={isOpen || isFound ? 0 : -1}
      ref={isOpen ? showRow : undefined}
      aria-current={isOpen}
      onClick={() => workspace.run(consult({ source: source.id, passage: passage.id }))}
    >
      <bdi className="passage-number">{passage.id}</bdi>
      <span className="passage-says" dir="auto">
        {printPassage(passage) || words.noText}
      </span>
      <small className="quiet">{isFound ? printSourceTitle(source) : words.cited(cited)}</small>
    </button>
  )
}

/** The row of what is read is in sight, however it was come to. */
function showRow(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}

/** Arrow keys go from row to row, and from the field above to the first. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type=search], li > button')]
  const next = rows[rows.indexOf(document.activeElement as HTMLElement) + step]
  if (!next || !rows.includes(document.activeElement as HTMLElement)) return
  event.preventDefault()
  next.focus()
}
