import type { ImportDecision, ImportPlan, ImportRow, RowState } from '../../query/import/importPlan.ts'
import { toRowKey } from '../../query/import/importPlan.ts'
import { Choose } from '../controls/Choose.tsx'
import type { ImportDesk } from './createImport.ts'
import { DecisionRow } from './DecisionRow.tsx'
import { listDecisions, toDecision } from './decisions.ts'
import { printCounts } from './printCounts.ts'
import { useImportWords } from './useImportWords.ts'

const TO_DECIDE: readonly RowState[] = ['probable', 'conflicting', 'another']
const MOST = 100
const EACH = 'each'

interface StatePartProps {
  readonly state: RowState
  readonly rows: readonly ImportRow[]
  readonly plan: ImportPlan
  readonly desk: ImportDesk
}

/** The records of one state. What is to be decided is open from the start. */
export function StatePart({ state, rows, plan, desk }: StatePartProps) {
  const words = useImportWords().importing.plan
  const shared = listShared(rows)
  const kinds = new Set(rows.map(({ decision }) => decision.kind))
  const [only] = kinds
  const decideAll = (kind: ImportDecision['kind']) => {
    const matches = new Map(rows.map((row) => [toRowKey(row), row]))
    desk.decide([...matches.keys()], (key) => toDecision(kind, matches.get(key)!))
  }

  return (
    <details className={`import-state ${state}`} open={TO_DECIDE.includes(state)}>
      <summary>
        <strong>{words.state(state)}</strong>: {printCounts(rows, words)}
      </summary>
      <p className="quiet">{words.hint(state)}</p>
      {rows.length > 1 && shared.length > 1 ? (
        <p className="import-all">
          <span aria-hidden="true">{words.all(state)}</span>{' '}
          <Choose<ImportDecision['kind'] | typeof EACH>
            label={words.all(state)}
            value={kinds.size === 1 && only && shared.includes(only) ? only : EACH}
            options={[
              ...(kinds.size === 1 ? [] : [[EACH, words.choose] as const]),
              ...shared.map((kind) => [kind, words.decisions[kind]] as const),
            ]}
            onChange={(kind) => {
              if (kind !== EACH) decideAll(kind)
            }}
          />
        </p>
      ) : null}
      <ul>
        {rows.slice(0, MOST).map((row) => (
          <DecisionRow key={toRowKey(row)} row={row} plan={plan} desk={desk} />
        ))}
      </ul>
      {rows.length > MOST ? <p className="quiet">{words.more(rows.length - MOST)}</p> : null}
    </details>
  )
}

/** The decisions that can be made about all of these. */
function listShared(rows: readonly ImportRow[]): readonly ImportDecision['kind'][] {
  const [first, ...others] = rows.map(listDecisions)
  return first?.filter((kind) => others.every((own) => own.includes(kind))) ?? []
}
