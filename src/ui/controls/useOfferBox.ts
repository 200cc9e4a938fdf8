import type { UseComboboxProps, UseComboboxReturnValue } from 'downshift'
import { useCombobox } from 'downshift'
import type { ComponentProps, KeyboardEvent, RefObject } from 'react'
import { keepOnLeaving } from './keepOnLeaving.ts'

interface OfferBoxOptions<Item> {
  readonly label: string
  readonly offers: readonly Item[]
  readonly typed: string
  readonly onType: (typed: string) => void
  /** What is half typed is cleared when the list closes, so that it does not look as if it had been taken. */
  readonly onClear: () => void
  readonly onPick: (item: Item) => void
  readonly toText: (item: Item) => string
  readonly onOpen?: (isOpen: boolean, typed: string) => void
  /** Whether Enter or Escape is not for the list. */
  readonly passesOn?: (key: string, isOpen: boolean) => boolean
  readonly input?: RefObject<HTMLInputElement | null>
  readonly list?: RefObject<HTMLUListElement | null>
  readonly others?: Partial<UseComboboxProps<Item>>
}

/** A field in which something is found by typing and then taken, which empties the field. */
export interface OfferBox<Item> extends UseComboboxReturnValue<Item> {
  readonly input: ComponentProps<'input'>
  readonly menu: ReturnType<UseComboboxReturnValue<Item>['getMenuProps']>
}

/** What all fields have in common in which something is found by typing. */
export function useOfferBox<Item>(options: OfferBoxOptions<Item>): OfferBox<Item> {
  const { offers, typed, onType, onClear, onPick, toText, onOpen, passesOn, others } = options
  const combobox = useCombobox<Item>({
    items: [...offers],
    selectedItem: null,
    inputValue: typed,
    defaultHighlightedIndex: 0,
    stateReducer: keepOnLeaving,
    itemToString: (item) => (item ? toText(item) : ''),
    onSelectedItemChange: ({ selectedItem }) => {
      onClear()
      if (selectedItem) onPick(selectedItem)
    },
    onIsOpenChange: ({ isOpen, inputValue }) => {
      onOpen?.(isOpen, inputValue ?? typed)
      if (!isOpen) onClear()
    },
    ...others,
  })
  const input = combobox.getInputProps({
    'aria-label': options.label,
    ...(options.input && { ref: options.input }),
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => onType(currentTarget.value),
    onKeyDown: ({ key, nativeEvent }: KeyboardEvent) => {
      if (passesOn?.(key, combobox.isOpen)) Object.assign(nativeEvent, { preventDownshiftDefault: true })
    },
  })
  // The combobox refers to the first option even where there is none.
  const active = offers.length > 0 ? input['aria-activedescendant'] : undefined
  return {
    ...combobox,
    input: { ...input, type: 'text', dir: 'auto', 'aria-activedescendant': active },
    menu: combobox.getMenuProps({ 'aria-label': options.label, ...(options.list && { ref: options.list }) }),
  }
}
