import type { Dataset, OwnRelationType } from '../../model/dataset.ts'
import { putRecords } from '../../model/edit/createRecords.ts'

/** The dataset with what someone has said of its relation types. */
export function applyTraits(dataset: Dataset, traits: ReadonlyMap<string, Partial<OwnRelationType>>): Dataset {
  const relationTypes = [...traits].flatMap(([id, said]) => {
    const type = dataset.relationTypes.get(id)
    return type ? { ...type, ...said } : []
  })
  return relationTypes.length === 0 ? dataset : putRecords(dataset, { relationTypes })
}
