import { useEffect, useId, useRef, useState } from 'react'
import type { ConditionId } from '../../../workspace/catalogue/en/trace.ts'
import { useWorkspaceState } from '../../WorkspaceContext.ts'
import { useTraceWords } from '../useTraceWords.ts'
import type { Condition, ConditionProps } from './condition.ts'
import { CONDITIONS } from './conditionRegistry.ts'

/** The conditions that are set, as parts of the sentence; the others behind a button. One at a time is open to change. */
export function ConditionList({ trace, onChange }: ConditionProps) {
  const words = useTraceWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [open, setOpen] = useState<ConditionId | null>(null)
  const [listed, setListed] = useState(false)
  const [listId, editorId] = [useId(), useId()]
  const opener = useRef<HTMLButtonElement>(null)
  const offered = CONDITIONS.filter(({ asks }) => asks.includes(trace.ask))
  const told = offered.filter((one) => one.isSet(trace) || one.id === open)
  const others = offered.filter((one) => !told.includes(one))
  const opened = offered.find(({ id }) => id === open)
  const close = () => {
    setOpen(null)
    opener.current?.focus()
  }

  return (
    <>
      <p className="parts">
        {told.map(({ id, before, print }, index) => (
          <span key={id} className="told">
            {before ? <span>{words.trace[before]}</span> : null}
            <button
              ref={open === id ? opener : undefined}
              type="button"
              className="part"
              title={words.trace.conditions[id].label}
              aria-expanded={open === id}
              aria-controls={open === id ? editorId : undefined}
              onClick={() => setOpen(open === id ? null : id)}
            >
              <bdi>{print(trace, dataset, words)}</bdi>
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
        <Editor key={opened.id} id={editorId} condition={opened} trace={trace} onChange={onChange} onClose={close} />
      ) : null}
      {listed && others.length > 0 ? (
        <ul id={listId} className="other-conditions" aria-label={words.trace.moreConditions}>
          {others.map(({ id }) => (
            <li key={id}>
              <button type="button" className="part" onClick={() => setOpen(id)}>
                {words.trace.conditions[id].add}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

interface EditorProps extends ConditionProps {
  readonly id: string
  readonly condition: Condition
  readonly onClose: () => void
}

/** What sets a condition. It takes the focus as it opens, and gives it back to its part of the sentence. */
function Editor({ id, condition, trace, onChange, onClose }: EditorProps) {
  const words = useTraceWords().trace
  const frame = useRef<HTMLFieldSetElement>(null)
  const { Editor: Content, usual } = condition
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
      <legend className="hidden-label">{words.conditions[condition.id].label}</legend>
      <p className="editor-title" aria-hidden="true">
        {words.conditions[condition.id].label}
      </p>
      <Content trace={trace} onChange={onChange} />
      <p className="actions">
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
        {condition.isSet(trace) && usual && !condition.before ? (
          <button
            type="button"
            onClick={() => {
              onChange(usual)
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
