import type { BenchGraph } from '../benchGraph.ts'
import type { Drawing } from '../drawing.ts'

/** A layout that others ship. */
export interface Peer {
  readonly name: string
  readonly draw: (graph: BenchGraph) => Promise<Drawing>
  /** With more actors than this it takes longer than the bench can wait. */
  readonly mostActors?: number
}
