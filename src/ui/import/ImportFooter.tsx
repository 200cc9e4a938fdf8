import type { ImportPlan } from '../../query/import/importPlan.ts'
import { toRowKey } from '../../query/import/importPlan.ts'
import type { Importing } from '../../workspace/importing.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'
import { useTakeImport } from './useTakeImport.ts'

interface ImportFooterProps extends ShownImport {
  readonly plan: ImportPlan | null
  readonly importing: Importing
  readonly onClose: () => void
}

/** Takes the import, or leaves everything as it is. */
export function ImportFooter({ plan, importing, onClose, state, dataset }: ImportFooterProps) {
  const words = useImportWords().importing
  const { workspace } = useSurroundings()
  const take = useTakeImport(importing)
  const isReading = state.progress !== null
  const isReadOnly = plan !== null && workspace.getState().kept.kind === 'read-only'
  const undecided = plan?.rows.filter((row) => row.state === 'probable' && !state.decisions.has(toRowKey(row))).length

  return (
    <footer className="import-footer">
      <p className="quiet">
        {plan ? words.oneStep : null} {undecided ? words.undecided(undecided) : null}
      </p>
      <button type="button" className="boxed" onClick={onClose}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="strong"
        disabled={!dataset || isReading || isReadOnly || (state.into === 'open' && !plan)}
        onClick={() => take(state)}
      >
        {state.into === 'open' ? words.takeAll : words.open}
      </button>
    </footer>
  )
}
