import { useId } from 'react'
import { countTexts } from '../../model/leaveOutTexts.ts'
import { printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { Check } from './Choice.tsx'
import { usePublishingWords } from './usePublishingWords.ts'

interface WithTextsCheckProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Whether the texts of the sources go along, with what the dataset says of their rights. Shown if there are any. */
export function WithTextsCheck({ checked, onChange }: WithTextsCheckProps) {
  const words = usePublishingWords().publishing
  const hint = useId()
  const sources = [...useWorkspaceState((state) => state.dataset)!.sources.values()]
  const count = countTexts(sources)
  if (count === 0) return null
  const rights = sources.filter((source) => countTexts([source]) > 0).flatMap((source) => source.rights ?? [])

  return (
    <div>
      <Check label={words.withTexts(count)} describedBy={hint} checked={checked} onChange={onChange} />
      <p id={hint} className="hint">
        {words.rights(rights.map(printText))}
      </p>
    </div>
  )
}
