import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { CliError } from './cliError.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads flags and names from the arguments; what is not known is wrong usage. */
export function readArguments<Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CliError((error as Error).message, 2)
  }
}
