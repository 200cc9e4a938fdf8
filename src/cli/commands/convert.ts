import { FORMATS } from '../../formats/registry.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { keepTexts, TEXTS_FLAG } from '../keepTexts.ts'
import { ALL_FLAG, printIssues } from '../printIssues.ts'
import { readArguments } from '../readArguments.ts'
import { readInput } from '../readInput.ts'
import { FILE_FLAGS, FILE_OPTIONS, FILE_USAGE, readReadingFlags } from '../readingFlags.ts'
import { getOutputFormat, writeDataset } from '../writeDataset.ts'

const OPTIONS = {
  ...FILE_OPTIONS,
  'with-texts': { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
} as const

export const convert: CliCommand = {
  usage: `convert IN OUT ${FILE_USAGE} [--with-texts] [--all]`,
  summary: `converts between formats, by extension: ${FORMATS.flatMap(({ extensions }) => extensions).join(' ')}`,
  flags: [...FILE_FLAGS, TEXTS_FLAG, ALL_FLAG],
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [from, to, ...others] = positionals
    if (from === undefined || to === undefined || others.length > 0) throw new CliError('two files are needed', 2)
    getOutputFormat(to)
    const { file, issues } = await readInput(from, await readReadingFlags(values))
    printIssues(from, issues, values.all)
    if (!file) throw new CliError(`${from}: none of it can be read`, 1)
    await writeDataset(to, keepTexts(to, file, values['with-texts']))
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}
