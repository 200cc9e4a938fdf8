import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileToRead } from '../formats/format.ts'
import type { ReadFile } from '../formats/readAnyFormat.ts'
import { readAnyFormat } from '../formats/readAnyFormat.ts'
import type { DatasetFile } from '../model/dataset.ts'
import { printIssue } from '../model/describeIssue.ts'
import { CliError } from './cliError.ts'

export interface Input extends ReadFile {
  readonly name: string
}

/** Reads a dataset of any format: a file, relative to where the command was called, or the id of one in `graph-data/`. */
export async function readInput(name: string): Promise<Input> {
  return { name, ...(await readAnyFormat(listFiles(name))) }
}

/** Reads a dataset that has no errors; warnings go to standard error. */
export async function readSoundInput(name: string): Promise<DatasetFile> {
  const { file, issues } = await readInput(name)
  for (const issue of issues) process.stderr.write(`${name}: ${issue.severity}: ${printIssue(issue)}\n`)
  if (!file || issues.some(({ severity }) => severity === 'error')) {
    throw new CliError(`${name}: the data has errors; "throughline validate ${name}" lists them`, 1)
  }
  return file
}

/** The path of a file that was named where the command was called; npm runs it elsewhere, and says where that was. */
export function resolvePath(name: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), name)
}

/** The two files of a CSV pair, of which either or what they have in common may be named: `x.csv` for `x.actors.csv`. */
export function listPair(name: string): readonly string[] {
  const parts =
    /^(|.*[^\p{L}\p{N}])(?:actors|relations)(\.(?:csv|tsv))$/iu.exec(name) ?? /^(.*)(\.(?:csv|tsv))$/i.exec(name)
  if (!parts) return [name]
  const [, start = '', ending] = parts
  const joint = start === '' || /[^\p{L}\p{N}]$/u.test(start) ? start : `${start}.`
  return [`${joint}actors${ending}`, `${joint}relations${ending}`]
}

function listFiles(name: string): FileToRead[] {
  const path = resolvePath(name)
  const shipped = join(SHIPPED, name, 'dataset.json')
  const pair = listPair(path)
  const candidates = [pair.includes(path) ? pair : [path], pair, [shipped]]
  const found = candidates.map((paths) => paths.filter(isFile)).find((paths) => paths.length > 0)
  if (!found) throw new CliError(`no such file or dataset: "${name}"`, 2)
  return found.map((each) => ({ name: basename(each), bytes: readFileSync(each) }))
}

const SHIPPED = fileURLToPath(new URL('../../graph-data', import.meta.url))

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
