import { X } from 'lucide-react'
import { TextPicker } from './TextPicker.tsx'
import { useEditingWords } from './useEditingWords.ts'

interface RecordPicksProps<Id extends string, Value> {
  readonly words: { readonly title: string; readonly none: string; readonly add: string }
  readonly picked: readonly Id[]
  readonly records: ReadonlyMap<Id, Value>
  readonly print: (record: Value) => string
  readonly onChange: (picked: readonly Id[]) => void
}

/** The records of a kind on which something bears, each to be taken out, and others to be found by what they say. */
export function RecordPicks<Id extends string, Value>({
  words,
  picked,
  records,
  print,
  onChange,
}: RecordPicksProps<Id, Value>) {
  const { takeOut } = useEditingWords().editing.claim
  const listOptions = () =>
    [...records].flatMap(([id, record]) => (picked.includes(id) ? [] : [{ id, text: print(record) }]))

  return (
    <fieldset className="edit-evidence">
      <legend>{words.title}</legend>
      {picked.length === 0 ? <p className="quiet">{words.none}</p> : null}
      {picked.map((id) => {
        const record = records.get(id)
        const text = record === undefined ? id : print(record)
        return (
          <div key={id} className="edit-piece">
            <span dir="auto">{text}</span>
            <button
              type="button"
              aria-label={takeOut(text)}
              title={takeOut(text)}
              onClick={() => onChange(picked.filter((other) => other !== id))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </div>
        )
      })}
      {picked.length < records.size ? (
        <TextPicker label={words.add} listOptions={listOptions} onPick={(id) => onChange([...picked, id])} />
      ) : null}
    </fieldset>
  )
}
