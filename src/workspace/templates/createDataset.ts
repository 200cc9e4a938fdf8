import type { Dataset } from '../../model/dataset.ts'
import { FORMAT_VERSION } from '../../model/formatVersion.ts'
import { toDataset } from '../../model/toDataset.ts'
import { toId } from '../../model/toId.ts'
import type { Template } from './template.ts'

/** Creates a dataset without actors, with the groups of a template; `null`: without any. */
export function createDataset(title: string, template: Template | null): Dataset {
  return toDataset({
    format: 'throughline-dataset',
    version: FORMAT_VERSION,
    id: toId(title.toLowerCase()),
    title: { en: title },
    description: null,
    asOf: null,
    credits: [],
    license: null,
    groups: template?.groups ?? [],
    vocabulary: { actorTypes: [], relationTypes: [] },
    sources: [],
    actors: [],
    relations: [],
    events: [],
    claims: [],
    stories: [],
    ratings: [],
    figures: [],
    positions: {},
  })
}
