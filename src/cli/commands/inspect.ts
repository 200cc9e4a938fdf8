import { describeIssue } from '../../model/describeIssue.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { ALL_FLAG, printIssues } from '../printIssues.ts'
import { readArguments } from '../readArguments.ts'
import { readInput } from '../readInput.ts'

const OPTIONS = {
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
} as const

export const inspect: CliCommand = {
  usage: 'inspect FILE [--json] [--all]',
  summary: 'counts what a file contains, and lists what was dropped and why',
  flags: [['--json', 'print one JSON value, with every problem'], ALL_FLAG],
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new CliError('one file is needed', 2)
    const { format: recognised, file, issues } = await readInput(name)
    const format = file && recognised
    const numbers = {
      actors: file?.actors.length ?? 0,
      relations: file?.relations.length ?? 0,
      events: file?.events.length ?? 0,
      claims: file?.claims.length ?? 0,
    }
    if (values.json) {
      const listed = issues.map((issue) => ({
        severity: issue.severity,
        code: issue.code,
        message: describeIssue(issue),
        place: issue.place,
      }))
      process.stdout.write(`${JSON.stringify({ format, ...numbers, issues: listed })}\n`)
    } else {
      process.stdout.write(
        `${format ?? 'unreadable'}: ${Object.entries(numbers)
          .map(([what, number]) => `${number} ${what}`)
          .join(', ')}\n`,
      )
      printIssues(null, issues, values.all)
    }
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}
