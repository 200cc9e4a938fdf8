import type { ImportPlan } from '../../query/import/importPlan.ts'
import { toRowKey } from '../../query/import/importPlan.ts'
import type { Importing } from '../../workspace/importing.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { ImportState } from './createImport.ts'
import type { ShownImport } from './useImport.ts'
import type { ShownPlanning } from './useImportPlan.ts'
import { useImportWords } from './useImportWords.ts'
import { useTakeImport } from './useTakeImport.ts'

interface ImportFooterProps extends ShownImport {
  readonly planning: ShownPlanning
  readonly importing: Importing
  readonly onClose: () => void
  /** Brings what is to be decided into view. */
  readonly onShowUndecided: () => void
}

/** Takes the import, or leaves everything as it is. What is not decided is counted beside the button. */
export function ImportFooter({ planning, importing, onClose, onShowUndecided, state, dataset }: ImportFooterProps) {
  const words = useImportWords().importing
  const { workspace } = useSurroundings()
  const { take, isTaking } = useTakeImport(importing)
  const { plan } = planning
  const isReading = state.progress !== null
  const isPlanned = state.into === 'new' || (plan !== null && planning.progress === 'idle')
  const isReadOnly = plan !== null && workspace.getState().kept.kind === 'read-only'
  const isKnown = plan !== null && isAllKnown(plan, state)
  const undecided = plan && !isTaking ? countUndecided(plan, state) : 0

  return (
    <footer className="import-footer">
      <p className="quiet" role="status">
        {isTaking ? words.taking : isKnown ? words.plan.nothing : plan ? words.oneStep : null}
      </p>
      {undecided > 0 ? (
        <p className="import-undecided">
          {words.undecided(undecided)}{' '}
          <button type="button" className="text-button" onClick={onShowUndecided}>
            {words.decideNow}
          </button>
        </p>
      ) : null}
      <button type="button" className="boxed" onClick={onClose}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="strong"
        disabled={!dataset || isReading || isReadOnly || !isPlanned || isTaking || isKnown}
        onClick={() => take(state, plan)}
      >
        {state.into === 'open' ? words.takeAll : words.open}
      </button>
    </footer>
  )
}

/** Whether the open dataset has all of it, and nobody has said that something of it is to be taken all the same. */
function isAllKnown({ rows }: ImportPlan, { decisions }: ImportState): boolean {
  return decisions.size === 0 && rows.every(({ state }) => state === 'same')
}

function countUndecided({ rows }: ImportPlan, { decisions }: ImportState): number {
  return rows.filter((row) => row.state === 'probable' && !decisions.has(toRowKey(row))).length
}
