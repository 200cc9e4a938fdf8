import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatasetFile } from '../model/dataset.ts'
import { printIssue } from '../model/describeIssue.ts'
import type { Issue } from '../model/issue.ts'
import { readDataset } from '../model/readDataset.ts'
import { CliError } from './cliError.ts'

export interface Input {
  readonly name: string
  /** `null` where nothing could be kept. */
  readonly file: DatasetFile | null
  readonly issues: readonly Issue[]
}

/** Reads a dataset: a file, relative to where the command was called, or the id of one in `graph-data/`. */
export function readInput(name: string): Input {
  return { name, ...readDataset(readText(name)) }
}

/** Reads a dataset that has no errors; warnings go to standard error. */
export function readSoundInput(name: string): DatasetFile {
  const { file, issues } = readInput(name)
  for (const issue of issues) process.stderr.write(`${name}: ${issue.severity}: ${printIssue(issue)}\n`)
  if (!file || issues.some(({ severity }) => severity === 'error')) {
    throw new CliError(`${name}: the data has errors; "throughline validate ${name}" lists them`, 1)
  }
  return file
}

/** A path as the person meant it: npm runs scripts in the folder of the project and says where it was called from. */
export function resolvePath(name: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), name)
}

function readText(name: string): string {
  const path = resolvePath(name)
  const shipped = fileURLToPath(new URL(`../../graph-data/${encodeURIComponent(name)}/dataset.json`, import.meta.url))
  const found = [path, shipped].find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
  if (!found) throw new CliError(`no such file or dataset: "${name}"`, 2)
  return readFileSync(found, 'utf8')
}
