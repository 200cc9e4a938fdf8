import { groupBy } from '../../base/order.ts'
import type { ImportPlan, RowState } from '../../query/import/importPlan.ts'
import type { ImportCatalogue } from '../../workspace/catalogue/getImportCatalogue.ts'
import type { ImportDesk } from './createImport.ts'
import { StatePart } from './StatePart.tsx'
import { useImportWords } from './useImportWords.ts'

/** What has to be looked at comes first. */
const ORDER: readonly RowState[] = ['probable', 'conflicting', 'another', 'changed', 'new', 'same']

interface PlanViewProps {
  readonly plan: ImportPlan
  readonly desk: ImportDesk
}

/** The dry run: what is new, the same, changed, conflicting or probably a duplicate, to be decided one by one or at once. */
export function PlanView({ plan, desk }: PlanViewProps) {
  const words = useImportWords().importing.plan
  const byState = groupBy(plan.rows, ({ state }) => state)
  const isKnown = plan.rows.every(({ state }) => state === 'same')
  const left = listNotTaken(plan, words)

  return (
    <div className="import-plan">
      <p role="status">{isKnown ? words.nothing : words.about}</p>
      {ORDER.map((state) => {
        const rows = byState.get(state)
        return rows ? <StatePart key={state} state={state} rows={rows} plan={plan} desk={desk} /> : null
      })}
      {plan.relationsLeftOut > 0 ? <p>{words.withThem(plan.relationsLeftOut)}</p> : null}
      {left.length > 0 ? <p className="quiet">{words.notTaken(left.join(', '))}</p> : null}
    </div>
  )
}

function listNotTaken({ read }: ImportPlan, words: ImportCatalogue['importing']['plan']) {
  const { stories, figures, positions } = read
  return [
    ...(stories.size > 0 ? [words.stories(stories.size)] : []),
    ...(figures.size > 0 ? [words.figures(figures.size)] : []),
    ...(positions.size > 0 ? [words.positions] : []),
  ]
}
