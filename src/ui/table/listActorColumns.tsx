import type { Dataset } from '../../model/dataset.ts'
import { getActorType, getBuiltInActorType } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import type { ActorRow, Ties } from '../../workspace/derive/deriveActorRows.ts'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { printText } from '../printText.ts'
import type { Column } from './column.ts'

/** The columns of the table of actors; one for Arabic names if there are any. */
export function listActorColumns(
  { vocabulary, groups, actors }: Dataset,
  { table }: Catalogue,
): readonly Column<ActorRow>[] {
  const headings = table.columns
  const printType = ({ actor }: ActorRow) => printText(getActorType(vocabulary, actor.type).label)
  const printGroup = ({ actor }: ActorRow) => {
    const group = groups.get(actor.group ?? '')
    return group ? printText(group.name) : ''
  }
  const arabic: Column<ActorRow> = {
    id: 'arabic',
    heading: headings.arabic,
    holds: 'name',
    print: ({ actor }) => actor.name['ar'] ?? '',
    show: ({ actor }) => (
      <bdi lang="ar" dir="rtl">
        {actor.name['ar']}
      </bdi>
    ),
  }
  const countTies = (id: keyof Ties): Column<ActorRow> => ({
    id,
    heading: headings[id],
    print: (row) => String(row[id]),
    rank: (row) => row[id],
    holds: 'number',
  })
  return [
    { id: 'name', heading: headings.name, holds: 'name', print: ({ actor }) => printText(actor.name) },
    ...([...actors.values()].some(({ name }) => name['ar']) ? [arabic] : []),
    {
      id: 'type',
      heading: headings.type,
      print: printType,
      show: (row) => (
        <span className="with-sample">
          <TypeSign type={getBuiltInActorType(vocabulary, row.actor.type)} />
          {printType(row)}
        </span>
      ),
    },
    ...(groups.size > 0 ? [{ id: 'group', heading: headings.group, holds: 'name' as const, print: printGroup }] : []),
    countTies('out'),
    countTies('in'),
    countTies('supportive'),
    countTies('adverse'),
    {
      id: 'place',
      heading: headings.place,
      print: ({ folded }) => (folded === null ? '' : folded ? table.folded : table.shown),
      rank: ({ folded }) => (folded === null ? null : Number(folded)),
    },
  ]
}
