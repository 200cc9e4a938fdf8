import type { Gradual } from '../../base/steps.ts'
import { takeSteps } from '../../base/steps.ts'
import { listComponents } from '../../network/graph/listComponents.ts'
import type { Division } from '../balance/divideIntoCamps.ts'
import { isBreaking } from '../balance/signedGraph.ts'
import type { Measure, Measurement, MeasureNote } from '../measure.ts'
import type { Measuring } from '../measuring.ts'
import { SIGNED } from './layers.ts'
import { noteApart } from './noteApart.ts'
import { numberClasses } from './numberClasses.ts'

const FRUSTRATION =
  'Harary, F. (1959), Behavioral Science 4: 316–323; Aref, S. and Wilson, M. C. (2018), J. Complex Networks 6: 566–595'
const WEAK =
  'Davis, J. A. (1967), Human Relations 20: 181–187; Doreian, P. and Mrvar, A. (1996), Social Networks 18: 149–168'
/** With more camps than this it is hard to say what a division means. */
const MOST_CAMPS = 6

type Divide = (measuring: Measuring) => Gradual<Division>

/** The divisions into camps that the fewest signed ties stand against, and these ties. */
export const CAMP_MEASURES = [
  {
    id: 'frustration',
    of: 'dataset',
    unit: 'pairs',
    range: [0, Infinity],
    formula: 'L = min over x ∈ {±1}ⁿ of Σ (1 − σ_ij x_i x_j)/2 over the m pairs with a sign',
    source: FRUSTRATION,
    layers: SIGNED,
    exactness: 'bound',
    compute: (measuring) => measureDivision(measuring, divideInTwo, ({ breaking }) => Float64Array.of(breaking)),
  },
  {
    id: 'frustration-balance',
    of: 'dataset',
    unit: 'share',
    range: [0, 1],
    formula: 'F = 1 − 2L/m',
    source: FRUSTRATION,
    layers: SIGNED,
    exactness: 'bound',
    compute: (measuring) =>
      measureDivision(measuring, divideInTwo, ({ breaking }, pairs) => Float64Array.of(1 - (2 * breaking) / pairs)),
  },
  {
    id: 'two-camps',
    of: 'actors',
    unit: 'class',
    range: [1, 2],
    formula: 'a partition that attains L, numbered from the larger camp',
    source: FRUSTRATION,
    layers: SIGNED,
    exactness: 'bound',
    compute: (measuring) => measureDivision(measuring, divideInTwo, ({ camps }) => numberClasses(camps).classes),
  },
  {
    id: 'two-camps-breaking',
    of: 'relations',
    unit: 'class',
    range: [0, 1],
    formula: '1: supportive between the two camps, or adverse within one; 0: not',
    source: FRUSTRATION,
    layers: SIGNED,
    exactness: 'bound',
    compute: (measuring) => measureDivision(measuring, divideInTwo, (division) => markBreaking(measuring, division)),
  },
  {
    id: 'camp-disagreements',
    of: 'dataset',
    unit: 'pairs',
    range: [0, Infinity],
    formula: `min over partitions into k camps of |{+ pairs between camps}| + |{− pairs within one}|, the least k ≤ ${MOST_CAMPS} with the fewest`,
    source: WEAK,
    layers: SIGNED,
    exactness: 'bound',
    compute: (measuring) => measureDivision(measuring, divideBest, ({ breaking }) => Float64Array.of(breaking)),
  },
  {
    id: 'camps',
    of: 'actors',
    unit: 'class',
    range: [1, MOST_CAMPS],
    formula: 'a partition that attains the fewest disagreements, numbered from the largest camp',
    source: WEAK,
    layers: SIGNED,
    exactness: 'bound',
    compute: (measuring) => measureDivision(measuring, divideBest, ({ camps }) => numberClasses(camps).classes),
  },
  {
    id: 'camps-breaking',
    of: 'relations',
    unit: 'class',
    range: [0, 1],
    formula: '1: supportive between two camps, or adverse within one; 0: not',
    source: WEAK,
    layers: SIGNED,
    exactness: 'bound',
    compute: (measuring) => measureDivision(measuring, divideBest, (division) => markBreaking(measuring, division)),
  },
] as const satisfies readonly Measure[]

function divideInTwo(measuring: Measuring): Gradual<Division> {
  return measuring.divide(2)
}

/** Divides into 2, 3 and more camps, until more of them leave no fewer ties against the division. */
function* divideBest({ divide }: Measuring): Gradual<Division> {
  const take = (most: number) => takeSteps(divide(most), (most - 2) / (MOST_CAMPS - 1), (most - 1) / (MOST_CAMPS - 1))
  let best = yield* take(2)
  for (let most = 3; most <= MOST_CAMPS && best.breaking > 0; most++) {
    const next = yield* take(most)
    if (next.breaking >= best.breaking) break
    best = next
  }
  return best
}

function* measureDivision(
  measuring: Measuring,
  divide: Divide,
  toValues: (division: Division, pairs: number) => Float64Array,
): Gradual<Measurement> {
  const division = yield* divide(measuring)
  const { breaking, least, camps } = division
  const { graph } = measuring.getSignedTies()
  const pairs = graph.signs.length
  const parts = listComponents(graph).filter(({ length }) => length > 1).length
  const notes: MeasureNote[] = [{ code: 'camps', camps: numberClasses(camps).count }, ...noteApart(measuring)]
  if (parts > 1) notes.push({ code: 'separate', parts })
  if (least < breaking) notes.push({ code: 'bound', found: breaking, least })
  return { values: toValues(division, pairs), notes }
}

/** By relation: whether its pair stands against a division; NaN: it has no part in it. */
function markBreaking({ network, getSignedTies }: Measuring, { camps }: Division): Float64Array {
  const { graph, relations } = getSignedTies()
  const values = new Float64Array(network.relations.length).fill(Number.NaN)
  for (const [tie, own] of relations.entries()) {
    for (const relation of own) values[relation] = Number(isBreaking(graph, camps, tie))
  }
  return values
}
