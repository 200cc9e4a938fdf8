import type { LocalText } from '../../base/language.ts'
import { normaliseText } from '../../base/normaliseText.ts'
import type { Dataset } from '../dataset.ts'
import type { TypeKind } from '../edit/createRecords.ts'
import { matchRecords } from './matchRecords.ts'

/** What is compared of a type; of actor types, the label alone. */
interface ComparedType {
  readonly id: string
  readonly label: LocalText
  readonly symmetric?: boolean
  readonly undirected?: boolean
}

/** Finds which types of a file the open dataset has, built in or of its own: those with the same word. */
export function matchTypes(open: Dataset, read: Dataset, kind: TypeKind): ReadonlyMap<string, string> {
  const own: ReadonlyMap<string, unknown> = read[kind]
  const types = new Map<string, ComparedType>([...read.vocabulary[kind]].filter(([id]) => own.has(id)))
  return matchRecords<ComparedType>(open.vocabulary[kind], types, {
    isSame: (mine, theirs) => listKeys(mine)[0] === listKeys(theirs)[0],
    listKeys,
  })
}

/** Its English word, then that in each other language. A line with heads and one without are of two types, though they have one word. */
function listKeys({ label, symmetric = false, undirected = false }: ComparedType): readonly string[] {
  const ends = `${symmetric ? ' both' : ''}${undirected ? ' undirected' : ''}`
  const { en, ...others } = label
  return [en, ...Object.values(others).filter(Boolean)].map((word) => `${normaliseText(word) || word}${ends}`)
}
