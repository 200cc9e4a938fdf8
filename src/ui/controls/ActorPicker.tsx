import './controls.css'
import { useCombobox } from 'downshift'
import { X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import { getBuiltInActorType } from '../../model/vocabulary.ts'
import { createActorSearch } from '../../workspace/derive/createActorSearch.ts'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { printName, printText } from '../printText.ts'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'

const MOST = 10

interface ActorPickerProps {
  readonly label: string
  readonly placeholder: string
  readonly value: ActorId | null
  /** `null`: the actor was taken out again. */
  readonly onChange: (actor: ActorId | null) => void
  /** Actors that are not offered. */
  readonly except?: readonly ActorId[]
  /** Whether it is what the person has to fill in next: it then takes the focus. */
  readonly next?: boolean
}

const NOBODY: readonly ActorId[] = []

/** Chooses an actor by typing a part of its name, in any language; by keyboard first. */
export function ActorPicker({ label, placeholder, value, onChange, except = NOBODY, next = false }: ActorPickerProps) {
  const words = useWords().trace
  const dataset = useWorkspaceState((state) => state.dataset)!
  const search = useMemo(() => createActorSearch(dataset), [dataset])
  const [typed, setTyped] = useState<string | null>(null)
  const found = useMemo(
    () => search(typed ?? '', MOST + except.length).filter((id) => !except.includes(id)),
    [search, typed, except],
  )
  const name = value === null ? '' : printName(dataset, value)
  const combobox = useCombobox<ActorId>({
    items: [...found.slice(0, MOST)],
    selectedItem: value,
    inputValue: typed ?? name,
    defaultHighlightedIndex: 0,
    itemToString: (id) => (id === null ? '' : printName(dataset, id)),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChange(selectedItem)
    },
    // Whatever closes the list, the field shows again who is chosen.
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setTyped(null)
    },
  })
  const labelling = combobox.getLabelProps()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (next) input.current?.focus()
  }, [next])

  return (
    <span className="actor-picker">
      <label id={labelling.id} htmlFor={labelling.htmlFor} className="hidden-label">
        {label}
      </label>
      <input
        {...combobox.getInputProps({
          ref: input,
          onChange: (event) => setTyped(event.currentTarget.value),
          onFocus: (event) => event.currentTarget.select(),
        })}
        type="text"
        dir="auto"
        placeholder={placeholder}
      />
      {value === null ? null : (
        <button
          type="button"
          title={words.takeOut(name)}
          aria-label={words.takeOut(name)}
          onClick={() => onChange(null)}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
      <ul {...combobox.getMenuProps()}>
        {combobox.isOpen
          ? found.slice(0, MOST).map((id, index) => (
              <li key={id} {...combobox.getItemProps({ item: id, index })}>
                <Offer dataset={dataset} id={id} />
              </li>
            ))
          : null}
      </ul>
      <span className="nothing" role="status">
        {combobox.isOpen && found.length === 0 ? words.noActor : ''}
      </span>
    </span>
  )
}

function Offer({ dataset, id }: { readonly dataset: Dataset; readonly id: ActorId }) {
  const actor = dataset.actors.get(id)!
  const group = actor.group === null ? undefined : dataset.groups.get(actor.group)
  return (
    <>
      <TypeSign type={getBuiltInActorType(dataset.vocabulary, actor.type)} />
      <span>
        <bdi>{printName(dataset, id)}</bdi>{' '}
        <small>
          {actor.name['ar'] ? <bdi lang="ar">{actor.name['ar']}</bdi> : null}
          {actor.name['ar'] && group ? ' · ' : null}
          {group ? <bdi>{printText(group.name)}</bdi> : null}
        </small>
      </span>
    </>
  )
}
