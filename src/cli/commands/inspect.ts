import { isWrittenBack } from '../../formats/registry.ts'
import { describeIssue } from '../../model/describeIssue.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { ALL_FLAG, printIssues } from '../printIssues.ts'
import { printLayout } from '../printLayout.ts'
import { readArguments } from '../readArguments.ts'
import { readInput } from '../readInput.ts'
import { FILE_FLAGS, FILE_OPTIONS, FILE_USAGE, readReadingFlags } from '../readingFlags.ts'

const OPTIONS = {
  ...FILE_OPTIONS,
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
} as const

export const inspect: CliCommand = {
  usage: `inspect FILE [--json] ${FILE_USAGE} [--all]`,
  summary: 'counts what a file contains, tells how it was read, and lists what was dropped and why',
  flags: [['--json', 'print one JSON value, with every problem'], ...FILE_FLAGS, ALL_FLAG],
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new CliError('one file is needed', 2)
    const { format: recognised, file, issues, layout } = await readInput(name, await readReadingFlags(values))
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
      process.stdout.write(`${JSON.stringify({ format, ...numbers, issues: listed, layout })}\n`)
    } else {
      process.stdout.write(
        `${format ?? 'unreadable'}: ${Object.entries(numbers)
          .map(([what, number]) => `${number} ${what}`)
          .join(', ')}\n`,
      )
      if (layout && !isWrittenBack(recognised)) process.stdout.write(printLayout(layout))
      printIssues(null, issues, values.all)
    }
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}
