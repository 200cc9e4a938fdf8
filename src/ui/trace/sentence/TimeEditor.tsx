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

/** How the relations of a path have to lie in time, and within which date. "As of" says nothing until there is one. */
export function TimeEditor({ trace: { time, unknownTimes }, onChange }: ConditionProps) {
  const words = useTraceWords().trace
  const [mode, setMode] = useState<Mode>(time?.mode ?? 'any')
  const set = (next: Mode, within: string | null) => {
    setMode(next)
    onChange({ time: toCriterion(next, within) })
  }

  return (
    <>
      <p className="field">
        {words.timeMode}{' '}
        <Choose
          label={words.timeMode}
          value={mode}
          options={MODES.map((id) => [id, words.timeModes[id].name])}
          onChange={(next) => set(next, time?.within ?? null)}
        />
      </p>
      <p className="hint">{words.timeModes[mode].hint}</p>
      {mode === 'any' ? null : (
        <>
          <div className="field">
            <DateField
              label={words.timeWithin}
              example={words.dateExample}
              hint={words.dateHint}
              clear={words.clearDate}
              value={time?.within ?? null}
              onChange={(within) => set(mode, within)}
            />
          </div>
          <p className="hint">{words.dateHint}</p>
          <label className="check">
            <input
              type="checkbox"
              checked={unknownTimes}
              onChange={(event) => onChange({ unknownTimes: event.target.checked })}
            />
            {words.unknownTimes}
          </label>
          <p className="hint">{words.unknownTimesHint}</p>
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
