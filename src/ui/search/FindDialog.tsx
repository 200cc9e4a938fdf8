import './search.css'
import { useCombobox } from 'downshift'
import type { ReactNode } from 'react'
import { changeSearch, openDialog } from '../../workspace/commands/notices.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** Things of one kind, below what they have in common. */
export interface FoundGroup<Item> {
  /** Above them; `null`: they stand alone. */
  readonly title: string | null
  readonly items: readonly Item[]
}

interface FindDialogProps<Item> {
  readonly label: string
  readonly className: string
  readonly placeholder: string
  /** What was found for what is typed, best first. */
  readonly groups: readonly FoundGroup<Item>[]
  readonly toKey: (item: Item) => string
  readonly onChoose: (item: Item) => void
  /** What is said below; nothing, where the list says all. */
  readonly hint: string
  readonly show: (item: Item) => ReactNode
}

/** A field above a list of what was found for it: by keyboard first. What is chosen closes the dialog. */
export function FindDialog<Item>(props: FindDialogProps<Item>) {
  const { label, className, placeholder, groups, toKey, onChoose, hint, show } = props
  const workspace = useWorkspace()
  const text = useWorkspaceState((state) => state.searched)
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
    // Taken from the event itself: a text that came round by the combobox would lose letters typed fast.
    onChange: ({ currentTarget: { value } }) => workspace.run(changeSearch(() => value)),
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
        // The combobox names the first of the list even where there is none.
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
