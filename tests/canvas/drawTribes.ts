import { UNTOUCHED } from '../../bench/ours.ts'
import file from '../../graph-data/highland-tribes/dataset.json' with { type: 'json' }
import type { DatasetFile } from '../../src/model/dataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { arrange } from '../../src/scene/arrange.ts'
import type { Arranging } from '../../src/scene/arrangement.ts'
import { composeScene } from '../../src/scene/composeScene.ts'

/** The tribes as sentences, or as is asked for. */
export function drawTribes(change: Partial<Arranging> = {}) {
  const dataset = toDataset(datasetSchema.parse(file) as DatasetFile)
  const arrangement = arrange(dataset, { ...UNTOUCHED, ...change })
  const scene = composeScene(dataset, arrangement, {
    theme: 'light',
    actors: new Map(),
    relations: new Map(),
  })
  return { dataset, arrangement, scene }
}
