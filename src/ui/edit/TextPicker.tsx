import '../controls/controls.css'
import { useMemo, useState } from 'react'
import { normaliseText } from '../../base/normaliseText.ts'
import { useOfferBox } from '../controls/useOfferBox.ts'
import { useEditingWords } from './useEditingWords.ts'

const MOST_OFFERED = 12

interface TextOption<Id> {
  readonly id: Id
  readonly text: string
}

interface TextPickerProps<Id> {
  readonly label: string
  /** What stands in the empty field; by default the label. */
  readonly placeholder?: string
  /** Lists what can be picked. It is called when the list is opened, since it may be long. */
  readonly listOptions: () => readonly TextOption<Id>[]
  readonly onPick: (id: Id) => void
}

/** Finds something by the words in what it says, in any order, then empties itself. */
export function TextPicker<Id extends string>({
  label,
  placeholder = label,
  listOptions,
  onPick,
}: TextPickerProps<Id>) {
  const words = useEditingWords().editing.statement
  const [typed, setTyped] = useState('')
  const [all, setAll] = useState<readonly TextOption<Id>[]>([])
  const normal = useMemo(() => all.map((option) => ({ option, text: normaliseText(option.text) })), [all])
  const sought = normaliseText(typed).split(' ')
  const offers = normal
    .filter(({ text }) => sought.every((word) => text.includes(word)))
    .slice(0, MOST_OFFERED)
    .map(({ option }) => option)
  const box = useOfferBox<TextOption<Id>>({
    label,
    ...{
      offers,
      typed,
      onType: setTyped,
      onClear: () => setTyped(''),
      toText: ({ text }) => text,
      onPick: ({ id }) => onPick(id),
    },
    onOpen: (isOpen) => isOpen && setAll(listOptions()),
  })

  return (
    <span className="picker">
      <input {...box.input} placeholder={placeholder} />
      <ul {...box.menu} className="text-offers">
        {box.isOpen
          ? offers.map((option, index) => (
              <li key={option.id} {...box.getItemProps({ item: option, index })}>
                <bdi>{option.text}</bdi>
              </li>
            ))
          : null}
      </ul>
      <span className="nothing" role="status">
        {box.isOpen && offers.length === 0 ? words.nothingFound : ''}
      </span>
    </span>
  )
}
