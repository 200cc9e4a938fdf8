import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Evidence, SourceId } from '../../model/dataset.ts'
import { EntryLine } from '../edit/EntryLine.tsx'
import { useSourceWords } from './useSourceWords.ts'

interface RecordingLineProps {
  readonly source: SourceId
  readonly passage: string
  readonly onClose: () => void
}

/** The line for entries, whose relations rest on the passage that is read. */
export function RecordingLine({ source, passage, onClose }: RecordingLineProps) {
  const words = useSourceWords().sources
  const [line, setLine] = useState('')
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
      <EntryLine evidence={evidence} line={line} onLine={setLine} onClose={onClose} />
    </div>
  )
}
