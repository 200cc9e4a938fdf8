import '../controls/controls.css'
import { useState } from 'react'
import type { CitedPassage } from '../../model/entry/searchPassages.ts'
import { searchPassages } from '../../model/entry/searchPassages.ts'
import { useOfferBox } from '../controls/useOfferBox.ts'
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
  const toText = ({ passage }: CitedPassage) => passage?.id ?? ''
  const box = useOfferBox<CitedPassage>({
    label,
    offers,
    typed,
    onType: setTyped,
    onClear: () => setTyped(''),
    toText,
    onPick,
  })
  const highlighted = box.isOpen ? offers[box.highlightedIndex] : undefined

  return (
    <div className="passage-picker">
      <input {...box.input} placeholder={placeholder} />
      <ul {...box.menu}>
        {box.isOpen
          ? offers.map((cited, index) => (
              <li key={`${cited.source.id} ${cited.passage?.id}`} {...box.getItemProps({ item: cited, index })}>
                <Offer cited={cited} />
              </li>
            ))
          : null}
      </ul>
      {highlighted ? <CitedText cited={highlighted} /> : null}
      <small role="status">{box.isOpen && offers.length === 0 ? words.nothingFound : ''}</small>
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
