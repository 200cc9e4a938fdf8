import { createRandom } from '../../src/base/random.ts'
import type { ActorId, Dataset, RelationId } from '../../src/model/dataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'

/** Types that influence crosses from source to target, of all signs: what every peer calls a directed edge. */
const TYPES = ['controls', 'assists', 'influences', 'penetrates', 'deploys_to', 'dismisses']

const [ACTOR, RELATION] = [
  { id: 'a', name: { en: 'A' }, type: 'state' },
  { type: 'controls', source: 'a', target: 'a' },
]
const SAMPLE = datasetSchema.parse({
  format: 'throughline-dataset',
  version: 3,
  id: 'generated',
  title: { en: 'Generated' },
  actors: [ACTOR],
  relations: [{ id: 'r', ...RELATION }],
})

/**
 * Gives a dataset in which few actors have many relations: each relation ties two actors, each of them the likelier the
 * more relations it has (after Barabási and Albert 1999). Some are parallel. Same seed, same dataset.
 */
export function generateNetwork(actors: number, relations: number, seed = 7): Dataset {
  const random = createRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const ends = new Int32Array(2 * relations)
  const ids = Array.from({ length: actors }, (_, index) => `a${index}` as ActorId)
  const choose = (met: number) => (met === 0 || random() < 0.5 ? pick(actors) : ends[pick(met)]!)
  const records = Array.from({ length: relations }, (_, index) => {
    const source = choose(2 * index)
    let target = choose(2 * index)
    while (target === source) target = pick(actors)
    ends.set([source, target], 2 * index)
    return {
      ...SAMPLE.relations[0]!,
      id: `r${index}` as RelationId,
      type: TYPES[pick(TYPES.length)]!,
      source: ids[source]!,
      target: ids[target]!,
      strength: 0.05 + 0.95 * random(),
    }
  })
  return toDataset({
    ...SAMPLE,
    actors: ids.map((id, index) => ({ ...SAMPLE.actors[0]!, id, name: { en: `Actor ${index}` } })),
    relations: records,
  })
}
