import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { closestText } from '../base/closestText.ts'
import { CliError } from './cliError.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads flags and names from the arguments. An unknown flag, or a repeated one that takes one value, is wrong usage. */
export function readArguments<Known extends Options>(args: readonly string[], options: Known) {
  const parsed = parse(args, options)
  const seen = new Set<string>()
  for (const token of parsed.tokens) {
    if (token.kind !== 'option' || options[token.name]?.multiple) continue
    if (seen.has(token.name)) throw new CliError(`--${token.name} is given twice`, 2)
    seen.add(token.name)
  }
  return parsed
}

function parse<Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true })
  } catch (error) {
    throw new CliError(describeFault(error as NodeJS.ErrnoException, Object.keys(options)), 2)
  }
}

/** The first sentence of the parser's long message; for an unknown flag, a suggestion. */
function describeFault({ code, message }: NodeJS.ErrnoException, known: readonly string[]): string {
  const flag = /'(-[^'\s]*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = closestText(flag.replace(/^-+/, ''), known)
    return `unknown flag: "${flag}"${meant === undefined ? '' : `; did you mean "--${meant}"?`}`
  }
  const [first = ''] = message.split(/\.?\n/, 1)
  return first.charAt(0).toLowerCase() + first.slice(1)
}
