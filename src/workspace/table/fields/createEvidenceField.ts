import { closestText } from '../../../base/closestText.ts'
import { splitList } from '../../../base/splitList.ts'
import type { Dataset, Evidence } from '../../../model/dataset.ts'
import { listCited, printCited } from '../../../model/entry/readEntry.ts'
import type { CellField } from '../field.ts'
import { refuse } from './createField.ts'

/**
 * The evidence of a record, as the passages and sources that it cites, separated by semicolons or commas. What a piece
 * of evidence says beyond that stays while it is cited.
 */
export function createEvidenceField<Value extends { readonly evidence: readonly Evidence[] }>(
  dataset: Dataset,
  named: Pick<CellField, 'id' | 'name'>,
): CellField<Value> {
  const isSame = (one: Evidence, other: Evidence) => one.source === other.source && one.passage === other.passage
  return {
    ...named,
    kind: 'text',
    print: ({ evidence }) => [...new Set(evidence.map((piece) => printCited(dataset, piece)))].join('; '),
    read: (text, { evidence }) => {
      const pieces = new Set<Evidence>()
      for (const item of splitList(text).flatMap((part) => splitAtCommas(dataset, part))) {
        const [cited, other] = listCited(dataset, item)
        if (!cited || other) {
          const closest = other ? printCited(dataset, cited!) : closestText(item, listNames(dataset))
          return refuse({ code: 'unknown-option', text: item, closest: closest ?? null })
        }
        const known = evidence.filter((piece) => isSame(piece, cited))
        for (const piece of known.length > 0 ? known : [cited]) pieces.add(piece)
      }
      return { ok: true, value: { evidence: [...pieces] } as Partial<Value> & object }
    },
  }
}

/** A title may have commas in it. */
function splitAtCommas(dataset: Dataset, text: string): readonly string[] {
  if (listCited(dataset, text).length > 0) return [text]
  return text
    .split(/[,،]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function listNames({ sources }: Dataset): readonly string[] {
  return [...sources.values()].flatMap(({ id, passages }) => [id, ...passages.map((passage) => passage.id)])
}
