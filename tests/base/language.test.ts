import { expect, test } from 'vitest'
import { inLanguage, isRightToLeft } from '../../src/base/language.ts'

test('inLanguage falls back to English where a text is missing or empty', () => {
  expect(inLanguage({ en: 'Unions', ar: 'النقابات' }, 'ar')).toBe('النقابات')
  expect(inLanguage({ en: 'Unions' }, 'ar')).toBe('Unions')
  expect(inLanguage({ en: 'Unions', ar: '' }, 'ar')).toBe('Unions')
})

test('isRightToLeft goes by the first letter', () => {
  expect(['النقابات', '1. الحشد', 'שלום'].map(isRightToLeft)).toEqual([true, true, true])
  expect(['PMC الحشد', '', '123', 'Ünions'].map(isRightToLeft)).toEqual([false, false, false, false])
})
