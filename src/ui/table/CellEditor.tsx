import { useId, useRef, useState } from 'react'
import { printDate } from '../../model/time/printDate.ts'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { CellField, CellProblem } from '../../workspace/table/field.ts'
import { readCellDate } from '../../workspace/table/fields/dateField.ts'
import { CellOptions } from './CellOptions.tsx'
import { useCellOptions } from './useCellOptions.ts'

/** Where the focus goes once a text is taken; `stay`: where it went by itself. */
export type CellExit = 'down' | 'up' | 'next' | 'previous' | 'stay'

interface CellEditorProps {
  readonly field: CellField
  /** The text at first, and whether it was just typed, over what the cell had. */
  readonly text: string
  readonly typed: boolean
  /** Takes the text; gives what is wrong with it, or `null`. */
  readonly onCommit: (text: string, exit: CellExit) => CellProblem | null
  readonly onCancel: () => void
}

/** The field in which a cell is edited. What is wrong with a text is said below it, and the text stays. */
export function CellEditor({ field, text: initial, typed, onCommit, onCancel }: CellEditorProps) {
  const words = getGridWords(DATA_LANGUAGE)
  const id = useId()
  const [text, setText] = useState(initial)
  const [problem, setProblem] = useState<CellProblem | null>(null)
  const isDone = useRef(false)
  const isTouched = typed || text !== initial
  const { options, at, move } = useCellOptions(field, isTouched ? text : '', isTouched)
  const commit = (wanted: string, exit: CellExit) => {
    if (isDone.current) return
    const wrong = onCommit(wanted, exit)
    isDone.current = wrong === null || exit === 'stay'
    setText(wanted)
    setProblem(wrong)
  }
  const Field = field.kind === 'long' ? 'textarea' : 'input'

  return (
    <div className="cell-editor">
      <Field
        autoFocus
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.editor(field.name)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-remark`}
        {...(options.length > 0 && {
          ...{ role: 'combobox', 'aria-expanded': true, 'aria-controls': `${id}-options` },
          ...{ 'aria-autocomplete': 'list' as const },
          'aria-activedescendant': at < 0 ? undefined : `${id}-option-${at}`,
        })}
        value={text}
        onFocus={({ target }) => {
          target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
          if (typed) target.setSelectionRange(text.length, text.length)
          else target.select()
        }}
        onChange={({ target }) => {
          setText(target.value)
          setProblem(null)
        }}
        onBlur={() => commit(text, 'stay')}
        onKeyDown={(event) => {
          const exit = findExit(event)
          if (event.key === 'Escape') {
            isDone.current = true
            onCancel()
          } else if (exit) commit(options[at]?.text ?? text, exit)
          else if (options.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
            move(event.key === 'ArrowDown' ? 1 : -1)
          else return event.stopPropagation()
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <CellOptions id={id} options={options} at={at} onChoose={(option) => commit(option, 'down')}>
        <p id={`${id}-remark`} aria-live="polite" className={problem ? 'problem' : undefined}>
          {problem ? words.problem(problem) : printRemark(field, text, options[at]?.text)}
        </p>
      </CellOptions>
    </div>
  )
}

/** What is said of a text that nothing is wrong with: how a date is read, or how to name somebody who is new. */
function printRemark({ kind }: CellField, text: string, taken: string | undefined): string {
  const reading = kind === 'date' ? readCellDate(text) : null
  if (reading?.ok && reading.value) return printDate(reading.value, DATA_LANGUAGE)
  const isOther = kind === 'actor' && taken !== undefined && taken !== text
  return isOther ? getGridWords(DATA_LANGUAGE).asTyped(text) : ''
}

/** The way out of the field that a key is. With Alt, Enter begins a line. */
function findExit({ key, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>): CellExit | undefined {
  if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down'
  if (key === 'Tab') return shiftKey ? 'previous' : 'next'
  return undefined
}
