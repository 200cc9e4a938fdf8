import type { Dataset, Point } from '../../src/model/dataset.ts'

/** An actor as a layout sees it. */
export interface Node {
  readonly id: string
  readonly width: number
  readonly height: number
}

/** How a tool draws actors unless told otherwise: small nodes of one size with their names beneath or beside them. */
export interface Dress {
  /** Width and height of a node, and size of the letters, in px. */
  readonly node: number
  readonly letters: number
  readonly label: 'beneath' | 'beside'
}

/** A layout that others ship: the middle of each actor, relations as pairs of ids. */
export interface Peer {
  readonly name: string
  readonly place: (nodes: readonly Node[], edges: readonly Edge[]) => Promise<ReadonlyMap<string, Point>>
  /** Without it each actor is a box as large as in ours, its label inside. */
  readonly dress?: Dress
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
