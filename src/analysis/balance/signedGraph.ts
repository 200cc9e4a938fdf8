import type { Adjacency } from '../../network/graph/adjacency.ts'
import { packEdges } from '../../network/graph/packEdges.ts'

/** A simple undirected graph whose ties have a sign. A tie is an index; it has an arc either way. */
export interface SignedGraph extends Adjacency {
  /** The two ends of each tie. */
  readonly source: Int32Array
  readonly target: Int32Array
  /** By tie: 1 or -1. */
  readonly signs: Int8Array
}

export function createSignedGraph(
  vertices: number,
  { source, target, signs }: Pick<SignedGraph, 'source' | 'target' | 'signs'>,
): SignedGraph {
  return { ...packEdges(vertices, source, target), source, target, signs }
}

/** The part of a graph that some of its ties make up, with its vertices numbered anew. */
export interface SignedPart extends SignedGraph {
  /** The vertices of the whole, by their numbers in the part. */
  readonly vertices: readonly number[]
}

/** Takes out some ties with their ends. */
export function takePart({ source, target, signs }: SignedGraph, ties: readonly number[]): SignedPart {
  const numbers = new Map<number, number>()
  const number = (vertex: number) => {
    const known = numbers.get(vertex)
    if (known !== undefined) return known
    numbers.set(vertex, numbers.size)
    return numbers.size - 1
  }
  const taken = {
    source: Int32Array.from(ties, (tie) => number(source[tie]!)),
    target: Int32Array.from(ties, (tie) => number(target[tie]!)),
    signs: Int8Array.from(ties, (tie) => signs[tie]!),
  }
  return { ...createSignedGraph(numbers.size, taken), vertices: [...numbers.keys()] }
}

/** Whether a tie stands against a division: supportive between two camps, or adverse within one. */
export function isBreaking({ source, target, signs }: SignedGraph, camps: Int32Array, tie: number): boolean {
  return (camps[source[tie]!] === camps[target[tie]!]) !== signs[tie]! > 0
}

export function countBreaking(graph: SignedGraph, camps: Int32Array): number {
  let count = 0
  for (let tie = 0; tie < graph.signs.length; tie++) if (isBreaking(graph, camps, tie)) count++
  return count
}
