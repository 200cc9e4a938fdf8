import { expect, test } from 'vitest'
import { listUsedFonts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { readWoff, writeWoff } from '../../../src/publish/fonts/sfnt.ts'
import { shapeText } from '../../../src/publish/fonts/shapeText.ts'
import { subsetFont } from '../../../src/publish/fonts/subsetFont.ts'
import { FONTS } from '../given.ts'

const line = (text: string, rightToLeft = false) =>
  ({ text, x: 0, y: 0, size: 10, weight: 500, color: '#000000', rightToLeft }) as const
const shape = (text: string, rightToLeft = false) => shapeText(FONTS, line(text, rightToLeft))
/** The letters from left to right, as they stand on the page. */
const seen = (text: string, rightToLeft = false) =>
  shape(text, rightToLeft)
    .runs.flatMap(({ glyphs }) => glyphs.map(({ text: letters }) => letters))
    .join('')

test('shapeText sets Latin as it is written and Arabic from the right', () => {
  expect(seen('Iran')).toBe('Iran')
  expect(seen('إيران', true)).toBe([...'إيران'].reverse().join(''))
})

test('shapeText keeps numbers and brackets right in Arabic lines', () => {
  expect(seen('عام (2024) بعد', true)).toBe('دعب )2024( ماع')
  expect(seen('NATO في العراق')).toBe('NATO قارعلا يف')
})

test('shapeText joins Arabic letters: together they are other glyphs than alone', () => {
  const glyphs = (text: string) => shape(text, true).runs.flatMap(({ glyphs }) => glyphs.map(({ id }) => id))
  expect(new Set(glyphs('ببب')).size).toBe(3)
  expect(glyphs('ب')).not.toContain(glyphs('بب')[0])
  expect(glyphs('لا')).toHaveLength(1)
})

test('shapeText gives controls no width and no glyph', () => {
  expect(shape('a\u202eb\u200d').runs.flatMap(({ glyphs }) => glyphs)).toHaveLength(2)
  expect(shape('').width).toBe(0)
})

test('a font that is cut down to some letters sets them as the whole one does', () => {
  const [used] = listUsedFonts([line('Éclair fi')], FONTS)
  const { font, glyphs } = used!
  const subset = subsetFont(font.tables, glyphs)
  const again = readWoff(writeWoff(subset))
  expect([...again.keys()].sort()).toEqual([...subset.keys()].sort())
  for (const [tag, table] of subset) if (tag !== 'head') expect(again.get(tag), tag).toEqual(table)
  expect(subset.get('glyf')!.length).toBeLessThan(font.tables.get('glyf')!.length / 5)
  expect(subset.get('hmtx')).toEqual(font.tables.get('hmtx'))
})
