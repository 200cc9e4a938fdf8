import type { ActorId } from '../../model/dataset.ts'
import type { MeasureCatalogue } from '../catalogue/getMeasureCatalogue.ts'
import type { ActorRow } from '../derive/deriveActorRows.ts'
import type { ShownMeasure } from '../measuring.ts'
import type { Column } from './column.ts'

/** The column of the measure that is shown with the actors. Whoever has no value comes last. */
export function toMeasureColumn(
  { asked, answer: { ranked, unit } }: ShownMeasure,
  { measures: words }: MeasureCatalogue,
): Column<ActorRow> {
  const values = new Map(ranked.map(({ ids, value }) => [ids[0] as ActorId, value]))
  const { name, question } = words.byId[asked.id]
  const find = ({ id }: ActorRow) => values.get(id) ?? null
  return {
    ...{ id: 'measure', heading: { name, hint: question }, holds: 'number' },
    print: (row) => {
      const value = find(row)
      return value === null ? '' : unit === 'class' ? String(value) : words.value(value, unit)
    },
    rank: find,
  }
}
