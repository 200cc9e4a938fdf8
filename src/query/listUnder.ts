import type { ActorId, Dataset, RelationId } from '../model/dataset.ts'
import type { EdtfDate } from '../model/time.ts'
import type { Facet } from './filter.ts'
import { listActorFacets, listRelationFacets } from './listFacets.ts'

/** Lists the actors and relations under an entry of a facet, whether visible or not. */
export function listUnder(
  dataset: Dataset,
  facet: Facet,
  entry: string,
  asOf: EdtfDate | null,
): { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] } {
  const ofActors = listActorFacets(dataset, {}).find(({ name }) => name === facet)
  const ofRelations = listRelationFacets(dataset, {}, asOf).find(({ name }) => name === facet)
  const actors = [...dataset.actors.values()].filter((actor) => ofActors?.getEntry(actor) === entry)
  const relations = [...dataset.relations.values()].filter((relation) => ofRelations?.getEntry(relation) === entry)
  return { actors: actors.map(({ id }) => id), relations: relations.map(({ id }) => id) }
}
