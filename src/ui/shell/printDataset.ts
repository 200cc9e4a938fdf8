import { toDatasetFile } from '../../model/toDatasetFile.ts'
import type { FileToSave } from '../../platform/saveFile.ts'
import type { Document } from '../../workspace/document.ts'

/**
 * The open dataset, with all changes and positions, as a file that can be opened again. It needs no code that is loaded
 * later, since it is used when such loading fails. Throws if no dataset is open.
 */
export function printDataset({ dataset, positions }: Pick<Document, 'dataset' | 'positions'>): FileToSave {
  if (!dataset) throw new Error('printDataset: nothing is open')
  return {
    name: `${dataset.id}.json`,
    contents: JSON.stringify(toDatasetFile({ ...dataset, positions }), null, 2),
    type: 'application/json',
  }
}
