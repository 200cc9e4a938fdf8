import { CliError } from './cliError.ts'
import type { CliCommand } from './command.ts'
import { convert } from './commands/convert.ts'
import { diff } from './commands/diff.ts'
import { edit } from './commands/edit.ts'
import { inspect } from './commands/inspect.ts'
import { measure } from './commands/measure.ts'
import { merge } from './commands/merge.ts'
import { profile } from './commands/profile.ts'
import { render } from './commands/render.ts'
import { trace } from './commands/trace.ts'
import { validate } from './commands/validate.ts'
import { describeSystemError } from './describeSystemError.ts'
import { printHelp, shortenUsage } from './printHelp.ts'

/** All commands by name. A new one is a file and a line here. */
const COMMANDS: Readonly<Record<string, CliCommand>> = {
  inspect,
  validate,
  convert,
  diff,
  merge,
  edit,
  trace,
  measure,
  profile,
  render,
}

/**
 * Runs the command that is called, and gives its exit code: 0 success (finding no path is a success), 1 the data has
 * errors, 2 wrong usage, 3 a refusal by the system.
 */
export async function run([name = '', ...args]: readonly string[]): Promise<number> {
  if (isHelp(name) || name === 'help') return help(args[0])
  const command = find(name)
  if (!command) {
    process.stderr.write(`throughline: ${name === '' ? 'no command' : `unknown command: "${name}"`}\n${listCommands()}`)
    return 2
  }
  const end = args.indexOf('--')
  if ((end < 0 ? args : args.slice(0, end)).some(isHelp)) return help(name)
  try {
    return await command.run(args)
  } catch (error) {
    const told = error instanceof CliError ? error : explain(error)
    process.stderr.write(`throughline ${name}: ${told.message}\n`)
    if (told.exitCode === 2) process.stderr.write(`usage: throughline ${shortenUsage(command.usage)} ...; see --help\n`)
    return told.exitCode
  }
}

function find(name: string): CliCommand | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

function help(name: string | undefined): number {
  const command = name === undefined ? undefined : find(name)
  process.stdout.write(command ? printHelp(command) : listCommands())
  return 0
}

function listCommands(): string {
  const usage = Object.values(COMMANDS).map((each) => `  throughline ${each.usage}\n      ${each.summary}`)
  return `usage:\n${usage.join('\n')}\n\nthroughline COMMAND --help explains the flags of a command.\n`
}

/** Turns an unexpected error into a message: a refusal by the system, lack of memory, or a bug. */
function explain(error: unknown): CliError {
  const reason = describeSystemError(error)
  if (reason !== undefined) return new CliError(reason, 3)
  if (error instanceof RangeError) return new CliError(`this is too large to process (${error.message})`, 1)
  throw error
}
