import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { STATUSES } from '../../model/status.ts'
import { printPeriod } from '../../model/time/printPeriod.ts'
import type { TableCatalogue } from '../catalogue/getTableCatalogue.ts'
import type { EventRow } from '../derive/deriveEventRows.ts'
import type { Column } from './column.ts'
import { findFirstDay } from './findFirstDay.ts'
import { listAttributeColumns } from './listAttributeColumns.ts'
import { printCitedPassages } from './printCitedPassages.ts'

/** The columns of the table of events. */
export function listEventColumns(
  dataset: Dataset,
  { table, model, details }: TableCatalogue,
  language: Language,
): readonly Column<EventRow>[] {
  const headings = table.columns
  return [
    { id: 'event', heading: headings.event, holds: 'name', print: ({ event }) => inLanguage(event.title, language) },
    {
      ...{ id: 'when', heading: headings.when },
      print: ({ event }) => printPeriod(event.start, event.end, language) ?? '',
      period: ({ event: { start, end } }) => ({ start, end }),
      rank: ({ event }) => findFirstDay(event.start ?? event.end),
    },
    { id: 'kind', heading: headings.kind, print: ({ event }) => details.kind(event.kind) },
    {
      ...{ id: 'roles', heading: headings.roles, holds: 'name' },
      print: ({ event }) =>
        event.roles
          .map(({ actor, role }) => table.inRole(printActor(dataset, actor, language), details.role(role)))
          .join(details.separator),
    },
    {
      ...{ id: 'status', heading: headings.status },
      print: ({ event }) => model.statuses[event.status].name,
      rank: ({ event }) => STATUSES.indexOf(event.status),
    },
    {
      ...{ id: 'evidence', heading: headings.evidence },
      print: ({ event }) => printCitedPassages(dataset, event.evidence, language) || table.unsourced,
    },
    ...listAttributeColumns(dataset.events, ({ event }: EventRow) => event),
  ]
}
