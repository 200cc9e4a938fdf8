import type { Dataset } from '../src/model/dataset.ts'
import type { Arrangement } from '../src/scene/arrangement.ts'
import type { Size } from '../src/scene/geometry.ts'
import { labelActor } from '../src/scene/structure/labelActor.ts'
import { printTie } from '../src/scene/structure/printTie.ts'

/** What every contender draws: the same actors and ties, with names and verbs of the same size in px. */
export interface BenchGraph {
  readonly nodes: readonly BenchNode[]
  readonly ties: readonly BenchTie[]
}

export interface BenchNode extends Size {
  readonly id: string
}

export interface BenchTie {
  readonly from: string
  readonly to: string
  readonly label: Size
}

const NAME_WIDTH = 120
const VERB_WIDTH = 120

/** The actors and ties of an arrangement; those of an actor to itself, which not every peer draws, are left out. */
export function toBenchGraph(dataset: Dataset, { spots, wires }: Arrangement): BenchGraph {
  const verbs = { language: 'en', width: VERB_WIDTH } as const
  return {
    nodes: [...spots.values()].map(({ id, actor }) => {
      const { width, height } = labelActor(dataset.actors.get(actor)!.name, 'en', NAME_WIDTH)
      return { id, width, height }
    }),
    ties: wires
      .filter(({ tie: { from, to } }) => from !== to)
      .map(({ tie: { from, to, relations } }) => ({ from, to, label: printTie(dataset, relations, verbs) })),
  }
}
