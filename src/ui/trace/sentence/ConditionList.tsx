import { useEffect, useId, useRef, useState } from 'react'
import { useWorkspaceState } from '../../WorkspaceContext.ts'
import { useTraceWords } from '../useTraceWords.ts'
import type { ConditionId, ConditionProps } from './condition.ts'
import { CONDITIONS } from './conditionRegistry.ts'
import { getUsual, isSet, printCondition } from './printCondition.ts'

const CONDITION_IDS = Object.keys(CONDITIONS) as readonly ConditionId[]

/** The conditions of the sentence, and a button for the others. One can be edited at a time. */
export function ConditionList({ trace, onChange }: ConditionProps) {
  const words = useTraceWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [open, setOpen] = useState<ConditionId | null>(null)
  const [listed, setListed] = useState(false)
  const [listId, editorId] = [useId(), useId()]
  const opener = useRef<HTMLButtonElement>(null)
  const offered = CONDITION_IDS.filter((id) => CONDITIONS[id].asks?.includes(trace.ask) ?? true)
  const told = offered.filter((id) => isSet(trace, id) || id === open)
  const others = offered.filter((id) => !told.includes(id))
  const opened = offered.find((id) => id === open)
  const close = () => {
    setOpen(null)
    opener.current?.focus()
  }

  return (
    <>
      <p className="parts">
        {told.map((id, index) => (
          <span key={id} className="told">
            <Before id={id} />
            <button
              ref={open === id ? opener : undefined}
              type="button"
              className="part"
              title={words.criteria[id].label}
              aria-expanded={open === id}
              aria-controls={open === id ? editorId : undefined}
              onClick={() => setOpen(open === id ? null : id)}
            >
              <bdi>{printCondition(dataset, trace, id, words)}</bdi>
            </button>
            {index < told.length - 1 ? words.trace.comma : null}
          </span>
        ))}
        {others.length > 0 ? (
          <button
            type="button"
            className="more-conditions"
            aria-expanded={listed}
            aria-controls={listed ? listId : undefined}
            onClick={() => setListed(!listed)}
          >
            {words.trace.moreConditions}
          </button>
        ) : null}
      </p>
      {opened ? (
        <Editor key={opened} id={editorId} condition={opened} trace={trace} onChange={onChange} onClose={close} />
      ) : null}
      {listed && others.length > 0 ? (
        <ul id={listId} className="other-conditions" aria-label={words.trace.moreConditions}>
          {others.map((id) => (
            <li key={id}>
              <button type="button" className="part" onClick={() => setOpen(id)}>
                {words.criteria[id].add}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** The word before a condition that is always shown. */
function Before({ id }: { readonly id: ConditionId }) {
  const words = useTraceWords().trace
  const { before } = CONDITIONS[id]
  return before ? <span>{words[before]}</span> : null
}

interface EditorProps extends ConditionProps {
  readonly id: string
  readonly condition: ConditionId
  readonly onClose: () => void
}

/** Edits a condition. Takes the focus when opened and returns it when closed. */
function Editor({ id, condition, trace, onChange, onClose }: EditorProps) {
  const { trace: words, criteria } = useTraceWords()
  const frame = useRef<HTMLFieldSetElement>(null)
  const { Editor: Content, before } = CONDITIONS[condition]
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input, select, button')?.focus()
  }, [])

  return (
    <fieldset
      ref={frame}
      id={id}
      className="editor"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <legend className="hidden-label">{criteria[condition].label}</legend>
      <p className="editor-title" aria-hidden="true">
        {criteria[condition].label}
      </p>
      <Content trace={trace} onChange={onChange} />
      <p className="actions">
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
        {isSet(trace, condition) && !before ? (
          <button
            type="button"
            onClick={() => {
              onChange(getUsual(condition))
              onClose()
            }}
          >
            {words.clear}
          </button>
        ) : null}
      </p>
    </fieldset>
  )
}
