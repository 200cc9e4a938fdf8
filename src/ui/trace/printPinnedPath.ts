import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import { printName, printText } from '../printText.ts'

/** A path in words, from its relations alone. It starts at an end of the first one that is among the starts. */
export function printPinnedPath(dataset: Dataset, path: readonly RelationId[], starts: readonly ActorId[]): string {
  const relations = path.flatMap((id) => dataset.relations.get(id) ?? [])
  const [first] = relations
  if (!first) return ''
  let at = starts.includes(first.source) ? first.source : first.target
  const words = [printName(dataset, at)]
  for (const { type, source, target } of relations) {
    const { label, inverse, symmetric } = getRelationType(dataset.vocabulary, type)
    words.push(printText(at === source || symmetric ? label : inverse))
    at = at === source ? target : source
    words.push(printName(dataset, at))
  }
  return words.join(' ')
}
