import { printIssue } from '../../model/describeIssue.ts'
import { count } from '../../workspace/catalogue/en/count.ts'
import { CliError } from '../cliError.ts'
import type { Command } from '../command.ts'
import { readArguments } from '../readArguments.ts'
import { readInput } from '../readInput.ts'

export const validate: Command = {
  usage: 'validate FILE...',
  summary: 'every problem with its place; exit code 1 if there is an error',
  run: async (args) => {
    const { positionals } = readArguments(args, {})
    if (positionals.length === 0) throw new CliError('at least one file is needed', 2)
    let failed = false
    for (const { name, issues } of await Promise.all(positionals.map(readInput))) {
      const errors = issues.filter(({ severity }) => severity === 'error').length
      for (const issue of issues) process.stderr.write(`${name}: ${issue.severity}: ${printIssue(issue)}\n`)
      process.stdout.write(
        `${name}: ${count(errors, 'error', 'errors')}, ${count(issues.length - errors, 'warning', 'warnings')}\n`,
      )
      failed ||= errors > 0
    }
    return failed ? 1 : 0
  },
}
