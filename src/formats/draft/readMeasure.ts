import { toAsciiDigits } from '../../base/toAsciiDigits.ts'

/** A share from 0 to 1 (`0.5`, `0,5`, `50%`); `null`: it is none. */
export function readMeasure(value: unknown): number | null {
  const [, digits, percent] =
    /^([+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?)\s*([%٪])?$/i.exec(toAsciiDigits(String(value).trim())) ?? []
  if (digits === undefined) return null
  const number = Number(digits.replace(',', '.')) / (percent === undefined ? 1 : 100)
  return number >= 0 && number <= 1 ? number : null
}
