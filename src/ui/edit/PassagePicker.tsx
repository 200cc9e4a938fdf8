import '../controls/controls.css'
import { useCombobox } from 'downshift'
import { useState } from 'react'
import type { CitedPassage } from '../../model/entry/searchPassages.ts'
import { searchPassages } from '../../model/entry/searchPassages.ts'
import { keepOnLeaving } from '../controls/keepOnLeaving.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { CitedText } from './CitedText.tsx'
import { printCited, printSourceTitle } from './printPassage.ts'
import { useEditingWords } from './useEditingWords.ts'

interface PassagePickerProps {
  readonly label: string
  readonly placeholder: string
  readonly onPick: (cited: CitedPassage) => void
}

const MOST = 8

/** Finds a passage by its number or by words of it, and shows what the one that would be taken says. */
export function PassagePicker({ label, placeholder, onPick }: PassagePickerProps) {
  const words = useEditingWords().editing.evidence
  const dataset = useWorkspaceState((state) => state.dataset)!
  const [typed, setTyped] = useState('')
  const offers = searchPassages(dataset, typed, MOST)
  const combobox = useCombobox<CitedPassage>({
    items: [...offers],
    selectedItem: null,
    inputValue: typed,
    defaultHighlightedIndex: 0,
    stateReducer: keepOnLeaving,
    itemToString: (cited) => cited?.passage?.id ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      setTyped('')
      if (selectedItem) onPick(selectedItem)
    },
    onIsOpenChange: ({ isOpen }) => !isOpen && setTyped(''),
  })
  const labelling = combobox.getLabelProps()
  const inputProps = combobox.getInputProps({ onChange: ({ currentTarget }) => setTyped(currentTarget.value) })
  const highlighted = combobox.isOpen ? offers[combobox.highlightedIndex] : undefined

  return (
    <div className="passage-picker">
      <label id={labelling.id} htmlFor={labelling.htmlFor} className="hidden-label">
        {label}
      </label>
      <input
        {...inputProps}
        // The combobox refers to the first option even where there is none.
        aria-activedescendant={offers.length > 0 ? inputProps['aria-activedescendant'] : undefined}
        type="text"
        dir="auto"
        placeholder={placeholder}
      />
      <ul {...combobox.getMenuProps()}>
        {combobox.isOpen
          ? offers.map((cited, index) => (
              <li key={`${cited.source.id} ${cited.passage?.id}`} {...combobox.getItemProps({ item: cited, index })}>
                <Offer cited={cited} />
              </li>
            ))
          : null}
      </ul>
      {highlighted ? <CitedText cited={highlighted} /> : null}
      <small role="status">{combobox.isOpen && offers.length === 0 ? words.nothingFound : ''}</small>
    </div>
  )
}

function Offer({ cited }: { readonly cited: CitedPassage }) {
  const words = useEditingWords().editing.evidence
  const { source, passage } = cited
  return (
    <>
      <bdi>{passage?.id ?? words.whole}</bdi>
      <span dir="auto">{passage ? printCited(cited) : printSourceTitle(source)}</span>
      {passage ? <small dir="auto">{printSourceTitle(source)}</small> : null}
    </>
  )
}
