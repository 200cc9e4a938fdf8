import { EditField } from './EditField.tsx'
import { useEditingWords } from './useEditingWords.ts'

interface ShareFieldProps {
  readonly label: string
  /** From 0 to 1; `null`: not known. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly textKey: string
}

/** A number from 0 to 1, with a point or a comma; empty where it is not known. */
export function ShareField({ label, value, onChange, textKey }: ShareFieldProps) {
  const { noNumber } = useEditingWords().editing.relation
  const take = (text: string): string | null => {
    const number = text === '' ? null : Number(text.replace(',', '.'))
    if (number !== null && !(number >= 0 && number <= 1)) return noNumber
    onChange(number)
    return null
  }
  return <EditField label={label} value={value === null ? '' : String(value)} onCommit={take} textKey={textKey} />
}
