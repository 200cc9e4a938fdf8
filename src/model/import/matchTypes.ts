import { normaliseText } from '../../base/normaliseText.ts'
import type { Dataset } from '../dataset.ts'
import type { TypeKind } from '../edit/createRecords.ts'
import { matchRecords } from './matchRecords.ts'

/** What is compared of a type; of actor types, the label alone. */
interface ComparedType {
  readonly id: string
  readonly label: { readonly en: string }
  readonly symmetric?: boolean
  readonly undirected?: boolean
}

/** Finds which types of a file the open dataset has, built in or of its own: those with the same word. */
export function matchTypes(open: Dataset, read: Dataset, kind: TypeKind): ReadonlyMap<string, string> {
  const own: ReadonlyMap<string, unknown> = read[kind]
  const types = new Map<string, ComparedType>([...read.vocabulary[kind]].filter(([id]) => own.has(id)))
  return matchRecords<ComparedType>(open.vocabulary[kind], types, {
    isSame: (mine, theirs) => toKey(mine) === toKey(theirs),
    listKeys: (type) => [toKey(type)],
  })
}

/** A line with heads and one without are of two types, though they have one word. */
function toKey({ label, symmetric = false, undirected = false }: ComparedType): string {
  return `${normaliseText(label.en) || label.en}${symmetric ? ' both' : ''}${undirected ? ' undirected' : ''}`
}
