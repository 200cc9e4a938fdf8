import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Arrangement, Arranging } from '../arrangement.ts'
import { findLeadingType } from '../structure/findLeadingType.ts'
import type { Arc } from '../structure/listLayers.ts'
import { listLayers } from '../structure/listLayers.ts'
import { continueBars } from './continueBars.ts'
import { MOST_COLUMNS } from './plan.ts'

/** How many times more columns than suit the page are allowed where the layers ask for them. */
const MORE = 1.25

/**
 * Arranges actors as bars in the columns of their layers, so that influence runs from left to right wherever it can.
 * Where one type of relation leads, it alone decides; the other types count only for actors without it. Its lines show
 * shares.
 */
export function arrangeLayered(dataset: Dataset, arranging: Arranging): Arrangement {
  return continueBars(dataset, arranging, { layout: 'layered', listColumns, shares: findLeadingType(dataset) })
}

/**
 * Lists the column of each actor. Layers are joined where the first level has more of them than suit the page. Further
 * levels then leave every actor in its column.
 */
function listColumns(dataset: Dataset, tiers: readonly (readonly ActorId[])[], aspect: number): readonly number[] {
  const layers = layerActors(dataset)
  const [first] = tiers
  const present = [...new Set(first!.map((actor) => layers.get(actor)!))].sort((a, b) => a - b)
  const suits = Math.max(2, Math.round(Math.sqrt(first!.length * aspect) * MORE))
  const most = Math.min(present.length, suits, MOST_COLUMNS)
  return tiers.at(-1)!.map((actor) => {
    const at = present.findLastIndex((layer) => layer <= layers.get(actor)!)
    return Math.floor((Math.max(0, at) * most) / present.length)
  })
}

function layerActors(dataset: Dataset): ReadonlyMap<ActorId, number> {
  const { actors, relations } = dataset
  const leading = findLeadingType(dataset)
  const led = new Set<ActorId>()
  for (const { type, source, target } of relations.values()) if (type === leading) led.add(source).add(target)
  const deciding = [...relations.values()].filter(
    ({ type, source, target }) => leading === undefined || type === leading || !led.has(source) || !led.has(target),
  )
  const layers = listLayers(actors.size, listArcs(dataset, deciding))
  return new Map([...actors.keys()].map((actor, index) => [actor, layers[index]!]))
}

/** Lists the arcs along which influence runs. Actors are given by their index in the dataset. */
function listArcs({ actors, vocabulary }: Dataset, relations: readonly Relation[]): readonly Arc[] {
  const indexOf = new Map([...actors.keys()].map((id, index) => [id, index]))
  return relations.flatMap(({ source, target, type }): readonly Arc[] => {
    const { direction } = getRelationType(vocabulary, type)
    const [from, to] = [indexOf.get(source)!, indexOf.get(target)!]
    if (from === to || direction === 'none' || direction === 'both') return []
    return [direction === 'forward' ? [from, to] : [to, from]]
  })
}
