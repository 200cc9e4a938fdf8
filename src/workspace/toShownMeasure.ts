import type { ActorId, Dataset } from '../model/dataset.ts'
import type { MeasureAnswer, ShownMeasure } from './measuring.ts'
import type { ActorMeasure } from './view.ts'

/** The measure of a view as it is shown with the actors. */
export function toShownMeasure(asked: ActorMeasure, answer: MeasureAnswer, basis: Dataset): ShownMeasure {
  const { unit, ranked, breaking, notes } = answer
  const marks = {
    measure: asked.id,
    kind: unit === 'class' ? ('classes' as const) : ('values' as const),
    values: new Map(ranked.map(({ ids, value }) => [ids[0] as ActorId, value])),
    breaking: notes.some(({ code }) => code === 'camps') ? new Set(breaking) : null,
  }
  return { asked, answer, basis, marks }
}
