import { printValue } from './printValue.ts'

/** The path to a value: keys of objects and indices of lists. */
export type Path = readonly (string | number)[]

const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

/** Prints the path to a value as in code: `relations[12].target`, `positions["a:b"].x`. */
export function printPlace(path: Path): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`
      return NAME.test(step) ? `.${step}` : `[${printValue(step)}]`
    })
    .join('')
    .replace(/^\./, '')
}
