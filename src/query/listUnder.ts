import type { Actor, ActorId, Dataset, Relation, RelationId } from '../model/dataset.ts'
import type { EdtfDate } from '../model/time.ts'
import type { Facet } from './filter.ts'
import { listActorFacets, listRelationFacets } from './listFacets.ts'

/** The records that are looked at; all of the dataset by default. */
interface Among {
  readonly actors: Iterable<Actor>
  readonly relations: Iterable<Relation>
}

/** Lists the actors and relations under an entry of a facet, whether visible or not. */
export function listUnder(
  dataset: Dataset,
  facet: Facet,
  entry: string,
  asOf: EdtfDate | null,
  among: Among = { actors: dataset.actors.values(), relations: dataset.relations.values() },
): { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] } {
  const ofActors = listActorFacets(dataset, {}).find(({ name }) => name === facet)
  const ofRelations = listRelationFacets(dataset, {}, asOf).find(({ name }) => name === facet)
  const actors = ofActors ? [...among.actors].filter((actor) => ofActors.getEntry(actor) === entry) : []
  const relations = ofRelations
    ? [...among.relations].filter((relation) => ofRelations.getEntry(relation) === entry)
    : []
  return { actors: actors.map(({ id }) => id), relations: relations.map(({ id }) => id) }
}
