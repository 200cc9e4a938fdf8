import type { Reliability } from '../../../model/dataset.ts'
import { CREDIBILITY_UNKNOWN, RELIABILITIES } from '../../../model/grades.ts'
import { TRACE_ORDERS } from '../../../query/traceQuestion.ts'
import { Choose } from '../../controls/Choose.tsx'
import { useTraceWords } from '../useTraceWords.ts'
import type { ConditionProps } from './condition.ts'
import { OpenNumber } from './OpenNumber.tsx'

const ANY = ''
const NUMBERS = Array.from({ length: CREDIBILITY_UNKNOWN - 1 }, (_, index) => index + 1)
const TENTHS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]
const RELATIONS = [5, 10, 15, 20, 30, 50, 100]

/** The letter and the number of the Admiralty code, apart, and whether what cannot be judged counts. */
export function GradesEditor({ trace, onChange }: ConditionProps) {
  const words = useTraceWords().criteria
  const { reliability, credibility } = trace

  return (
    <>
      <p className="field">
        {words.reliability.least}{' '}
        <Choose<Reliability | typeof ANY>
          label={words.reliability.least}
          value={reliability ?? ANY}
          options={[
            [ANY, words.reliability.any],
            ...RELIABILITIES.map((id) => [id, words.reliability.grade(id)] as const),
          ]}
          onChange={(next) => onChange({ reliability: next === ANY ? null : next })}
        />
      </p>
      <p className="field">
        {words.credibility.least}{' '}
        <Choose
          label={words.credibility.least}
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

export function ConfidenceEditor({ trace, onChange }: ConditionProps) {
  const words = useTraceWords().criteria.confidence
  const { confidence } = trace

  return (
    <>
      <p className="field">
        {words.least}{' '}
        <Figure
          label={words.least}
          any={words.any}
          usual={TENTHS}
          value={confidence}
          onChange={(next) => onChange({ confidence: next })}
        />
      </p>
      <p className="hint">{words.hint}</p>
      <Ungraded trace={trace} onChange={onChange} />
    </>
  )
}

export function HubsEditor({ trace: { maxRelations }, onChange }: ConditionProps) {
  const words = useTraceWords().criteria.maxRelations

  return (
    <>
      <p className="field">
        {words.most}{' '}
        <Figure
          label={words.most}
          any={words.any}
          usual={RELATIONS}
          value={maxRelations}
          onChange={(next) => onChange({ maxRelations: next })}
        />
      </p>
      <p className="hint">{words.hint}</p>
    </>
  )
}

export function OrderEditor({ trace: { order }, onChange }: ConditionProps) {
  const words = useTraceWords().criteria.order

  return (
    <p className="field">
      {words.first}{' '}
      <Choose
        label={words.first}
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

/** One of the usual figures, the one that is set, or any. */
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
