import { count } from '../../workspace/catalogue/en/count.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { ALL_FLAG, printIssues } from '../printIssues.ts'
import { readArguments } from '../readArguments.ts'
import { readInput } from '../readInput.ts'
import { FILE_FLAGS, FILE_OPTIONS, FILE_USAGE, readReadingFlags } from '../readingFlags.ts'

const OPTIONS = {
  ...FILE_OPTIONS,
  all: { type: 'boolean', default: false },
} as const

export const validate: CliCommand = {
  usage: `validate FILE... ${FILE_USAGE} [--all]`,
  summary: 'lists every problem with its place; the exit code is 1 if there is an error',
  flags: [...FILE_FLAGS, ALL_FLAG],
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    if (positionals.length === 0) throw new CliError('at least one file is needed', 2)
    const choices = await readReadingFlags(values)
    let failed = false
    for (const named of positionals) {
      const { name, issues } = await readInput(named, choices)
      const errors = issues.filter(({ severity }) => severity === 'error').length
      printIssues(name, issues, values.all)
      process.stdout.write(
        `${name}: ${count(errors, 'error', 'errors')}, ${count(issues.length - errors, 'warning', 'warnings')}\n`,
      )
      failed ||= errors > 0
    }
    return failed ? 1 : 0
  },
}
