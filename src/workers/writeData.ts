import type { WrittenFile } from '../formats/format.ts'
import type { Loss } from '../formats/listLosses.ts'
import { listLosses } from '../formats/listLosses.ts'
import type { FormatId } from '../formats/registry.ts'
import { FORMATS } from '../formats/registry.ts'
import { zipFiles } from '../formats/zip/zipFiles.ts'
import type { Dataset, DatasetFile } from '../model/dataset.ts'
import { leaveOutTexts } from '../model/leaveOutTexts.ts'
import { toDatasetFile } from '../model/toDatasetFile.ts'

/** A dataset that leaves as a file of data. Texts of its sources stay unless they are wanted. */
export interface DataRequest {
  readonly format: FormatId
  readonly withTexts: boolean
}

/** Lists what a format cannot store of a dataset. */
export async function listDataLosses(dataset: Dataset, request: DataRequest): Promise<readonly Loss[]> {
  return listLosses(await load(request.format), toFile(dataset, request))
}

/** Writes a dataset in another format as one file: several files go into an archive. */
export async function writeData(dataset: Dataset, request: DataRequest): Promise<WrittenFile> {
  const files = (await load(request.format)).write(toFile(dataset, request))
  const [only, ...others] = files
  if (only && others.length === 0) return only
  return {
    ending: '.zip',
    bytes: zipFiles(new Map(files.map(({ ending, bytes }) => [`${dataset.id}${ending}`, bytes]))),
  }
}

function toFile(dataset: Dataset, { withTexts }: DataRequest): DatasetFile {
  const file = toDatasetFile(dataset)
  return withTexts ? file : leaveOutTexts(file)
}

function load(format: FormatId) {
  return FORMATS.find(({ id }) => id === format)!.load()
}
