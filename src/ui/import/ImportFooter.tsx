import { toRowKey } from '../../query/import/importPlan.ts'
import type { Importing } from '../../workspace/importing.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { ShownImport } from './useImport.ts'
import type { ShownPlanning } from './useImportPlan.ts'
import { useImportWords } from './useImportWords.ts'
import { useTakeImport } from './useTakeImport.ts'

interface ImportFooterProps extends ShownImport {
  readonly planning: ShownPlanning
  readonly importing: Importing
  readonly onClose: () => void
}

/** Takes the import, or leaves everything as it is. */
export function ImportFooter({ planning, importing, onClose, state, dataset }: ImportFooterProps) {
  const words = useImportWords().importing
  const { workspace } = useSurroundings()
  const { take, isTaking } = useTakeImport(importing)
  const { plan } = planning
  const isReading = state.progress !== null
  const isPlanned = state.into === 'new' || (plan !== null && planning.progress === 'idle')
  const isReadOnly = plan !== null && workspace.getState().kept.kind === 'read-only'
  const undecided = plan?.rows.filter((row) => row.state === 'probable' && !state.decisions.has(toRowKey(row))).length

  return (
    <footer className="import-footer">
      <p className="quiet" role="status">
        {isTaking ? words.taking : plan ? words.oneStep : null} {undecided ? words.undecided(undecided) : null}
      </p>
      <button type="button" className="boxed" onClick={onClose}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="strong"
        disabled={!dataset || isReading || isReadOnly || !isPlanned || isTaking}
        onClick={() => take(state, plan)}
      >
        {state.into === 'open' ? words.takeAll : words.open}
      </button>
    </footer>
  )
}
