import { toAsciiDigits } from '../../base/toAsciiDigits.ts'
import type { Sign } from '../../model/relationTypes.ts'

const WORDS: Readonly<Record<string, Sign>> = {
  ...{ '+': 1, plus: 1, pos: 1, positive: 1, supportive: 1, support: 1, friendly: 1, ally: 1, pro: 1, benefit: 1 },
  ...{
    '-': -1,
    minus: -1,
    neg: -1,
    negative: -1,
    adverse: -1,
    hostile: -1,
    enemy: -1,
    against: -1,
    contra: -1,
    harm: -1,
  },
  ...{ neutral: 0, none: 0, neither: 0, mixed: 0 },
  ...{ إيجابي: 1, إيجابية: 1, سلبي: -1, سلبية: -1, محايد: 0, محايدة: 0 },
}

/** A sign as a number, whatever its size, or as a word; `null`: it is none. */
export function readSign(value: unknown): Sign | null {
  const text = toAsciiDigits(String(value).trim()).toLowerCase().replaceAll(/[−–—]/g, '-')
  if (Object.hasOwn(WORDS, text)) return WORDS[text]!
  const number = text === '' ? Number.NaN : Number(text.replace(',', '.'))
  return Number.isNaN(number) ? null : (Math.sign(number) as Sign)
}
