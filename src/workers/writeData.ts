import type { WrittenFile } from '../formats/format.ts'
import type { Loss } from '../formats/listLosses.ts'
import { listLosses } from '../formats/listLosses.ts'
import type { FormatId } from '../formats/registry.ts'
import { FORMATS } from '../formats/registry.ts'
import { zipFiles } from '../formats/zip/zipFiles.ts'
import type { Dataset } from '../model/dataset.ts'
import { toDatasetFile } from '../model/toDatasetFile.ts'

/** Lists what a format cannot store of a dataset. */
export async function listDataLosses(dataset: Dataset, format: FormatId): Promise<readonly Loss[]> {
  return listLosses(await load(format), toDatasetFile(dataset))
}

/** Writes a dataset in another format as one file: several files go into an archive. */
export async function writeData(dataset: Dataset, format: FormatId): Promise<WrittenFile> {
  const files = (await load(format)).write(toDatasetFile(dataset))
  const [only, ...others] = files
  if (only && others.length === 0) return only
  return {
    ending: '.zip',
    bytes: zipFiles(new Map(files.map(({ ending, bytes }) => [`${dataset.id}${ending}`, bytes]))),
  }
}

function load(format: FormatId) {
  return FORMATS.find(({ id }) => id === format)!.load()
}
