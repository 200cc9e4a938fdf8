import { BookOpen, X } from 'lucide-react'
import type { Evidence } from '../../model/dataset.ts'
import type { CitedPassage } from '../../model/entry/searchPassages.ts'
import { consult } from '../../workspace/commands/consult.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { CitedText } from './CitedText.tsx'
import { EditField } from './EditField.tsx'
import { PassagePicker } from './PassagePicker.tsx'
import { printSourceTitle } from './printPassage.ts'
import { setText } from './setText.ts'
import { useEditingWords } from './useEditingWords.ts'

interface EvidenceFormProps {
  readonly evidence: readonly Evidence[]
  readonly onChange: (evidence: readonly Evidence[]) => void
}

/** The pieces of evidence for a record: each a passage of a source, and what that says. It is asked for, not forced. */
export function EvidenceForm({ evidence, onChange }: EvidenceFormProps) {
  const words = useEditingWords().editing.evidence
  const hasSources = useWorkspaceState((state) => state.dataset!.sources.size > 0)

  return (
    <fieldset className="edit-evidence">
      <legend>{words.title}</legend>
      {evidence.length === 0 ? <p className="unsourced">{words.none}</p> : null}
      {evidence.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no id, and two may be equal
        <div key={index} className="edit-piece">
          <PieceForm piece={piece} number={index + 1} onChange={(changed) => onChange(evidence.with(index, changed))} />
          <button
            type="button"
            aria-label={words.remove(index + 1)}
            onClick={() => onChange(evidence.toSpliced(index, 1))}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
      {hasSources ? (
        <PassagePicker
          label={words.add}
          placeholder={words.addHint}
          onPick={(cited) => onChange([...evidence, { ...toReference(cited), summary: null }])}
        />
      ) : (
        <SourcesButton />
      )}
    </fieldset>
  )
}

/** The way to a first source. */
function SourcesButton() {
  const words = useEditingWords().editing.evidence
  const workspace = useWorkspace()
  return (
    <>
      <p className="quiet">{words.noSources}</p>
      <button type="button" onClick={() => workspace.run(consult(null))}>
        <BookOpen size={14} aria-hidden="true" /> {words.addSource}
      </button>
    </>
  )
}

function toReference({ source, passage }: CitedPassage): Pick<Evidence, 'source' | 'passage'> {
  return { source: source.id, passage: passage?.id ?? null }
}

interface PieceFormProps {
  readonly piece: Evidence
  /** From 1. */
  readonly number: number
  readonly onChange: (piece: Evidence) => void
}

function PieceForm({ piece, number, onChange }: PieceFormProps) {
  const words = useEditingWords().editing.evidence
  const source = useWorkspaceState((state) => state.dataset)!.sources.get(piece.source)
  const workspace = useWorkspace()
  const passage = source?.passages.find(({ id }) => id === piece.passage) ?? null
  const title = source ? printSourceTitle(source) : piece.source

  return (
    <div>
      <p className="cited">
        <bdi>{piece.passage ?? words.whole}</bdi>
        <button
          type="button"
          className="text-button"
          title={words.read}
          onClick={() => workspace.run(consult({ source: piece.source, passage: piece.passage }))}
        >
          <bdi>{title}</bdi>
        </button>
      </p>
      {source ? <CitedText cited={{ source, passage }} /> : null}
      <PassagePicker
        label={words.another(number)}
        placeholder={words.anotherHint}
        onPick={(cited) => onChange({ ...piece, ...toReference(cited) })}
      />
      <EditField
        long
        label={words.summary}
        value={piece.summary?.en ?? ''}
        onCommit={(en) => {
          onChange({ ...piece, summary: setText(piece.summary, 'en', en) })
          return null
        }}
      />
    </div>
  )
}
