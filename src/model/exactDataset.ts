import type { ActorId, Dataset, DatasetFile, Story } from './dataset.ts'
import { toDataset } from './toDataset.ts'
import { toDatasetFile } from './toDatasetFile.ts'

/** What a dataset file does not say: ids of stories that have none of their own, and the order of keys such as "1". */
interface Unsaid {
  readonly stories: readonly string[]
  readonly terms: readonly string[]
  readonly positions: readonly (readonly [layout: string, actors: readonly string[]])[]
}

/** Prints a dataset so that changes that fit it still fit what `readExactDataset` makes of the text. */
export function printExactDataset(dataset: Dataset): string {
  const unsaid: Unsaid = {
    stories: [...dataset.stories.keys()],
    terms: [...dataset.terms.keys()],
    positions: Array.from(dataset.positions, ([layout, points]) => [layout, [...points.keys()]]),
  }
  return JSON.stringify({ dataset: toDatasetFile(dataset), unsaid })
}

/**
 * Reads what `printExactDataset` has printed; `null` for anything else. Nothing is checked or filled in, so that
 * unfinished records stay: it is for texts that are known to be unchanged.
 */
export function readExactDataset(text: string): Dataset | null {
  try {
    const { dataset, unsaid } = JSON.parse(text) as { readonly dataset: DatasetFile; readonly unsaid: Unsaid }
    return restore(dataset, unsaid)
  } catch {
    return null
  }
}

function restore(file: DatasetFile, { stories, terms, positions }: Unsaid): Dataset {
  const dataset = toDataset(file)
  const told = file.stories.map((story, index): [string, Story] => {
    const id = stories[index]!
    return [id, { id, told: story }]
  })
  const points = (layout: string, actors: readonly string[]) =>
    new Map(actors.map((actor) => [actor as ActorId, file.positions[layout]![actor]!]))
  return {
    ...dataset,
    stories: new Map(told),
    terms: new Map(terms.map((term) => [term, dataset.terms.get(term)!])),
    positions: new Map(positions.map(([layout, actors]) => [layout, points(layout, actors)])),
  }
}
