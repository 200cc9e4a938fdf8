import { Plus, X } from 'lucide-react'
import type { Evidence, Source } from '../../model/dataset.ts'
import { printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { EditChoice } from './EditChoice.tsx'
import { EditField } from './EditField.tsx'
import { useEditingWords } from './useEditingWords.ts'

interface EvidenceFormProps {
  readonly evidence: readonly Evidence[]
  readonly onChange: (evidence: readonly Evidence[]) => void
}

/** The pieces of evidence for a record: each a source, a passage of it, and what that says. */
export function EvidenceForm({ evidence, onChange }: EvidenceFormProps) {
  const words = useEditingWords().editing.evidence
  const sources = [...useWorkspaceState((state) => state.dataset)!.sources.values()]
  const first = sources[0]

  return (
    <fieldset className="edit-evidence">
      <legend>{words.title}</legend>
      {evidence.length === 0 ? <p className="quiet">{words.none}</p> : null}
      {evidence.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no id, and two may be equal
        <div key={index} className="edit-piece">
          <PieceForm piece={piece} sources={sources} onChange={(changed) => onChange(evidence.with(index, changed))} />
          <button
            type="button"
            aria-label={words.remove(index + 1)}
            onClick={() => onChange(evidence.toSpliced(index, 1))}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
      {first ? (
        <button
          type="button"
          onClick={() => onChange([...evidence, { source: first.id, passage: null, summary: null }])}
        >
          <Plus size={14} aria-hidden="true" /> {words.add}
        </button>
      ) : (
        <p className="quiet">{words.noSources}</p>
      )}
    </fieldset>
  )
}

interface PieceFormProps {
  readonly piece: Evidence
  readonly sources: readonly Source[]
  readonly onChange: (piece: Evidence) => void
}

const WHOLE = ''

function PieceForm({ piece, sources, onChange }: PieceFormProps) {
  const { editing, details } = useEditingWords()
  const words = editing.evidence
  const passages = sources.find(({ id }) => id === piece.source)?.passages ?? []

  return (
    <div>
      <EditChoice
        label={words.source}
        value={piece.source}
        options={sources.map(({ id, title }) => [id, title ? printText(title) : details.untitled] as const)}
        onChange={(source) => onChange({ ...piece, source, passage: null })}
      />
      <EditChoice
        label={words.passage}
        value={piece.passage ?? WHOLE}
        options={[
          [WHOLE, words.whole],
          ...passages.map(({ id, summary }) => [id, summary ? `${id}: ${printText(summary)}` : id] as const),
        ]}
        onChange={(passage) => onChange({ ...piece, passage: passage === WHOLE ? null : passage })}
      />
      <EditField
        long
        label={words.summary}
        value={piece.summary?.en ?? ''}
        onCommit={(en) => {
          onChange({ ...piece, summary: en === '' ? null : { ...piece.summary, en } })
          return null
        }}
      />
    </div>
  )
}
