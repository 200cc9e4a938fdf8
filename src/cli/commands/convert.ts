import { basename } from 'node:path'
import { describeLoss } from '../../formats/describeLoss.ts'
import type { FormatEntry, WrittenFile } from '../../formats/format.ts'
import { listLosses } from '../../formats/listLosses.ts'
import { FORMATS, findFormat } from '../../formats/registry.ts'
import { zipFiles } from '../../formats/zip/zipFiles.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { ALL_FLAG, printIssues } from '../printIssues.ts'
import { readArguments } from '../readArguments.ts'
import { listPair, readInput, resolvePath } from '../readInput.ts'
import type { FileToWrite } from '../writeFiles.ts'
import { writeFiles } from '../writeFiles.ts'

export const convert: CliCommand = {
  usage: 'convert IN OUT [--all]',
  summary: `converts between formats, by extension: ${FORMATS.flatMap(({ extensions }) => extensions).join(' ')}`,
  flags: [ALL_FLAG],
  run: async (args) => {
    const { values, positionals } = readArguments(args, { all: { type: 'boolean', default: false } })
    const [from, to, ...others] = positionals
    if (from === undefined || to === undefined || others.length > 0) throw new CliError('two files are needed', 2)
    const format = await findOutputFormat(to).load()
    const { file, issues } = await readInput(from)
    printIssues(from, issues, values.all)
    if (!file) throw new CliError(`${from}: none of it can be read`, 1)
    for (const loss of listLosses(format, file)) {
      process.stderr.write(`${to}: warning: cannot store ${describeLoss(loss)}\n`)
    }
    const files = nameFiles(to, format.write(file))
    writeFiles(files)
    for (const { path } of files) process.stdout.write(`${path}\n`)
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}

function findOutputFormat(name: string): FormatEntry {
  const format = findFormat(name)
  if (format) return format
  const extensions = FORMATS.flatMap((each) => each.extensions).join(', ')
  throw new CliError(`unknown format: "${basename(name)}"; use one of ${extensions}`, 2)
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
