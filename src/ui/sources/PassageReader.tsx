import { ChevronDown, ChevronUp, Pencil, PencilLine } from 'lucide-react'
import { useState } from 'react'
import { countCitations } from '../../model/countCitations.ts'
import type { Passage, Source } from '../../model/dataset.ts'
import { consult } from '../../workspace/commands/consult.ts'
import { focusElement } from '../documents/focusElement.ts'
import { printPassage, printSourceTitle } from '../edit/printPassage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { PassageForm } from './PassageForm.tsx'
import { PassageText } from './PassageText.tsx'
import { RecordingLine } from './RecordingLine.tsx'
import { RestingRelations } from './RestingRelations.tsx'
import { stepPassage } from './stepPassage.ts'
import { useCanEdit } from './useCanEdit.ts'
import { useSourceWords } from './useSourceWords.ts'

/** The line that records, below the passage: closed again, the focus goes back to its button. */
export type LineState = 'unused' | 'open' | 'closed'

interface PassageProps {
  readonly source: Source
  readonly passage: Passage
}

interface PassageReaderProps extends PassageProps {
  readonly line: LineState
  readonly onLine: (line: LineState) => void
}

/** A passage to be read, with what rests on it, and a line that records more. The line stays from passage to passage. */
export function PassageReader({ source, passage, line, onLine }: PassageReaderProps) {
  const words = useSourceWords().sources
  const canEdit = useCanEdit()
  const [isEditing, setEditing] = useState(false)

  return (
    <>
      <PassageHeading source={source} passage={passage} />
      <PassageText passage={passage} />
      {canEdit ? (
        <p className="source-acts">
          {line === 'open' ? null : (
            <button
              type="button"
              className="strong"
              aria-keyshortcuts="R"
              ref={line === 'closed' ? focusElement : undefined}
              onClick={() => onLine('open')}
            >
              <PencilLine size={14} aria-hidden="true" /> {words.record}
              <span aria-hidden="true">
                <kbd>R</kbd>
              </span>
            </button>
          )}
          <button type="button" className="boxed" aria-pressed={isEditing} onClick={() => setEditing(!isEditing)}>
            <Pencil size={14} aria-hidden="true" /> {isEditing ? words.editDone : words.edit}
          </button>
        </p>
      ) : null}
      {isEditing && canEdit ? (
        <PassageForm key={`${source.id} ${passage.id}`} source={source} passage={passage} />
      ) : null}
      <RestingRelations source={source.id} passage={passage.id} />
      {line === 'open' && canEdit ? (
        <RecordingLine source={source.id} passage={passage.id} onClose={() => onLine('closed')} />
      ) : null}
    </>
  )
}

/** Which passage of which source it is, and the ways to its neighbours. */
function PassageHeading({ source, passage }: PassageProps) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const cited = useWorkspaceState(
    ({ dataset }) => countCitations(dataset!).get(source.id)?.passages.get(passage.id) ?? 0,
  )
  const at = source.passages.indexOf(passage)

  return (
    <div className="passage-heading">
      <div>
        <button
          type="button"
          className="text-button"
          onClick={() => workspace.run(consult({ source: source.id, passage: null }))}
        >
          <bdi>{printSourceTitle(source)}</bdi>
        </button>
        <h3>
          <bdi>{words.passage(passage.id)}</bdi>
          {passage.page === null ? null : <small className="quiet"> {words.page(passage.page)}</small>}
        </h3>
        <small className="quiet">{words.cited(cited)}</small>
      </div>
      <p className="hidden-label" role="status">
        {words.passage(passage.id)} {printPassage(passage)}
      </p>
      <button
        type="button"
        className="icon"
        title={words.previous}
        aria-label={words.previous}
        disabled={at === 0}
        onClick={() => workspace.run(stepPassage(-1))}
      >
        <ChevronUp size={18} />
      </button>
      <button
        type="button"
        className="icon"
        title={words.next}
        aria-label={words.next}
        disabled={at === source.passages.length - 1}
        onClick={() => workspace.run(stepPassage(1))}
      >
        <ChevronDown size={18} />
      </button>
    </div>
  )
}
