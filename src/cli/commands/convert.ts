import { renameSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describeLoss } from '../../formats/describeLoss.ts'
import type { FormatEntry, WrittenFile } from '../../formats/format.ts'
import { listLosses } from '../../formats/listLosses.ts'
import { FORMATS, findFormat } from '../../formats/registry.ts'
import { zipFiles } from '../../formats/zip/zipFiles.ts'
import { printIssue } from '../../model/describeIssue.ts'
import { CliError } from '../cliError.ts'
import type { Command } from '../command.ts'
import { readArguments } from '../readArguments.ts'
import { listPair, readInput, resolvePath } from '../readInput.ts'

export const convert: Command = {
  usage: 'convert IN OUT',
  summary: `from one format to another, by extension: ${FORMATS.flatMap(({ extensions }) => extensions).join(' ')}`,
  run: async (args) => {
    const [from, to, ...others] = readArguments(args, {}).positionals
    if (from === undefined || to === undefined || others.length > 0) throw new CliError('two files are needed', 2)
    const format = await findOutputFormat(to).load()
    const { file, issues } = await readInput(from)
    for (const issue of issues) process.stderr.write(`${from}: ${issue.severity}: ${printIssue(issue)}\n`)
    if (!file) throw new CliError(`${from}: nothing in it can be read`, 1)
    for (const loss of listLosses(format, file)) {
      process.stderr.write(`${to}: warning: cannot hold ${describeLoss(loss)}\n`)
    }
    for (const [path, bytes] of nameFiles(to, format.write(file))) writeSafely(path, bytes)
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}

function findOutputFormat(name: string): FormatEntry {
  const format = findFormat(name)
  if (format) return format
  const extensions = FORMATS.flatMap((each) => each.extensions).join(', ')
  throw new CliError(`unknown format: "${basename(name)}"; use one of ${extensions}`, 2)
}

/** The files by where they go: one as it was called, of several each under its own ending, or all in one archive. */
function nameFiles(name: string, files: readonly WrittenFile[]): (readonly [path: string, bytes: Uint8Array])[] {
  const path = resolvePath(name)
  const [only, ...others] = files
  if (only && others.length === 0) return [[path, only.bytes]]
  if (name.toLowerCase().endsWith('.zip')) {
    return [[path, zipFiles(new Map(files.map(({ ending, bytes }) => [ending.slice(1), bytes])))]]
  }
  const paths = listPair(path)
  return files.map(({ bytes }, index) => [paths[index]!, bytes])
}

/** Writes a file beside its place and moves it there when it is whole, so that no fault leaves half of one. */
function writeSafely(path: string, bytes: Uint8Array): void {
  const half = `${path}.part`
  try {
    writeFileSync(half, bytes)
    renameSync(half, path)
  } catch (error) {
    throw new CliError(`cannot write "${path}": ${(error as Error).message}`, 2)
  }
  process.stdout.write(`${path}\n`)
}
