import { CliError } from './cliError.ts'
import type { Command } from './command.ts'
import { convert } from './commands/convert.ts'
import { inspect } from './commands/inspect.ts'
import { render } from './commands/render.ts'
import { trace } from './commands/trace.ts'
import { validate } from './commands/validate.ts'

/** Every command, by name. A new one is one file and one line here. */
const COMMANDS: Readonly<Record<string, Command>> = { inspect, validate, convert, trace, render }

process.exitCode = await run(process.argv.slice(2))

/** Exit codes: 0 done (no path is an answer), 1 the data has errors, 2 wrong usage. */
async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const asked = name === '--help' || name === 'help'
    const usage = Object.values(COMMANDS).map((each) => `  throughline ${each.usage}\n      ${each.summary}`)
    const text = `usage:\n${usage.join('\n')}\n`
    if (asked) process.stdout.write(text)
    else process.stderr.write(`throughline: ${name === '' ? 'no command' : `unknown command: "${name}"`}\n${text}`)
    return asked ? 0 : 2
  }
  try {
    return await command.run(args)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    process.stderr.write(`throughline ${name}: ${error.message}\n`)
    if (error.exitCode === 2) process.stderr.write(`usage: throughline ${command.usage}\n`)
    return error.exitCode
  }
}
