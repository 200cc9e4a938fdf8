import { expect, test } from 'vitest'
import { toAsciiDigits } from '../../src/base/toAsciiDigits.ts'
import { readText } from '../formats/readText.ts'

test.each([
  ['٠٫٥', '0.5'],
  ['۱٬۲۵۰', '1250'],
  ['سنة ٢٠٠١', 'سنة 2001'],
  ['0,5', '0,5'],
  ['٫', '٫'],
])('toAsciiDigits writes %s as %s', (text, written) => {
  expect(toAsciiDigits(text)).toBe(written)
})

test('a table with Arabic digits has strengths, dates and signs', async () => {
  const { file } = await readText('x.csv', 'من,إلى,القوة,منذ,الإشارة\nأ,ب,٠٫٥,٢٠٠١,-١\nب,ج,٪٥٠,١/٥/٢٠٠٤,١')
  expect(file?.relations).toMatchObject([
    { strength: 0.5, start: '2001', sign: -1 },
    { start: '2004-05-01', sign: 1 },
  ])
})
