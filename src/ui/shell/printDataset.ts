import { toDatasetFile } from '../../model/toDatasetFile.ts'
import type { FileToSave } from '../../platform/saveFile.ts'
import type { Document } from '../../workspace/document.ts'

/**
 * The open dataset with all changes and places as a file that opens again. It needs nothing that is loaded later: it is
 * what is saved when that fails. Fails if nothing is open.
 */
export function printDataset({ dataset, positions }: Pick<Document, 'dataset' | 'positions'>): FileToSave {
  if (!dataset) throw new Error('printDataset: nothing is open')
  return {
    name: `${dataset.id}.json`,
    contents: JSON.stringify(toDatasetFile({ ...dataset, positions }), null, 2),
    type: 'application/json',
  }
}
