import type { TracedPath } from './trace/toTracedPath.ts'

/** Two lists of paths, side by side. */
export interface Comparison<Path = TracedPath> {
  readonly shared: readonly Path[]
  readonly onlyFirst: readonly Path[]
  readonly onlySecond: readonly Path[]
}

type Walked = Pick<TracedPath, 'actors' | 'relations'>

/** Tells which paths two lists share, by their relations, and which only one of them has; each in its own order. */
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
