import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import { getActorType } from '../../model/vocabulary.ts'
import type { TableCatalogue } from '../catalogue/getTableCatalogue.ts'
import type { ActorRow, Ties } from '../derive/deriveActorRows.ts'
import type { Column } from './column.ts'
import { listAttributeColumns } from './listAttributeColumns.ts'

/** The columns of the table of actors, with that of a measure if one is shown. */
export function listActorColumns(
  { vocabulary, groups, actors }: Dataset,
  { table }: TableCatalogue,
  language: Language,
  measured: readonly Column<ActorRow>[] = [],
): readonly Column<ActorRow>[] {
  const headings = table.columns
  const printGroup = ({ actor }: ActorRow) => {
    const group = groups.get(actor.group ?? '')
    return group ? inLanguage(group.name, language) : ''
  }
  const arabic: Column<ActorRow> = {
    ...{ id: 'arabic', heading: headings.arabic, holds: 'name' },
    print: ({ actor }) => actor.name['ar'] ?? '',
  }
  const countTies = (id: keyof Ties): Column<ActorRow> => ({
    ...{ id, heading: headings[id], holds: 'number' },
    print: (row) => String(row[id]),
    rank: (row) => row[id],
  })
  return [
    { id: 'name', heading: headings.name, holds: 'name', print: ({ actor }) => inLanguage(actor.name, language) },
    arabic,
    {
      ...{ id: 'aliases', heading: headings.aliases, holds: 'name' },
      print: ({ actor }) => actor.aliases.join('; '),
    },
    {
      ...{ id: 'type', heading: headings.type },
      print: ({ actor }) => inLanguage(getActorType(vocabulary, actor.type).label, language),
    },
    ...(groups.size > 0 ? [{ id: 'group', heading: headings.group, holds: 'name' as const, print: printGroup }] : []),
    countTies('out'),
    countTies('in'),
    countTies('supportive'),
    countTies('adverse'),
    ...measured,
    {
      ...{ id: 'place', heading: headings.inDiagram },
      print: ({ leftOut }) => (leftOut === null ? '' : leftOut ? table.leftOut : table.shown),
      rank: ({ leftOut }) => (leftOut === null ? null : Number(leftOut)),
    },
    {
      ...{ id: 'description', heading: headings.description, holds: 'text' },
      print: ({ actor }) => (actor.description ? inLanguage(actor.description, language) : ''),
    },
    ...listAttributeColumns(actors, ({ actor }: ActorRow) => actor),
  ]
}
