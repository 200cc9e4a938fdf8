import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutIntoParagraphs, joinTexts, splitText } from '../../../src/model/edit/cutText.ts'

const arbitraryText = fc
  .array(fc.constantFrom('Iran', 'said', 'إيران', '🙂🙂', ' ', ' ', '\n', '\n\n', '\t', '.'), { maxLength: 30 })
  .map((pieces) => pieces.join(''))

test('a text is cut at blank lines, or at every line break, however lines end', () => {
  const text = '\n One.\r\nStill one.\r\n \t\r\n\r\nTwo.\u2029Three.  '
  expect(cutIntoParagraphs(text, 'blank-lines')).toEqual(['One.\nStill one.', 'Two.\nThree.'])
  expect(cutIntoParagraphs(text, 'line-breaks')).toEqual(['One.', 'Still one.', 'Two.', 'Three.'])
  expect(cutIntoParagraphs(' \n\n ', 'blank-lines')).toEqual([])
})

test('what is cut into paragraphs has every word, and is cut in the same way when it is put together again', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const paragraphs = cutIntoParagraphs(text, 'blank-lines')
      expect(paragraphs.join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/))
      const joined = paragraphs.reduce(
        (before, paragraph) => (before === '' ? paragraph : joinTexts(before, paragraph)),
        '',
      )
      expect(cutIntoParagraphs(joined, 'blank-lines')).toEqual(paragraphs)
    }),
  )
})

test('what is split and joined is the very text, and no word is broken', () => {
  fc.assert(
    fc.property(arbitraryText, fc.nat(80), (text, position) => {
      const parts = splitText(text, Math.min(position, text.length))
      if (!parts) return
      expect(joinTexts(...parts)).toBe(text)
      expect(parts[0]).toMatch(/\s$/)
      expect(parts[1]).toMatch(/^\S/)
    }),
  )
})

test.each([
  ['One two.', 4, ['One ', 'two.']],
  ['One two.', 3, ['One ', 'two.']],
  ['One two.', 6, ['One ', 'two.']],
  ['One.\n\n two.', 4, ['One.\n\n ', 'two.']],
  ['One two.', 0, null],
  ['One two.', 2, null],
  ['One two.', 8, null],
  ['One', 1, null],
] as const)('%j split at %d gives %j', (text, position, parts) => {
  expect(splitText(text, position)).toEqual(parts)
})
