import '../controls/controls.css'
import type { UseComboboxState, UseComboboxStateChangeOptions } from 'downshift'
import { useCombobox } from 'downshift'
import { useEffect, useRef, useState } from 'react'
import { normaliseText } from '../../base/normaliseText.ts'
import type { ColumnField } from '../../formats/columnField.ts'
import { keepOnLeaving } from '../controls/keepOnLeaving.ts'
import { useOfferBox } from '../controls/useOfferBox.ts'
import { useImportWords } from './useImportWords.ts'

interface FieldPickerProps {
  readonly label: string
  readonly value: ColumnField
  readonly fields: readonly ColumnField[]
  readonly onPick: (field: ColumnField) => void
}

/** The field that a column is, found by part of its name or a word for it. What is half typed is not taken. */
export function FieldPicker({ label, value, fields, onPick }: FieldPickerProps) {
  const words = useImportWords().importing.columns
  const [typed, setTyped] = useState<string | null>(null)
  const offers = listOffers(fields, typed ?? '', words)
  const list = useRef<HTMLUListElement>(null)
  const box = useOfferBox<ColumnField>({
    ...{ label, list, offers, onType: setTyped, onClear: () => setTyped(null), toText: words.field },
    typed: typed ?? words.field(value),
    onPick: (field) => field !== value && onPick(field),
    // Without a list there is nothing to leave but the dialog.
    passesOn: (key, isOpen) => key === 'Escape' && !isOpen,
    others: { selectedItem: value, defaultHighlightedIndex: -1, stateReducer: highlightFound },
  })
  const { isOpen } = box
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])

  return (
    <span className="picker import-picker">
      {/* Whoever comes by the keyboard types over what stands there. */}
      <input {...box.input} onFocus={({ currentTarget }) => currentTarget.select()} />
      <ul {...box.menu}>
        {isOpen
          ? offers.map((field, index) => (
              <li key={field} {...box.getItemProps({ item: field, index })}>
                {words.field(field)}
              </li>
            ))
          : null}
      </ul>
      <span className="nothing" role="status">
        {isOpen && offers.length === 0 ? words.nothing : ''}
      </span>
    </span>
  )
}

/** What stands there is highlighted at first, and the best that is found once something is typed. */
function highlightFound(
  state: UseComboboxState<ColumnField>,
  options: UseComboboxStateChangeOptions<ColumnField>,
): Partial<UseComboboxState<ColumnField>> {
  const next = keepOnLeaving(state, options)
  return options.type === useCombobox.stateChangeTypes.InputChange ? { ...next, highlightedIndex: 0 } : next
}

interface FieldWords {
  readonly field: (field: ColumnField) => string
  readonly words: (field: ColumnField) => string
}

/** The fields with all the words that were typed; those whose name has them come first. */
function listOffers(fields: readonly ColumnField[], typed: string, words: FieldWords): readonly ColumnField[] {
  const wanted = normaliseText(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return fields
  const has = (text: string) => {
    const own = normaliseText(text).split(' ')
    return wanted.every((word) => own.some((one) => one.startsWith(word)))
  }
  const named = fields.filter((field) => has(words.field(field)))
  return [
    ...named,
    ...fields.filter((field) => !named.includes(field) && has(`${words.field(field)} ${words.words(field)}`)),
  ]
}
