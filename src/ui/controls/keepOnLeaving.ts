import type { UseComboboxState, UseComboboxStateChangeOptions } from 'downshift'
import { useCombobox } from 'downshift'

/** A combobox that takes what is highlighted by Enter or a click, and not because the focus moves on. */
export function keepOnLeaving<Item>(
  state: UseComboboxState<Item>,
  { type, changes }: UseComboboxStateChangeOptions<Item>,
): Partial<UseComboboxState<Item>> {
  return type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: state.selectedItem } : changes
}
