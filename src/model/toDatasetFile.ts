import type { Dataset, DatasetFile } from './dataset.ts'

/** The dataset as it stands in a file: the inverse of `toDataset`. */
export function toDatasetFile(dataset: Dataset): DatasetFile {
  const { id, title, description, asOf, credits, license, claims, written } = dataset
  const { $schema, vocabulary, stories } = written
  return {
    ...($schema === undefined ? {} : { $schema }),
    format: 'throughline-dataset',
    version: 1,
    ...{ id, title, description, asOf, credits, license },
    groups: [...dataset.groups.values()],
    vocabulary,
    sources: [...dataset.sources.values()],
    actors: [...dataset.actors.values()],
    relations: [...dataset.relations.values()],
    events: [...dataset.events.values()],
    claims,
    stories,
    positions: Object.fromEntries(dataset.positions),
  }
}
