import { createRandom } from '../src/base/random.ts'
import type { Dataset, DatasetFile } from '../src/model/dataset.ts'
import { datasetSchema } from '../src/model/schema.ts'
import { toDataset } from '../src/model/toDataset.ts'

const TYPES = ['supports', 'opposes', 'cooperates_with', 'commands', 'penetrates', 'tension_with'] as const
const RELATIONS_PER_ACTOR = 2

/**
 * Gives a dataset without groups in which few actors have many relations: each new actor ties itself to two others,
 * the likelier the more relations they have (Barabási and Albert 1999). Same seed, same dataset.
 */
export function generateDataset(actors: number, seed = 1): Dataset {
  const random = createRandom(seed)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!
  const ends: number[] = [0]
  const relations = []
  for (let actor = 1; actor < actors; actor++) {
    for (let tie = 0; tie < RELATIONS_PER_ACTOR; tie++) {
      const other = pick(ends.filter((end) => end !== actor))
      ends.push(actor, other)
      const [source, target] = random() < 0.5 ? [actor, other] : [other, actor]
      relations.push({ id: `r${relations.length}`, type: pick(TYPES), source: `a${source}`, target: `a${target}` })
    }
  }
  return toDataset(
    datasetSchema.parse({
      format: 'throughline-dataset',
      version: 3,
      id: `generated-${actors}`,
      title: { en: `Generated, ${actors} actors` },
      actors: Array.from({ length: actors }, (_, index) => ({
        id: `a${index}`,
        name: { en: nameActor(index) },
        type: 'organisation',
      })),
      relations,
    }) as DatasetFile,
  )
}

const KINDS = ['Council', 'Bureau', 'Front', 'Union', 'Movement for renewal', 'Directorate of supply'] as const

function nameActor(index: number): string {
  return `${KINDS[index % KINDS.length]} ${index + 1}`
}
