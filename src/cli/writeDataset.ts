import { basename } from 'node:path'
import { describeLoss } from '../formats/describeLoss.ts'
import type { FormatEntry, WrittenFile } from '../formats/format.ts'
import { listLosses } from '../formats/listLosses.ts'
import { FORMATS, findFormat } from '../formats/registry.ts'
import { zipFiles } from '../formats/zip/zipFiles.ts'
import type { DatasetFile } from '../model/dataset.ts'
import { CliError } from './cliError.ts'
import { listPair } from './readInput.ts'
import { resolvePath } from './resolvePath.ts'
import type { FileToWrite } from './writeFiles.ts'
import { writeFiles } from './writeFiles.ts'

/** Finds the format for an output by its extension. An unknown one is wrong usage. */
export function getOutputFormat(name: string): FormatEntry {
  const format = findFormat(name)
  if (format) return format
  const extensions = FORMATS.flatMap((each) => each.extensions).join(', ')
  throw new CliError(`unknown format: "${basename(name)}"; use one of ${extensions}`, 2)
}

/** Writes a dataset in the format of the extension, says what that cannot store, and prints the paths of the files. */
export async function writeDataset(name: string, file: DatasetFile): Promise<void> {
  const format = await getOutputFormat(name).load()
  for (const loss of listLosses(format, file)) {
    process.stderr.write(`${name}: warning: cannot store ${describeLoss(loss)}\n`)
  }
  const files = nameFiles(name, format.write(file))
  writeFiles(files)
  for (const { path } of files) process.stdout.write(`${path}\n`)
}

/** The files by path: a single one as named, several with an extension each or all in one archive. */
function nameFiles(name: string, files: readonly WrittenFile[]): FileToWrite[] {
  const path = resolvePath(name)
  const [only, ...others] = files
  if (only && others.length === 0) return [{ path, bytes: only.bytes }]
  if (name.toLowerCase().endsWith('.zip')) {
    return [{ path, bytes: zipFiles(new Map(files.map(({ ending, bytes }) => [ending.slice(1), bytes]))) }]
  }
  const paths = listPair(path)
  return files.map(({ bytes }, index) => ({ path: paths[index]!, bytes }))
}
