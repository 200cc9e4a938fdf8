import { isWithinOne, splitPeriod } from '../../model/time/splitPeriod.ts'
import { EditDate } from './EditDate.tsx'
import { toPeriod } from './toPeriod.ts'
import { useEditingWords } from './useEditingWords.ts'

interface Period {
  readonly start: string | null
  readonly end: string | null
}

interface PeriodFieldsProps extends Period {
  /** The name of the record, under which texts that are no dates yet are kept: `relations/r1`. */
  readonly textKey: string
  readonly onChange: (changed: Partial<Period>) => void
}

/** When something began and ended, with what both together say. A beginning "in June 2021" is the end as well. */
export function PeriodFields({ textKey, start, end, onChange }: PeriodFieldsProps) {
  const { relation, when } = useEditingWords().editing
  return (
    <>
      <EditDate
        textKey={`${textKey}/start`}
        label={relation.start}
        value={start}
        toWhole={(date) => toPeriod(date, end)}
        read={(date) => {
          const period = date !== null && isWithinOne(date) ? splitPeriod(date) : { start: date, end }
          return when(period.start, period.end)
        }}
        onChange={(date) => onChange(date !== null && isWithinOne(date) ? splitPeriod(date) : { start: date })}
      />
      <EditDate
        textKey={`${textKey}/end`}
        label={relation.end}
        value={end}
        toWhole={(date) => toPeriod(start, date)}
        onChange={(date) => onChange({ end: date })}
      />
    </>
  )
}
