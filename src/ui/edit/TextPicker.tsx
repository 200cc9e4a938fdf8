import '../controls/controls.css'
import { useCombobox } from 'downshift'
import { useMemo, useState } from 'react'
import { normaliseText } from '../../base/normaliseText.ts'
import { keepOnLeaving } from '../controls/keepOnLeaving.ts'
import { useEditingWords } from './useEditingWords.ts'

const MOST_OFFERED = 12

interface TextOption<Id> {
  readonly id: Id
  readonly text: string
}

interface TextPickerProps<Id> {
  readonly label: string
  /** Lists what can be picked. It is called when the list is opened, since it may be long. */
  readonly listOptions: () => readonly TextOption<Id>[]
  readonly onPick: (id: Id) => void
}

/** Finds something by the words in what it says, in any order, then empties itself. */
export function TextPicker<Id extends string>({ label, listOptions, onPick }: TextPickerProps<Id>) {
  const words = useEditingWords().editing.statement
  const [typed, setTyped] = useState('')
  const [all, setAll] = useState<readonly TextOption<Id>[]>([])
  const normal = useMemo(() => all.map((option) => ({ option, text: normaliseText(option.text) })), [all])
  const sought = normaliseText(typed).split(' ')
  const offers = normal
    .filter(({ text }) => sought.every((word) => text.includes(word)))
    .slice(0, MOST_OFFERED)
    .map(({ option }) => option)
  const combobox = useCombobox<TextOption<Id>>({
    items: offers,
    selectedItem: null,
    inputValue: typed,
    defaultHighlightedIndex: 0,
    stateReducer: keepOnLeaving,
    itemToString: (option) => option?.text ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      setTyped('')
      if (selectedItem) onPick(selectedItem.id)
    },
    onIsOpenChange: ({ isOpen }) => {
      if (isOpen) setAll(listOptions())
      else setTyped('')
    },
  })
  const labelling = combobox.getLabelProps()
  const inputProps = combobox.getInputProps({
    onChange: ({ currentTarget: { value } }) => setTyped(value),
  })

  return (
    <span className="picker">
      <label id={labelling.id} htmlFor={labelling.htmlFor} className="hidden-label">
        {label}
      </label>
      <input
        {...inputProps}
        // The combobox refers to the first option even where there is none.
        aria-activedescendant={offers.length > 0 ? inputProps['aria-activedescendant'] : undefined}
        type="text"
        dir="auto"
        placeholder={label}
      />
      <ul {...combobox.getMenuProps()} className="text-offers">
        {combobox.isOpen
          ? offers.map((option, index) => (
              <li key={option.id} {...combobox.getItemProps({ item: option, index })}>
                <bdi>{option.text}</bdi>
              </li>
            ))
          : null}
      </ul>
      <span className="nothing" role="status">
        {combobox.isOpen && offers.length === 0 ? words.nothingFound : ''}
      </span>
    </span>
  )
}
