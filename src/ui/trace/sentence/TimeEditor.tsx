import { useState } from 'react'
import { parseDate } from '../../../model/time.ts'
import type { TimeCriterion } from '../../../query/traceQuestion.ts'
import { TIME_MODES } from '../../../query/traceQuestion.ts'
import { Choose } from '../../controls/Choose.tsx'
import { DateField } from '../../controls/DateField.tsx'
import { useTraceWords } from '../useTraceWords.ts'
import type { ConditionProps } from './condition.ts'
import { OpenNumber } from './OpenNumber.tsx'

const MODES = ['any', ...TIME_MODES] as const
type Mode = (typeof MODES)[number]

/** How the relations of a path relate in time, and within which date. "As of" has no effect without a date. */
export function TimeEditor({ trace: { time, unknownTimes }, onChange }: ConditionProps) {
  const { time: words, unknownTimes: open } = useTraceWords().criteria
  const [mode, setMode] = useState<Mode>(time?.mode ?? 'any')
  const set = (next: Mode, within: string | null) => {
    setMode(next)
    onChange({ time: toCriterion(next, within) })
  }

  return (
    <>
      <p className="field">
        {words.field}{' '}
        <Choose
          label={words.field}
          value={mode}
          options={MODES.map((id) => [id, words.modes[id].name])}
          onChange={(next) => set(next, time?.within ?? null)}
        />
      </p>
      <p className="hint">{words.modes[mode].hint}</p>
      {mode === 'any' ? null : (
        <>
          <div className="field">
            <DateField
              label={words.within}
              example={words.example}
              hint={words.hint}
              clear={words.clear}
              value={time?.within ?? null}
              onChange={(within) => set(mode, within)}
            />
          </div>
          <p className="hint">{words.hint}</p>
          <label className="check">
            <input
              type="checkbox"
              checked={unknownTimes}
              onChange={(event) => onChange({ unknownTimes: event.target.checked })}
            />
            {open.count}
          </label>
          <p className="hint">{open.hint}</p>
          <OpenNumber what="times" />
        </>
      )}
    </>
  )
}

function toCriterion(mode: Mode, within: string | null): TimeCriterion | null {
  if (mode === 'any' || (mode === 'each' && within === null)) return null
  return { mode, within: within !== null && parseDate(within).ok ? within : null }
}
