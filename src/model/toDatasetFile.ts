import type { Dataset, DatasetFile } from './dataset.ts'
import { FORMAT_VERSION } from './formatVersion.ts'

/** The dataset as it stands in a file: the inverse of `toDataset`. */
export function toDatasetFile(dataset: Dataset): DatasetFile {
  const { $schema, id, title, description, asOf, credits, license, terms } = dataset
  return {
    ...($schema === undefined ? {} : { $schema }),
    format: 'throughline-dataset',
    version: FORMAT_VERSION,
    ...{ id, title, description, asOf, credits, license },
    groups: [...dataset.groups.values()],
    vocabulary: {
      actorTypes: [...dataset.actorTypes.values()],
      relationTypes: [...dataset.relationTypes.values()],
      ...(terms.size === 0 ? {} : { terms: Object.fromEntries(terms) }),
    },
    sources: [...dataset.sources.values()],
    actors: [...dataset.actors.values()],
    relations: [...dataset.relations.values()],
    events: [...dataset.events.values()],
    claims: [...dataset.claims.values()],
    stories: Array.from(dataset.stories.values(), ({ told }) => told),
    ratings: [...dataset.ratings.values()],
    figures: [...dataset.figures.values()],
    positions: Object.fromEntries(
      [...dataset.positions].map(([layout, points]) => [layout, Object.fromEntries(points)]),
    ),
  }
}
