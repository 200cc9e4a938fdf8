import { printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { PlanProgress } from './PlanProgress.tsx'
import { PlanView } from './PlanView.tsx'
import type { ShownImport } from './useImport.ts'
import type { ShownPlanning } from './useImportPlan.ts'
import { useImportWords } from './useImportWords.ts'

interface DestinationProps extends ShownImport {
  readonly planning: ShownPlanning
}

/** Whether the import is a dataset of its own or goes into the open one, with what would become of that. */
export function Destination({ desk, state, planning }: DestinationProps) {
  const { destination: words } = useImportWords().importing
  const { plan } = planning
  const title = useWorkspaceState(({ ownName, dataset }) => ownName ?? dataset?.title ?? null)
  const isReadOnly = useWorkspaceState(({ kept }) => kept.kind === 'read-only')
  const options = [
    { into: 'new' as const, name: words.new, disabled: false },
    ...(title ? [{ into: 'open' as const, name: words.open(printText(title)), disabled: isReadOnly }] : []),
  ]

  return (
    <section className="import-destination" aria-label={words.title}>
      <h3>{words.title}</h3>
      <fieldset>
        <legend className="hidden-label">{words.title}</legend>
        {options.map(({ into, name, disabled }) => (
          <label key={into}>
            <input
              type="radio"
              name="import-into"
              checked={state.into === into}
              disabled={disabled}
              onChange={() => desk.setInto(into)}
            />{' '}
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
      {isReadOnly ? <p className="quiet">{words.readOnly}</p> : null}
      <p className="quiet">
        {state.read.origins.size > 0 ? words.cited : null} {state.into === 'new' ? words.replaces : null}
      </p>
      {state.into === 'open' ? <PlanProgress {...planning} /> : null}
      {plan ? <PlanView plan={plan} desk={desk} /> : null}
    </section>
  )
}
