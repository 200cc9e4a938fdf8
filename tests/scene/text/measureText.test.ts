import { fileURLToPath } from 'node:url'
import type { Font } from 'fontkit'
import { openSync } from 'fontkit'
import { expect, test } from 'vitest'
import type { FontWeight } from '../../../src/scene/text/measureText.ts'
import { measureText } from '../../../src/scene/text/measureText.ts'

const WORDS = [
  'Kadhimi government',
  'Iraq',
  'Popular Mobilisation Committee',
  'INIS',
  'Münster',
  'llll',
  'WWWW',
  '2003',
]

test.each(WORDS.flatMap((word) => ([400, 500, 600] as const).map((weight) => [word, weight] as const)))(
  'measureText agrees with the font itself within 2 %%: %s at %i',
  (word, weight) => {
    const actual = (open(weight).layout(word).advanceWidth / 1000) * 13
    expect(Math.abs(measureText(word, 13, weight) - actual)).toBeLessThanOrEqual(actual * 0.02)
  },
)

test('measureText grows with the size of the type', () => {
  expect(measureText('Iraq', 26)).toBeCloseTo(2 * measureText('Iraq', 13))
})

test('measureText gives Arabic its joined widths: a word is narrower than its letters alone', () => {
  const word = 'المخابرات'
  const apart = [...word].reduce((sum, letter) => sum + measureText(letter, 13), 0)
  expect(measureText(word, 13)).toBeLessThan(apart)
})

test('measureText takes no room for marks that stand on letters, and some for letters that the fonts lack', () => {
  expect(measureText('كَتَبَ', 13)).toBe(measureText('كتب', 13))
  expect(measureText('漢字', 13)).toBe(26)
  expect(measureText('', 13)).toBe(0)
})

/** A font that has shaped some texts shapes others wrongly (fontkit 2.0.4), so each word gets its own. */
function open(weight: FontWeight): Font {
  const path = `../../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`
  return openSync(fileURLToPath(new URL(path, import.meta.url))) as Font
}
