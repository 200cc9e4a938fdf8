import { expect, test } from 'vitest'
import { holdWidth } from '../../../src/publish/fonts/holdWidth.ts'
import { writeItem } from '../../../src/publish/svg/writeItem.ts'
import { FONTS } from '../given.ts'

const line = (text: string, rightToLeft = false) =>
  ({ kind: 'text', text, x: 0, y: 0, size: 20, weight: 500, color: '#000000', rightToLeft }) as const

test('a line of text keeps the width of the bundled fonts in programs that set it in others', () => {
  const short = holdWidth(line('Iran'), FONTS)
  expect(short.width).toBeGreaterThan(20)
  expect(holdWidth({ ...line('Iran'), size: 40 }, FONTS).width).toBeCloseTo(2 * short.width!, 1)
  expect(writeItem(short)).toContain(`textLength="${short.width}" lengthAdjust="spacingAndGlyphs"`)
})

test.each([
  ['إيران', true],
  ['NATO في العراق', false],
  ['שלום', true],
])('%s is left alone, since letters written from the right would be torn apart', (text, rightToLeft) => {
  expect(holdWidth(line(text, rightToLeft), FONTS).width).toBeUndefined()
})

test('an empty line has no width to keep', () => {
  expect(writeItem(holdWidth(line(''), FONTS))).not.toContain('textLength')
})
