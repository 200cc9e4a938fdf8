import type { Language } from '../../base/language.ts'
import type { ActorId } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import type { MatrixCatalogue } from '../../workspace/catalogue/getMatrixCatalogue.ts'
import type { MatrixView } from '../../workspace/derive/deriveMatrix.ts'

/** Prints what is in the cell of a row and a column: its relations as sentences, or that there is none. */
export function printCell(
  { dataset, getCell }: MatrixView,
  [row, column]: readonly [ActorId, ActorId],
  { words, language }: { readonly words: MatrixCatalogue['matrix']; readonly language: Language },
): string {
  const sentences = getCell(row, column).flatMap(({ relations, ringed }) =>
    relations.map((relation) => printRelation(dataset, relation, language) + (ringed ? ` (${words.ringed})` : '')),
  )
  if (sentences.length > 0) return sentences.join('; ')
  const name = (actor: ActorId) => printActor(dataset, actor, language)
  return row === column ? words.self(name(row)) : words.empty(name(row), name(column))
}
