import type { Dataset } from '../model/dataset.ts'
import type { Arrangement } from './arrangement.ts'

/** Takes the actors and lines out of an arrangement that a dataset does not have; everything else stays in its place. */
export function keepKnown(arrangement: Arrangement, { actors, relations }: Dataset): Arrangement {
  const spots = new Map([...arrangement.spots].filter(([, { actor }]) => actors.has(actor)))
  const wires = arrangement.wires.filter(
    ({ tie }) => spots.has(tie.from) && spots.has(tie.to) && tie.relations.some(({ id }) => relations.has(id)),
  )
  return { ...arrangement, spots, wires }
}
