import { CliError } from './cliError.ts'

/** Gives the choice that the value of a flag names; any other word is wrong usage. */
export function choose<Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value)
  if (!found) throw new CliError(`unknown --${flag}: "${value}"; use one of ${choices.join(', ')}`, 2)
  return found
}

/** Gives the choices that the value of a flag names, separated by commas. */
export function chooseAll<Choice extends string>(
  flag: string,
  value: string,
  choices: readonly Choice[],
): readonly Choice[] {
  return value.split(',').map((word) => choose(flag, word.trim(), choices))
}
