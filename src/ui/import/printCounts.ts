import { groupBy } from '../../base/order.ts'
import { IMPORT_KINDS } from '../../model/import/importKind.ts'
import type { ImportRow } from '../../query/import/importPlan.ts'
import type { ImportCatalogue } from '../../workspace/catalogue/getImportCatalogue.ts'

/** How many records of each kind there are: "3 actors, 12 relations". */
export function printCounts(rows: readonly ImportRow[], words: ImportCatalogue['importing']['plan']): string {
  const byKind = groupBy(rows, ({ kind }) => kind)
  return IMPORT_KINDS.flatMap((kind) => {
    const own = byKind.get(kind)
    return own ? words.counts(kind, own.length) : []
  }).join(', ')
}
