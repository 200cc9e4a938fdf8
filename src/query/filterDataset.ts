import { groupBy } from '../base/order.ts'
import type { ActorId, Dataset, RelationId } from '../model/dataset.ts'
import type { EdtfDate } from '../model/time.ts'
import { parseDate } from '../model/time.ts'
import type { Facet, Filter, Visibility } from './filter.ts'
import { VISIBILITIES } from './filter.ts'
import type { FacetOf } from './listFacets.ts'
import { listActorFacets, listRelationFacets } from './listFacets.ts'

/** The number of records, in total and by visibility. */
export type Count = Readonly<Record<Visibility | 'total', number>>

export interface Filtered {
  readonly actors: ReadonlyMap<ActorId, Visibility>
  readonly relations: ReadonlyMap<RelationId, Visibility>
  /** By facet: the entries that occur in the dataset, in the order of a legend. */
  readonly counts: ReadonlyMap<Facet, ReadonlyMap<string, Count>>
  readonly totals: { readonly actors: Count; readonly relations: Count }
  /** The date that the filter is for. Null: it names none, or none that is EDTF. */
  readonly asOf: EdtfDate | null
}

/**
 * Gives the visibility of each actor and relation under a filter, with counts for its entries. The least visible entry
 * of a record decides. A relation is at most as visible as its two ends, and hidden if an end does not exist. The time
 * is linear in the size of the dataset.
 */
export function filterDataset(dataset: Dataset, filter: Filter): Filtered {
  const asOf = findDate(filter)
  const actorFacets = listActorFacets(dataset, filter)
  const relationFacets = listRelationFacets(dataset, filter, asOf)
  const actors = new Map<ActorId, Visibility>()
  for (const actor of dataset.actors.values()) actors.set(actor.id, getLeast(listStates(actorFacets, actor)))
  const relations = new Map<RelationId, Visibility>()
  for (const relation of dataset.relations.values()) {
    const ends = [relation.source, relation.target].map((end) => actors.get(end) ?? 'hide')
    relations.set(relation.id, getLeast([...listStates(relationFacets, relation), ...ends]))
  }
  return {
    actors,
    relations,
    counts: new Map<Facet, ReadonlyMap<string, Count>>([
      ...countEntries(actorFacets, dataset.actors, actors),
      ...countEntries(relationFacets, dataset.relations, relations),
    ]),
    totals: { actors: count(actors.values()), relations: count(relations.values()) },
    asOf,
  }
}

/** The date that a filter is for; `null`: it names none, or none that is EDTF. */
export function findDate({ asOf }: Filter): EdtfDate | null {
  const parsed = asOf === undefined ? undefined : parseDate(asOf)
  return parsed?.ok ? parsed.value : null
}

function listStates<Thing>(facets: readonly FacetOf<Thing>[], thing: Thing): readonly Visibility[] {
  return facets.map(({ states, getEntry }) => states.get(getEntry(thing)) ?? 'show')
}

function getLeast(visibilities: readonly Visibility[]): Visibility {
  return VISIBILITIES.findLast((visibility) => visibilities.includes(visibility)) ?? 'show'
}

function countEntries<Id, Thing>(
  facets: readonly FacetOf<Thing>[],
  things: ReadonlyMap<Id, Thing>,
  seen: ReadonlyMap<Id, Visibility>,
): readonly [Facet, ReadonlyMap<string, Count>][] {
  return facets.map(({ name, order, getEntry }) => {
    const having = groupBy(things, ([, thing]) => getEntry(thing))
    const entries = [...new Set([...order, ...having.keys()])].filter((entry) => having.has(entry))
    return [name, new Map(entries.map((entry) => [entry, count(having.get(entry)!.map(([id]) => seen.get(id)!))]))]
  })
}

function count(visibilities: Iterable<Visibility>): Count {
  const counts = { total: 0, show: 0, fade: 0, hide: 0 }
  for (const visibility of visibilities) {
    counts.total++
    counts[visibility]++
  }
  return counts
}
