import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSize } from '../formats/checkSize.ts'
import type { FileToRead } from '../formats/format.ts'
import type { ReadFile } from '../formats/readAnyFormat.ts'
import { readAnyFormat } from '../formats/readAnyFormat.ts'
import type { ReadingChoices } from '../formats/readingChoices.ts'
import type { DatasetFile } from '../model/dataset.ts'
import { describeIssue } from '../model/describeIssue.ts'
import { CliError } from './cliError.ts'
import { printIssues } from './printIssues.ts'
import { readBytes, STDIN } from './readBytes.ts'
import { resolvePath } from './resolvePath.ts'

export interface Input extends ReadFile {
  readonly name: string
}

/**
 * Reads a dataset in any format: a file or a pipe, relative to the directory of the call; `-` for standard input; or
 * the id of a dataset in `graph-data/`.
 */
export async function readInput(name: string, choices: ReadingChoices = {}): Promise<Input> {
  return { name, ...(await readAnyFormat(await readListed(name), { choices })) }
}

/** Reads a dataset without errors. Warnings go to standard error. */
export async function readSoundInput(name: string, choices: ReadingChoices = {}): Promise<DatasetFile> {
  const { file, issues } = await readInput(name, choices)
  printIssues(name, issues, false)
  if (!file || issues.some(({ severity }) => severity === 'error')) {
    throw new CliError(`${name}: the data has errors; "throughline validate ${name}" lists them`, 1)
  }
  return file
}

/** Whether a name is the path of a file, and not standard input or the id of a dataset. */
export function isFilePath(name: string): boolean {
  return name !== STDIN && findKind(resolvePath(name)) === 'file'
}

/** The two files of a CSV pair, by the name of either or of both: `x.csv` for `x.actors.csv`. */
export function listPair(name: string): readonly string[] {
  const parts =
    /^(|.*[^\p{L}\p{N}])(?:actors|relations)(\.(?:csv|tsv))$/iu.exec(name) ?? /^(.*)(\.(?:csv|tsv))$/i.exec(name)
  if (!parts) return [name]
  const [, start = '', ending] = parts
  const joint = start === '' || /[^\p{L}\p{N}]$/u.test(start) ? start : `${start}.`
  return [`${joint}actors${ending}`, `${joint}relations${ending}`]
}

async function readListed(name: string): Promise<FileToRead[]> {
  const paths = name === STDIN ? [STDIN] : listPaths(name)
  const files: FileToRead[] = []
  for (const path of paths)
    files.push({
      name: path === STDIN ? 'standard input' : basename(path),
      bytes: await readBytes(nameLike(name, path), path),
    })
  const tooLarge = checkSize(files.reduce((sum, { bytes }) => sum + bytes.length, 0))
  if (tooLarge) throw new CliError(`cannot read "${name}": ${describeIssue(tooLarge)}`, 1)
  return files
}

/** The files that a name stands for: the first interpretation that exists. */
function listPaths(name: string): readonly string[] {
  const path = resolvePath(name)
  const shipped = join(SHIPPED, name, 'dataset.json')
  const pair = listPair(path)
  const isThere = (candidate: string) => findKind(candidate) !== 'nothing'
  const isFile = (candidate: string) => findKind(candidate) === 'file'
  const found =
    [pair.includes(path) ? pair : [path], pair].map((paths) => paths.filter(isFile)).find(({ length }) => length > 0) ??
    [[shipped].filter(isFile), [path].filter(isThere)].find(({ length }) => length > 0)
  if (!found) throw new CliError(`no such file or dataset: "${name}"`, 2)
  return found
}

/** A path as the person typed it, if possible. */
function nameLike(name: string, path: string): string {
  return name === STDIN || resolvePath(name) === path ? name : path
}

const SHIPPED = fileURLToPath(new URL('../../graph-data', import.meta.url))

/** What is at a path. If that cannot be determined, it counts as something: reading it then reports why. */
function findKind(path: string): 'file' | 'other' | 'nothing' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats === undefined ? 'nothing' : stats.isFile() ? 'file' : 'other'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'nothing' : 'other'
  }
}
