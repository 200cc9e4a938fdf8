import type { TracedPath } from './trace/toTracedPath.ts'

/** Two lists of paths, side by side. */
export interface Comparison {
  readonly shared: readonly TracedPath[]
  readonly onlyFirst: readonly TracedPath[]
  readonly onlySecond: readonly TracedPath[]
}

/** Tells which paths two lists share, by their relations, and which only one of them has; each in its own order. */
export function compareTraces(first: readonly TracedPath[], second: readonly TracedPath[]): Comparison {
  const keys = (paths: readonly TracedPath[]) => new Set(paths.map(toKey))
  const [inFirst, inSecond] = [keys(first), keys(second)]
  return {
    shared: first.filter((path) => inSecond.has(toKey(path))),
    onlyFirst: first.filter((path) => !inSecond.has(toKey(path))),
    onlySecond: second.filter((path) => !inFirst.has(toKey(path))),
  }
}

function toKey({ actors, relations }: TracedPath): string {
  return JSON.stringify([actors, relations])
}
