import type { ReactNode } from 'react'
import { useState } from 'react'
import { EditChoice } from '../edit/EditChoice.tsx'
import type { VocabularyKind } from './listVocabulary.ts'
import { useVocabularyWords } from './useVocabularyWords.ts'

export type ReplaceCode = 'remove' | 'merge'

interface ReplaceFormProps {
  readonly kind: VocabularyKind
  /** How many records are of it, and how many types come down from it. */
  readonly uses: number
  readonly below: number
  /** What can take its place when it is removed, the usual first, and when it is merged. */
  readonly options: Readonly<Record<ReplaceCode, readonly (readonly [id: string, name: string])[]>>
  readonly onReplace: (code: ReplaceCode, into: string) => void
  readonly canBeRemoved: boolean
  /** Further buttons. */
  readonly children?: ReactNode
}

/** Deletes a type or a group, or merges it into another. It is said before what becomes of what uses it. */
export function ReplaceForm({ kind, uses, below, options, onReplace, canBeRemoved, children }: ReplaceFormProps) {
  const words = useVocabularyWords().vocabulary
  const [code, setCode] = useState<ReplaceCode | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const toggle = (next: ReplaceCode) => {
    setCode(code === next ? null : next)
    setChosen(null)
  }
  const into = code && (options[code].find(([id]) => id === chosen) ?? options[code][0]!)

  return (
    <>
      <p className="vocabulary-acts">
        {options.merge.length > 0 ? (
          <button type="button" className="boxed" aria-expanded={code === 'merge'} onClick={() => toggle('merge')}>
            {words.merge}
          </button>
        ) : null}
        {canBeRemoved ? (
          <button type="button" className="boxed" aria-expanded={code === 'remove'} onClick={() => toggle('remove')}>
            {words.remove}
          </button>
        ) : null}
        {children}
      </p>
      {into ? (
        <div className="vocabulary-replace">
          <EditChoice label={words.into[code][kind]} value={into[0]} options={options[code]} onChange={setChosen} />
          <p>
            {words.replacement[kind](uses, into[1])} {below > 0 ? words.below(below) : null}
          </p>
          <button type="button" className="strong" onClick={() => onReplace(code, into[0])}>
            {code === 'remove' ? words.doRemove : words.doMerge}
          </button>
        </div>
      ) : null}
    </>
  )
}
