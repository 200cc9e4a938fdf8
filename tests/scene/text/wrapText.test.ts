import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureText } from '../../../src/scene/text/measureText.ts'
import type { Wrapping } from '../../../src/scene/text/wrapText.ts'
import { wrapText } from '../../../src/scene/text/wrapText.ts'

const NARROW: Wrapping = { size: 13, weight: 500, maxWidth: 100, maxLines: 3 }

test('wrapText leaves a short text on one line', () => {
  expect(wrapText('Iran', NARROW)).toEqual({ lines: ['Iran'], width: measureText('Iran', 13, 500), shortened: false })
})

test('wrapText breaks at spaces, each line as full as can be', () => {
  expect(wrapText('National Security Services', NARROW).lines).toEqual(
    ['National', 'Security', 'Services'].reduce<string[]>(fill, []),
  )
})

test('wrapText keeps every word that it does not say it has left out', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zA-Z]{1,14}$/), { maxLength: 8 }), (words) => {
      const { lines, shortened } = wrapText(words.join(' '), NARROW)
      expect(lines.join(' ') === words.join(' ')).toBe(!shortened)
    }),
  )
})

test('wrapText gives lines that fit, never too many, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 4 }), (text, maxLines) => {
      const { lines, width } = wrapText(text, { ...NARROW, maxLines })
      expect(lines.length).toBeLessThanOrEqual(maxLines)
      expect(width).toBeLessThanOrEqual(NARROW.maxWidth)
    }),
  )
})

test('wrapText ends a shortened text in an ellipsis', () => {
  const { lines, shortened } = wrapText('Constitutional Interpretation', { ...NARROW, maxLines: 1 })
  expect([lines.length, lines[0]!.endsWith('…'), shortened]).toEqual([1, true, true])
})

function fill(lines: string[], word: string): string[] {
  const longer = `${lines.at(-1)} ${word}`
  return lines.length > 0 && measureText(longer, 13, 500) <= NARROW.maxWidth
    ? [...lines.slice(0, -1), longer]
    : [...lines, word]
}
