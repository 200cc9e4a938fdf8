import type { Dataset, DatasetFile } from './dataset.ts'
import { FORMAT_VERSION } from './formatVersion.ts'

/** The dataset as it stands in a file: the inverse of `toDataset`. */
export function toDatasetFile(dataset: Dataset): DatasetFile {
  const { id, title, description, asOf, credits, license, claims, ratings, written } = dataset
  const { $schema, vocabulary, stories, figures } = written
  return {
    ...($schema === undefined ? {} : { $schema }),
    format: 'throughline-dataset',
    version: FORMAT_VERSION,
    ...{ id, title, description, asOf, credits, license },
    groups: [...dataset.groups.values()],
    vocabulary,
    sources: [...dataset.sources.values()],
    actors: [...dataset.actors.values()],
    relations: [...dataset.relations.values()],
    events: [...dataset.events.values()],
    claims,
    stories,
    ratings,
    figures,
    positions: Object.fromEntries(
      [...dataset.positions].map(([layout, places]) => [layout, Object.fromEntries(places)]),
    ),
  }
}
