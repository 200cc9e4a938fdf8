import type { TracedPath } from './trace/toTracedPath.ts'

/** Two lists of paths, compared. */
export interface Comparison<Path = TracedPath> {
  readonly shared: readonly Path[]
  readonly onlyFirst: readonly Path[]
  readonly onlySecond: readonly Path[]
}

type Walked = Pick<TracedPath, 'actors' | 'relations'>

/** Compares two lists of paths by their relations: what both have, and what only one has, in the order of each list. */
export function compareTraces<Path extends Walked>(first: readonly Path[], second: readonly Path[]): Comparison<Path> {
  const keys = (paths: readonly Path[]) => new Set(paths.map(toKey))
  const [inFirst, inSecond] = [keys(first), keys(second)]
  return {
    shared: first.filter((path) => inSecond.has(toKey(path))),
    onlyFirst: first.filter((path) => !inSecond.has(toKey(path))),
    onlySecond: second.filter((path) => !inFirst.has(toKey(path))),
  }
}

function toKey({ actors, relations }: Walked): string {
  return JSON.stringify([actors, relations])
}
