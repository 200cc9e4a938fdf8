import type { Dataset } from '../../model/dataset.ts'
import { toDatasetFile } from '../../model/toDatasetFile.ts'
import type { FileToSave } from '../../platform/saveFile.ts'

/** The dataset as a file that opens again. It needs nothing that is loaded later: it is what is saved when that fails. */
export function printDataset(dataset: Dataset): FileToSave {
  return {
    name: `${dataset.id}.json`,
    contents: JSON.stringify(toDatasetFile(dataset), null, 2),
    type: 'application/json',
  }
}
