import type { Dataset, Point } from '../../src/model/dataset.ts'

/** An actor as a layout sees it. */
export interface Node {
  readonly id: string
  readonly width: number
  readonly height: number
}

/** A layout that others ship: the middle of each actor, relations as pairs of ids. */
export interface Peer {
  readonly name: string
  readonly place: (nodes: readonly Node[], edges: readonly Edge[]) => Promise<ReadonlyMap<string, Point>>
  /** With more actors than this it takes longer than the bench can wait. */
  readonly mostActors?: number
}

export interface Edge {
  readonly source: string
  readonly target: string
}

/** The relations of a dataset as edges, without those of an actor to itself. */
export function listEdges(dataset: Dataset): Edge[] {
  return [...dataset.relations.values()]
    .filter(({ source, target }) => source !== target)
    .map(({ source, target }) => ({ source, target }))
}
