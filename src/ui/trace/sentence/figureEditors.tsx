import type { Reliability } from '../../../model/dataset.ts'
import { CREDIBILITY_UNKNOWN, RELIABILITIES } from '../../../model/grades.ts'
import { findOpenness } from '../../../query/criteria/openness.ts'
import type { NumberCriterion } from '../../../query/traceProblem.ts'
import { TRACE_ORDERS } from '../../../query/traceQuestion.ts'
import { Choose } from '../../controls/Choose.tsx'
import { useTraceWords } from '../useTraceWords.ts'
import type { ConditionId, ConditionProps } from './condition.ts'
import { OpenNumber } from './OpenNumber.tsx'

const ANY = ''
const NUMBERS = Array.from({ length: CREDIBILITY_UNKNOWN - 1 }, (_, index) => index + 1)

/** The letter and the number of the Admiralty code, and whether ungraded evidence counts. */
export function GradesEditor({ trace, onChange }: ConditionProps) {
  const words = useTraceWords().criteria
  const { reliability, credibility } = trace

  return (
    <>
      <p className="field">
        {words.reliability.field}{' '}
        <Choose<Reliability | typeof ANY>
          label={words.reliability.field}
          value={reliability ?? ANY}
          options={[
            [ANY, words.reliability.any],
            ...RELIABILITIES.map((id) => [id, words.reliability.grade(id)] as const),
          ]}
          onChange={(next) => onChange({ reliability: next === ANY ? null : next })}
        />
      </p>
      <p className="field">
        {words.credibility.field}{' '}
        <Choose
          label={words.credibility.field}
          value={String(credibility ?? ANY)}
          options={[
            [ANY, words.credibility.any],
            ...NUMBERS.map((number) => [String(number), words.credibility.grade(number)] as const),
          ]}
          onChange={(next) => onChange({ credibility: next === ANY ? null : Number(next) })}
        />
      </p>
      <Ungraded trace={trace} onChange={onChange} />
    </>
  )
}

/** Creates the editor of a numeric criterion: a usual value, or any. */
export function createNumberEditor(id: ConditionId & NumberCriterion, usual: readonly number[]) {
  return function NumberEditor({ trace, onChange }: ConditionProps) {
    const words = useTraceWords().criteria[id]

    return (
      <>
        <p className="field">
          {words.field}{' '}
          <Figure
            label={words.field}
            any={words.any}
            usual={usual}
            value={trace[id]}
            onChange={(next) => onChange({ [id]: next })}
          />
        </p>
        <p className="hint">{words.hint}</p>
        {findOpenness(id) === 'ungraded' ? <Ungraded trace={trace} onChange={onChange} /> : null}
      </>
    )
  }
}

export function OrderEditor({ trace: { order }, onChange }: ConditionProps) {
  const words = useTraceWords().criteria.order

  return (
    <p className="field">
      {words.field}{' '}
      <Choose
        label={words.field}
        value={order}
        options={TRACE_ORDERS.map((id) => [id, words.orders[id]])}
        onChange={(next) => onChange({ order: next })}
      />
    </p>
  )
}

export function ShownEditor({ trace: { onlyShown }, onChange }: ConditionProps) {
  const words = useTraceWords().criteria.only

  return (
    <label className="check">
      <input type="checkbox" checked={onlyShown} onChange={(event) => onChange({ onlyShown: event.target.checked })} />
      {words.phrase()}
    </label>
  )
}

function Ungraded({ trace: { ungraded }, onChange }: ConditionProps) {
  const words = useTraceWords().criteria.ungraded

  return (
    <>
      <label className="check">
        <input type="checkbox" checked={ungraded} onChange={(event) => onChange({ ungraded: event.target.checked })} />
        {words.count}
      </label>
      <p className="hint">{words.hint}</p>
      <OpenNumber what="grades" />
    </>
  )
}

interface FigureProps {
  readonly label: string
  readonly any: string
  readonly usual: readonly number[]
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** A usual value, the current one, or any. */
function Figure({ label, any, usual, value, onChange }: FigureProps) {
  const figures = value === null || usual.includes(value) ? usual : [value, ...usual]
  return (
    <Choose
      label={label}
      value={value === null ? ANY : String(value)}
      options={[[ANY, any], ...figures.map((figure) => [String(figure), String(figure)] as const)]}
      onChange={(next) => onChange(next === ANY ? null : Number(next))}
    />
  )
}
