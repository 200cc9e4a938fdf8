import { X } from 'lucide-react'
import { useMemo } from 'react'
import type { Evidence, SourceId } from '../../model/dataset.ts'
import { EntryLine } from '../edit/EntryLine.tsx'
import { useUnfinishedText } from '../edit/useUnfinishedText.ts'
import { useSourceWords } from './useSourceWords.ts'

interface RecordingLineProps {
  readonly source: SourceId
  readonly passage: string
  readonly onClose: () => void
}

/** The line for entries, whose relations rest on the passage that is read. */
export function RecordingLine({ source, passage, onClose }: RecordingLineProps) {
  const words = useSourceWords().sources
  const [kept, keep] = useUnfinishedText(`entry/${source}`)
  const evidence = useMemo((): readonly Evidence[] => [{ source, passage, summary: null }], [source, passage])

  return (
    <div className="search entry recording">
      <p className="recording-heading quiet">
        <span>{words.keys}</span>
        <button
          type="button"
          className="icon"
          title={words.stopRecording}
          aria-label={words.stopRecording}
          onClick={onClose}
        >
          <X size={14} />
        </button>
      </p>
      <EntryLine
        evidence={evidence}
        line={kept ?? ''}
        onLine={(typed) => keep(typed === '' ? null : typed)}
        onClose={onClose}
      />
    </div>
  )
}
