import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardFormula, readGuarded } from '../../../src/formats/text/guardFormula.ts'

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '"=1"',
  "'=1",
  '＝1',
  '＋1',
  '－1',
  '＠x',
]

test.each(DANGEROUS)('guardFormula puts an apostrophe before %j', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`)
})

test.each(['plain', '1-2', 'a=b', "it's", "'quoted'", '50%'])('guardFormula leaves %j as it is', (text) => {
  expect(guardFormula(text)).toBe(text)
})

test('guardFormula tells an empty text from an empty cell', () => {
  expect(guardFormula('')).toBe("'")
})

test('readGuarded takes off what guardFormula puts on, and nothing else', () => {
  const signs = fc.constantFrom(...'\'" \t\r\n=+-@＝＋－＠ab')
  fc.assert(fc.property(fc.string({ unit: signs }), (text) => readGuarded(guardFormula(text)) === text))
  expect(readGuarded("'tis")).toBe("'tis")
})
