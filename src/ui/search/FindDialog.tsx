import './search.css'
import { useCombobox } from 'downshift'
import type { ReactNode } from 'react'
import { changeSearch, openDialog } from '../../workspace/commands/notices.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useTypedText } from '../shell/useTypedText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** Items of one kind under a common title. */
export interface FoundGroup<Item> {
  /** The title above them; `null` where there is none. */
  readonly title: string | null
  readonly items: readonly Item[]
}

interface FindDialogProps<Item> {
  readonly label: string
  readonly className: string
  readonly placeholder: string
  /** What was found for the typed text, best first. */
  readonly groups: readonly FoundGroup<Item>[]
  readonly toKey: (item: Item) => string
  readonly onChoose: (item: Item) => void
  /** The hint below the list; empty where the list needs none. */
  readonly hint: string
  readonly show: (item: Item) => ReactNode
}

/** A search field above a list of results, made for the keyboard. Choosing a result closes the dialog. */
export function FindDialog<Item>(props: FindDialogProps<Item>) {
  const { label, className, placeholder, groups, toKey, onChoose, hint, show } = props
  const workspace = useWorkspace()
  const [text, type] = useTypedText((state) => state.searched, changeSearch)
  const items = groups.flatMap((group) => group.items)
  const close = () => workspace.run(openDialog(null))
  const combobox = useCombobox<Item>({
    items,
    inputValue: text,
    defaultHighlightedIndex: 0,
    itemToString: (item) => (item === null ? '' : toKey(item)),
    itemToKey: (item) => item && toKey(item),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      close()
      onChoose(selectedItem)
    },
    isOpen: true,
  })
  const inputProps = combobox.getInputProps({
    // The text comes from the event itself: passed through the combobox, it would lose letters typed fast.
    onChange: ({ currentTarget: { value } }) => type(value),
    onKeyDown: (event) => {
      if (event.key === 'Escape') close()
    },
  })
  const showItems = (some: readonly Item[]) =>
    some.map((item) => (
      <li key={toKey(item)} {...combobox.getItemProps({ item, index: items.indexOf(item) })}>
        {show(item)}
      </li>
    ))

  return (
    <Dialog label={label} className={className} onClose={close}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox ties it to its input by id */}
      <label {...combobox.getLabelProps()} className="hidden-label">
        {label}
      </label>
      <input
        {...inputProps}
        // The combobox refers to the first option even where there is none.
        aria-activedescendant={items.length > 0 ? inputProps['aria-activedescendant'] : undefined}
        type="text"
        dir="auto"
        placeholder={placeholder}
      />
      <ul {...combobox.getMenuProps()}>
        {groups.map(({ title, items: some }) =>
          title === null ? (
            showItems(some)
          ) : (
            <li role="presentation" key={toKey(some[0]!)}>
              <p className="found-title quiet" aria-hidden="true" dir="auto">
                {title}
              </p>
              {/* biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields */}
              <ul role="group" aria-label={title}>
                {showItems(some)}
              </ul>
            </li>
          ),
        )}
      </ul>
      <p className="search-hint quiet" role="status">
        {hint}
      </p>
    </Dialog>
  )
}
