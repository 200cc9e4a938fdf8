import { printCsvRows } from '../../base/csvRows.ts'
import type { Dataset } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import type { Trace } from '../../query/tracePaths.ts'

const COLUMNS = [
  'path',
  'step',
  'from',
  'from_name',
  'relation',
  'type',
  'direction',
  'to',
  'to_name',
  'relation_sign',
  'relation_status',
  'start',
  'end',
  'sources',
  'path_sign',
  'path_status',
  'path_confidence',
  'path_strength',
  'sentence',
] as const

/** Writes paths as CSV (RFC 4180), one row per step. Cells that a spreadsheet would run as a formula are escaped. */
export function writeTraceCsv(dataset: Dataset, { paths }: Pick<Trace, 'paths'>): string {
  const rows = paths.flatMap((path, index) =>
    path.relations.map((id, step) => {
      const relation = dataset.relations.get(id)!
      const [from, to] = [path.actors[step]!, path.actors[step + 1]!]
      const sources = relation.evidence.map(({ source, passage }) => (passage ? `${source}#${passage}` : source))
      return [
        index + 1,
        step + 1,
        from,
        printActor(dataset, from, 'en'),
        id,
        relation.type,
        path.directions[step]!,
        to,
        printActor(dataset, to, 'en'),
        relation.sign ?? dataset.vocabulary.relationTypes.get(relation.type)?.sign ?? '',
        relation.status,
        relation.start ?? '',
        relation.end ?? '',
        sources.join(' '),
        path.sign ?? '',
        path.status,
        path.confidence ?? '',
        path.strength ?? '',
        printRelation(dataset, relation, 'en'),
      ]
    }),
  )
  return printCsvRows([COLUMNS, ...rows])
}
