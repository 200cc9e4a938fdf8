import type { TypeKind } from '../../model/edit/createRecords.ts'
import { isWithin } from '../../model/edit/replaceType.ts'
import { EditChoice } from '../edit/EditChoice.tsx'
import { printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { useVocabularyWords } from './useVocabularyWords.ts'

const NONE = ''

interface ParentChoiceProps {
  readonly kind: TypeKind
  readonly type: { readonly id: string; readonly parent: string | null }
  readonly onChange: (parent: string | null) => void
}

/** The type from which another comes down: any but itself and those that come down from it. */
export function ParentChoice({ kind, type, onChange }: ParentChoiceProps) {
  const words = useVocabularyWords().vocabulary
  const dataset = useWorkspaceState((state) => state.dataset)!
  const others = [...dataset.vocabulary[kind].values()].filter(({ id }) => !isWithin(dataset, kind, id, type.id))

  return (
    <EditChoice
      label={words.parent}
      value={type.parent ?? NONE}
      options={[[NONE, words.noParent], ...others.map(({ id, label }) => [id, printText(label)] as const)]}
      onChange={(parent) => onChange(parent === NONE ? null : parent)}
    />
  )
}
