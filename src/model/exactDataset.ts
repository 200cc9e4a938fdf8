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
  return [...printExactParts(dataset)].join('')
}

/** So many records are printed at a time: a few milliseconds. */
const PART = 2000

/** The same text in parts, which a caller can print one after another without holding anything else up for long. */
export function* printExactParts(dataset: Dataset): Generator<string> {
  const unsaid: Unsaid = {
    stories: [...dataset.stories.keys()],
    terms: [...dataset.terms.keys()],
    positions: Array.from(dataset.positions, ([layout, points]) => [layout, [...points.keys()]]),
  }
  yield `{"unsaid":${JSON.stringify(unsaid)},"dataset":{`
  let separator = ''
  for (const [key, value] of Object.entries(toDatasetFile(dataset))) {
    yield `${separator}${JSON.stringify(key)}:`
    separator = ','
    if (Array.isArray(value) && value.length > PART) yield* printItems(value)
    else yield JSON.stringify(value)
  }
  yield '}}'
}

function* printItems(items: readonly unknown[]): Generator<string> {
  for (let at = 0; at < items.length; at += PART) {
    const part = JSON.stringify(items.slice(at, at + PART)).slice(1, -1)
    yield at === 0 ? `[${part}` : `,${part}`
  }
  yield ']'
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
