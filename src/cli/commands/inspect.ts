import { describeIssue, printIssue } from '../../model/describeIssue.ts'
import { CliError } from '../cliError.ts'
import type { Command } from '../command.ts'
import { readArguments } from '../readArguments.ts'
import { readInput } from '../readInput.ts'

export const inspect: Command = {
  usage: 'inspect FILE [--json]',
  summary: 'how much a file holds, and what was dropped and why',
  run: async (args) => {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } })
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
      for (const issue of issues) process.stderr.write(`${issue.severity}: ${printIssue(issue)}\n`)
    }
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}
