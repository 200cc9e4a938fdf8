import { useId, useState } from 'react'
import type { DateProblem } from '../../model/time/parseMoment.ts'
import { parseDate } from '../../model/time.ts'
import { useWords } from '../WorkspaceContext.ts'
import { useFieldVisit } from './useFieldVisit.ts'

interface DateFieldProps {
  readonly label: string
  readonly example: string
  readonly hint: string
  /** The label of the button that clears the date; without it there is no button. */
  readonly clear?: string
  /** The date; `null` where none is set. */
  readonly value: string | null
  /** Makes the whole date of which the typed text is a part; the whole has to be valid too. */
  readonly toWhole?: (date: string) => string
  readonly onChange: (date: string | null) => void
  /** Finds the date that a text means; by default it is EDTF itself. */
  readonly findDate?: (text: string) => string | undefined
  /** Says in words what is typed: `null` is no date, `undefined` a text that is none yet. */
  readonly read?: (date: string | null | undefined) => string
  /** Whether the date is recorded as it is typed, in pauses, and not only when it is finished. */
  readonly inPauses?: boolean
  /** A text that could not be taken, and what keeps it until it can be or is given up. */
  readonly kept?: string | null
  readonly onKeep?: (text: string | null) => void
}

/** The typed text, and what is wrong with it once it was entered. */
interface Typing {
  readonly text: string
  readonly problem: DateProblem | null
}

/** A text field for a date. Text that cannot be read stays, with a message, and changes nothing. */
export function DateField({
  label,
  example,
  hint,
  clear,
  value,
  toWhole = (date) => date,
  onChange,
  findDate = findExact,
  read,
  inPauses = false,
  kept = null,
  onKeep,
}: DateFieldProps) {
  const words = useWords().filters
  const id = useId()
  const findWrong = (text: string) => {
    const date = findDate(text) ?? text
    return text === '' ? null : findProblem([date, toWhole(date)])
  }
  const [draft, setDraft] = useState<Typing | null>(kept === null ? null : { text: kept, problem: findWrong(kept) })
  const visit = useFieldVisit((isLeaving) => {
    if (!draft) return
    const text = draft.text.trim()
    const problem = findWrong(text)
    onKeep?.(problem ? text : null)
    const date = text === '' ? null : (findDate(text) ?? text)
    if (!problem && date !== value) onChange(date)
    if (isLeaving) setDraft(problem && { text, problem })
  })

  // While a date is typed it is none yet; that it ends before it starts can be said at once.
  const ends = draft && findWrong(draft.text.trim()) === SPAN ? SPAN : null
  const problem = draft?.problem ?? ends

  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder={example}
        title={hint}
        value={draft?.text ?? value ?? ''}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          setDraft({ text: event.target.value, problem: null })
          if (inPauses) visit.type()
        }}
        onBlur={visit.leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') visit.take()
          if (event.key !== 'Escape' || !draft) return
          // Whatever is around the field stays.
          event.preventDefault()
          event.stopPropagation()
          setDraft(null)
          onKeep?.(null)
          visit.giveUp()
        }}
      />
      {value === null || clear === undefined ? null : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            onChange(null)
            setDraft(null)
          }}
        >
          {clear}
        </button>
      )}
      {read && !problem ? (
        <small className="quiet">{read(draft ? toDate(draft.text.trim(), findDate) : value)}</small>
      ) : null}
      <p id={`${id}-problem`} className="problem" role="status">
        {draft && problem
          ? words.dateProblem(problem, problem === SPAN ? toWhole(findDate(draft.text) ?? draft.text) : draft.text)
          : ''}
      </p>
    </>
  )
}

/** The date that is typed so far. */
function toDate(text: string, findDate: NonNullable<DateFieldProps['findDate']>): string | null | undefined {
  return text === '' ? null : findDate(text)
}

function findExact(text: string): string | undefined {
  return parseDate(text).ok ? text : undefined
}

const SPAN: DateProblem = 'ends-before-it-starts'

function findProblem(texts: readonly string[]): DateProblem | null {
  for (const text of texts) {
    const parsed = parseDate(text)
    if (!parsed.ok) return parsed.problems[0] ?? null
  }
  return null
}
