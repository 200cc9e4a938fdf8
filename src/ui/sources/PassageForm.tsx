import { ArrowDown, ArrowUp, Merge } from 'lucide-react'
import type { Passage, Source } from '../../model/dataset.ts'
import type { PassageEdit } from '../../workspace/commands/editSources.ts'
import { editPassage } from '../../workspace/commands/editSources.ts'
import { EditField } from '../edit/EditField.tsx'
import { setText } from '../edit/setText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { PassageRemoval } from './PassageRemoval.tsx'
import { PassageTextField } from './PassageTextField.tsx'
import { useSourceWords } from './useSourceWords.ts'

interface PassageFormProps {
  readonly source: Source
  readonly passage: Passage
}

/** The fields of a passage, recorded as soon as they are left, and what can be done to it as a whole. */
export function PassageForm({ source, passage }: PassageFormProps) {
  const words = useSourceWords().sources
  const workspace = useWorkspace()
  const { id, page, summary } = passage
  const run = (edit: PassageEdit): null => {
    workspace.run(editPassage(source, id, edit, Date.now()))
    return null
  }
  const change = (fields: Partial<Passage>): null => run({ kind: 'change', passage: { ...passage, ...fields } })
  const renumber = (number: string): string | null => {
    if (number === '') return words.numberNeeded
    return source.passages.some((other) => other.id === number) ? words.numberTaken(number) : change({ id: number })
  }
  const at = source.passages.indexOf(passage)
  const isLast = at === source.passages.length - 1

  return (
    <section className="edit-form passage-form" aria-label={words.edit}>
      <PassageTextField source={source} passage={passage} />
      <EditField
        long
        label={words.summary}
        value={summary?.en ?? ''}
        onCommit={(en) => change({ summary: setText(summary, 'en', en) })}
      />
      <EditField
        long
        label={words.summaryInArabic}
        value={summary?.['ar'] ?? ''}
        onCommit={(ar) => change({ summary: setText(summary, 'ar', ar) })}
      />
      <div className="side-by-side">
        <EditField
          textKey={`sources/${source.id}/passages/${id}`}
          label={words.number}
          value={id}
          onCommit={renumber}
        />
        <EditField
          label={words.pageNumber}
          value={page === null ? '' : String(page)}
          onCommit={(text) => change({ page: toPage(text) })}
        />
      </div>
      <div className="source-acts">
        <button type="button" className="boxed" disabled={isLast} onClick={() => run({ kind: 'join' })}>
          <Merge size={14} aria-hidden="true" /> {words.join}
        </button>
        <button type="button" className="boxed" disabled={at === 0} onClick={() => run({ kind: 'move', by: -1 })}>
          <ArrowUp size={14} aria-hidden="true" /> {words.up}
        </button>
        <button type="button" className="boxed" disabled={isLast} onClick={() => run({ kind: 'move', by: 1 })}>
          <ArrowDown size={14} aria-hidden="true" /> {words.down}
        </button>
        <PassageRemoval source={source} passage={passage} />
      </div>
    </section>
  )
}

function toPage(text: string): Passage['page'] {
  if (text === '') return null
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text
}
