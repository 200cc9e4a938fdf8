import type { Language, LocalText } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import { printDate } from '../../model/time/printDate.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { TableCatalogue } from '../catalogue/getTableCatalogue.ts'
import type { RelationRow } from '../derive/deriveRelationRows.ts'
import type { Column } from './column.ts'
import { findFirstDay } from './findFirstDay.ts'
import { listAttributeColumns } from './listAttributeColumns.ts'
import { printCitedPassages } from './printCitedPassages.ts'

/** The columns of the table of relations. Who says so, and on what grounds, comes before what is seldom needed. */
export function listRelationColumns(
  dataset: Dataset,
  { table, model }: TableCatalogue,
  language: Language,
): readonly Column<RelationRow>[] {
  const headings = table.columns
  const text = (local: LocalText | null) => (local ? inLanguage(local, language) : '')
  const name = (id: ActorId) => printActor(dataset, id, language)
  return [
    { id: 'source', heading: headings.source, holds: 'name', print: ({ relation }) => name(relation.source) },
    {
      ...{ id: 'verb', heading: headings.verb, holds: 'name' },
      print: ({ relation }) => {
        const { between, qualifiers } = toSentence(dataset, relation, { language })
        return between + bracket(qualifiers, language)
      },
      // "opposes" finds "oppose" and "want to oppose".
      also: ({ relation }) => text(getRelationType(dataset.vocabulary, relation.type).label),
    },
    { id: 'target', heading: headings.target, holds: 'name', print: ({ relation }) => name(relation.target) },
    {
      ...{ id: 'status', heading: headings.status },
      print: ({ relation }) => model.statuses[relation.status].name,
      rank: ({ relation }) => STATUSES.indexOf(relation.status),
    },
    {
      ...{ id: 'assertedBy', heading: headings.assertedBy },
      print: ({ relation }) => (relation.assertedBy === null ? '' : name(relation.assertedBy)),
    },
    {
      ...{ id: 'evidence', heading: headings.evidence },
      print: ({ relation }) => printCitedPassages(dataset, relation.evidence, language) || table.unsourced,
    },
    { id: 'note', heading: headings.note, print: ({ relation }) => text(relation.note) },
    {
      ...{ id: 'sign', heading: headings.sign },
      print: ({ sign }) => model.signs[sign].name,
      rank: ({ sign }) => sign,
    },
    ...(['start', 'end'] as const).map((id) => ({
      ...{ id, heading: headings[id] },
      print: ({ relation }: RelationRow) => printDate(relation[id] ?? '', language),
      period: ({ relation: { start, end } }: RelationRow) => ({ start, end }),
      rank: ({ relation }: RelationRow) => findFirstDay(relation[id]),
    })),
    {
      ...{ id: 'credibility', heading: headings.credibility, holds: 'number' },
      print: ({ relation }) => String(relation.credibility),
      rank: ({ relation }) => relation.credibility,
    },
    {
      ...{ id: 'explicitness', heading: headings.explicitness },
      print: ({ relation }) => model.explicitness[relation.explicitness].name,
      rank: ({ relation }) => EXPLICITNESSES.indexOf(relation.explicitness),
    },
    {
      ...{ id: 'qualifiers', heading: headings.qualifiers },
      print: ({ relation }) => relation.qualifiers.join('; '),
    },
    ...(['confidence', 'strength'] as const).map(
      (id): Column<RelationRow> => ({
        ...{ id, heading: headings[id], holds: 'number' },
        print: ({ relation }) => String(relation[id] ?? ''),
        rank: ({ relation }) => relation[id],
      }),
    ),
    ...listAttributeColumns(dataset.relations, ({ relation }: RelationRow) => relation),
  ]
}
