import { StickyNote } from 'lucide-react'
import type { Dataset, Evidence } from '../../model/dataset.ts'
import { STATUSES } from '../../model/status.ts'
import { printDate } from '../../model/time/printDate.ts'
import { parseDate } from '../../model/time.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import type { RelationRow } from '../../workspace/derive/deriveRelationRows.ts'
import { LineSample } from '../diagram/LineSample.tsx'
import { DATA_LANGUAGE, printName, printText } from '../printText.ts'
import type { Column } from './column.ts'

/** The columns of the table of relations. */
export function listRelationColumns(dataset: Dataset, { table, model }: Catalogue): readonly Column<RelationRow>[] {
  const headings = table.columns
  const typeOf = ({ relation }: RelationRow) => getRelationType(dataset.vocabulary, relation.type)
  const printNote = ({ relation }: RelationRow) => (relation.note ? printText(relation.note) : '')
  return [
    {
      id: 'source',
      heading: headings.source,
      holds: 'name',
      print: ({ relation }) => printName(dataset, relation.source),
    },
    { id: 'verb', heading: headings.verb, print: (row) => printText(typeOf(row).label) },
    {
      id: 'target',
      heading: headings.target,
      holds: 'name',
      print: ({ relation }) => printName(dataset, relation.target),
    },
    {
      id: 'sign',
      heading: headings.sign,
      print: ({ sign }) => model.signs[sign].name,
      rank: ({ sign }) => sign,
      show: (row) => (
        <span className="with-sample">
          <LineSample sign={row.sign} status={row.relation.status} symmetric={typeOf(row).symmetric} />
          {model.signs[row.sign].name}
        </span>
      ),
    },
    {
      id: 'status',
      heading: headings.status,
      print: ({ relation }) => model.statuses[relation.status].name,
      rank: ({ relation }) => STATUSES.indexOf(relation.status),
    },
    ...(['start', 'end'] as const).map((id) => ({
      id,
      heading: headings[id],
      print: ({ relation }: RelationRow) => printDate(relation[id] ?? '', DATA_LANGUAGE),
      rank: ({ relation }: RelationRow) => findFirstDay(relation[id]),
    })),
    {
      id: 'credibility',
      heading: headings.credibility,
      print: ({ relation }) => String(relation.credibility),
      rank: ({ relation }) => relation.credibility,
      show: ({ relation }) => <span title={model.credibility[relation.credibility]}>{relation.credibility}</span>,
      holds: 'number',
    },
    {
      id: 'assertedBy',
      heading: headings.assertedBy,
      print: ({ relation }) => (relation.assertedBy === null ? '' : printName(dataset, relation.assertedBy)),
    },
    {
      id: 'evidence',
      heading: headings.evidence,
      print: ({ relation }) => printEvidence(dataset, relation.evidence) || table.unsourced,
    },
    {
      id: 'note',
      heading: headings.note,
      print: printNote,
      show: (row) =>
        row.relation.note ? (
          <span title={printNote(row)}>
            <StickyNote size={15} aria-hidden="true" />
            <span className="hidden-label">{printNote(row)}</span>
          </span>
        ) : null,
    },
  ]
}

function findFirstDay(text: string | null): number | null {
  const parsed = text === null ? null : parseDate(text)
  return parsed?.ok ? parsed.value.earliest : null
}

/** Passages by their names; of a source that is cited as a whole, its title. */
function printEvidence({ sources }: Dataset, evidence: readonly Evidence[]): string {
  const places = evidence.map(({ source, passage }) => {
    const title = sources.get(source)?.title
    return passage ?? (title ? printText(title) : source)
  })
  return [...new Set(places)].join(', ')
}
