import type { Dataset } from '../../model/dataset.ts'
import type { TypeKind } from '../../model/edit/createRecords.ts'
import type { VocabularyCatalogue } from '../../workspace/catalogue/getVocabularyCatalogue.ts'
import { printText } from '../printText.ts'
import { countUses, isBuiltIn } from './listVocabulary.ts'

/** What a type means and how often it is used, in a line. */
export function printTypeRemark(
  dataset: Dataset,
  { kind, id }: { readonly kind: TypeKind; readonly id: string },
  { model, vocabulary: words }: VocabularyCatalogue,
): string {
  const remarks = [words.uses[kind](countUses(dataset)[kind].get(id) ?? 0)]
  const type = dataset.vocabulary.relationTypes.get(id)
  if (kind === 'relationTypes' && type) {
    remarks.unshift(model.signs[type.sign].name)
    if (type.conduit && type.direction !== 'none') remarks.splice(1, 0, words.influenceShort[type.direction])
  }
  const parent = dataset[kind].get(id)?.parent
  const above = parent == null ? undefined : dataset.vocabulary[kind].get(parent)
  if (above && !isBuiltIn(kind, id)) remarks.push(words.kindOf(printText(above.label)))
  if (dataset[kind].has(id) && isBuiltIn(kind, id)) remarks.push(words.changed)
  return remarks.join(words.separator)
}
