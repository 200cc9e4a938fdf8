import '../search/search.css'
import './edit.css'
import { useCombobox } from 'downshift'
import { useEffect, useMemo, useRef, useState } from 'react'
import { removeBidiControls } from '../../base/removeBidiControls.ts'
import type { ActorId, Dataset, Evidence, Relation } from '../../model/dataset.ts'
import type { Completion, Completions } from '../../model/entry/findCompletions.ts'
import { findCompletions } from '../../model/entry/findCompletions.ts'
import { readEntry } from '../../model/entry/readEntry.ts'
import { toRecords } from '../../model/entry/toRecords.ts'
import { printRelation } from '../../model/printRelation.ts'
import { addRecords } from '../../workspace/commands/edit.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { createPickSearch } from '../../workspace/derive/createPickSearch.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { EntryReading } from './EntryReading.tsx'
import { takeNamesake } from './takeNamesake.ts'
import { useEditingWords } from './useEditingWords.ts'

const MOST_LOGGED = 5

interface EntryLineProps {
  /** What every relation rests on that is recorded. */
  readonly evidence: readonly Evidence[]
  readonly line: string
  readonly onLine: (line: string) => void
  /** Whether the line was left unfinished before: what is typed replaces it, unless one goes on in it. */
  readonly isRestored?: boolean
  readonly onClose: () => void
}

/** A line that records a relation and the actors that are new in it; made for entering many by keyboard. */
export function EntryLine({ evidence, line, onLine, isRestored = false, onClose }: EntryLineProps) {
  const words = useEditingWords().editing.entry
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [caret, setCaret] = useState(line.length)
  const setTyped = (typed: { readonly line: string; readonly caret: number }) => {
    onLine(typed.line)
    setCaret(typed.caret)
  }
  /** Lines that were pasted after the present one. */
  const [waiting, setWaiting] = useState<readonly string[]>([])
  const [recorded, setRecorded] = useState<readonly Relation[]>([])
  const input = useRef<HTMLInputElement>(null)
  const entry = useMemo(() => readEntry(dataset, line), [dataset, line])
  const findActors = useFindActors(dataset)
  const completions = useMemo(
    () => findCompletions(dataset, entry, caret, findActors),
    [dataset, entry, caret, findActors],
  )
  useEffect(() => {
    input.current?.focus()
    if (isRestored) input.current?.select()
  }, [isRestored])
  const complete = (offer: Completion) => setTyped(replacePart(line, completions!, offer))
  /** Records lines up to the first that cannot be; that one is to be mended, and the others wait for it. */
  const record = (lines: readonly string[]) => {
    const relations = recordLines(workspace, lines, evidence)
    const [next = '', ...rest] = lines.slice(relations.length)
    setRecorded([...relations.toReversed(), ...recorded].slice(0, MOST_LOGGED))
    setWaiting(rest)
    setTyped({ line: next, caret: next.length })
  }
  const items = completions?.offers ?? []
  /** What Tab takes: not what is merely frequent, so that it leaves an empty line. */
  const first = completions?.part.text ? (items[0] ?? null) : null
  const combobox = useCombobox<Completion>({
    items: [...items],
    inputValue: line,
    selectedItem: null,
    isOpen: true,
    itemToString: (offer) => offer?.text ?? '',
    onSelectedItemChange: ({ selectedItem }) => selectedItem && complete(selectedItem),
  })
  const inputProps = combobox.getInputProps({
    ref: input,
    onChange: ({ currentTarget }) =>
      setTyped({ line: currentTarget.value, caret: currentTarget.selectionStart ?? currentTarget.value.length }),
    onPaste: (event) => {
      const lines = splitLines(removeBidiControls(event.clipboardData.getData('text')))
      if (lines.length < 2) return
      event.preventDefault()
      record([line + lines[0]!, ...lines.slice(1), ...waiting])
    },
    onSelect: ({ currentTarget }) => setCaret(currentTarget.selectionStart ?? line.length),
    onKeyDown: (event) => {
      const highlighted = items[combobox.highlightedIndex]
      // These keys are for whatever is around the line.
      if (event.altKey) Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
      if (event.key === 'Escape') {
        // Nothing else is closed: not the dialog by the browser, nor by the page once this field is gone.
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }
      const taken = highlighted ?? first
      if (event.key === 'Tab' && !event.shiftKey && taken) {
        event.preventDefault()
        complete(taken)
      }
      const known = event.key === 'Tab' && event.shiftKey ? takeNamesake(dataset, line) : null
      if (known !== null) {
        event.preventDefault()
        setTyped({ line: known, caret: known.length })
      }
      if (event.key === 'Enter' && !highlighted) {
        event.preventDefault()
        // A verb that no type has is taken first, so that nobody makes a type by a slip of one key.
        if (first?.kind === 'new') complete(first)
        else record([line, ...waiting])
      }
    },
  })

  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox ties it to its input by id */}
      <label {...combobox.getLabelProps()} className="hidden-label">
        {words.label}
      </label>
      <input
        {...inputProps}
        aria-activedescendant={items.length > 0 ? inputProps['aria-activedescendant'] : undefined}
        type="text"
        dir="auto"
        spellCheck={false}
        placeholder={words.placeholder}
      />
      <ul {...combobox.getMenuProps({ 'aria-label': words.completions })}>
        {items.map((item, index) => (
          <li key={item.text} {...combobox.getItemProps({ item, index })}>
            <bdi>{item.text}</bdi>
            <small dir="auto">{item.kind === 'new' ? words.newType : item.remark}</small>
          </li>
        ))}
      </ul>
      {line === '' ? (
        <p className="entry-help quiet">{words.help}</p>
      ) : (
        <EntryReading
          dataset={dataset}
          entry={entry}
          evidence={evidence}
          offer={completions?.part.field === 'type' ? first : null}
        />
      )}
      {waiting.length > 0 ? <p className="entry-help quiet">{words.waiting(waiting.length)}</p> : null}
      <ul className="entry-log quiet" aria-live="polite">
        {recorded.map((relation) => (
          <li key={relation.id}>{words.recorded(printRelation(dataset, relation, DATA_LANGUAGE))}</li>
        ))}
      </ul>
    </>
  )
}

/** Records lines one by one, each as a step, up to the first that is no entry. Gives their relations. */
function recordLines(
  workspace: Workspace,
  lines: readonly string[],
  evidence: readonly Evidence[],
): readonly Relation[] {
  const relations: Relation[] = []
  for (const line of lines) {
    const { dataset } = workspace.getState()
    const records = toRecords(dataset!, readEntry(dataset!, line), evidence)
    const [relation] = records.relations
    if (!relation) break
    workspace.run(addRecords(records, Date.now()))
    relations.push(relation)
  }
  return relations
}

function splitLines(text: string): readonly string[] {
  return text.split(/[\r\n]+/).filter((line) => line.trim() !== '')
}

function useFindActors(dataset: Dataset): (text: string, limit: number) => readonly ActorId[] {
  return useMemo(() => {
    const search = createPickSearch(dataset, null)
    return (text, limit) => search(text, limit).flatMap((picked) => (picked.kind === 'actor' ? picked.id : []))
  }, [dataset])
}

/** What follows a part once it is complete, unless it stands there already. */
const AFTER = { source: ' -> ', target: ': ', type: ', ', detail: ', ' } as const

function replacePart(line: string, { part }: Completions, { text }: Completion) {
  const rest = line.slice(part.end).trimStart()
  const after = rest === '' ? AFTER[part.field] : line.slice(part.end)
  const before = line.slice(0, part.start) + text
  return { line: before + after, caret: rest === '' ? (before + after).length : before.length }
}
