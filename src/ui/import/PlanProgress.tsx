import type { ShownPlanning } from './useImportPlan.ts'
import { useImportWords } from './useImportWords.ts'

/** Says that the comparison is at work, or was stopped, and stops it or begins it again. */
export function PlanProgress({ progress, stop, compare }: ShownPlanning) {
  const { plan: words, stop: stopWord } = useImportWords().importing
  const isWorking = progress === 'working'

  return (
    <div className="import-comparing">
      <span role="status">{isWorking ? words.comparing : progress === 'stopped' ? words.stopped : null}</span>
      {progress === 'idle' ? null : (
        <button type="button" className="text-button" onClick={isWorking ? stop : compare}>
          {isWorking ? stopWord : words.compare}
        </button>
      )}
    </div>
  )
}
