import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseText } from '../../src/base/normaliseText.ts'

test.each([
  ['case and accents', 'ÉCOLE Ḥashd', 'ecole hashd'],
  ['apostrophes within a word', 'Sana’a Shi‘a Da’esh', 'sanaa shia daesh'],
  ['punctuation', ' al-Hashd / (PMC), "al"!', 'al hashd pmc al'],
  ['letters that do not come apart', 'Łódź Straße Øster ısı', 'lodz strasse oster isi'],
  ['forms of alef', 'أحمد إيران آل ٱل', 'احمد ايران ال ال'],
  ['hamza on a seat and alone', 'رئيس مؤتمر سماء', 'رييس موتمر سما'],
  ['alef maqsura, ta marbuta and the Persian letters', 'مصطفى حكومة کردستانی', 'مصطفي حكومه كردستاني'],
  ['vowel signs and tatweel', 'الحَشْدُ الشّعبي مـــحمد', 'الحشد الشعبي محمد'],
  ['digits', '٢٠٢٠ ۱۹۹۸ 7', '2020 1998 7'],
  ['presentation forms and full width', 'ﻻ ＰＭＣ', 'لا pmc'],
  ['nothing but signs', '?! — ْ', ''],
])('normaliseText folds %s', (_, text, normal) => {
  expect(normaliseText(text)).toBe(normal)
})

test('normaliseText changes nothing in a text that is normal already', () => {
  const normal = normaliseText('Ḥashd al-Shaʿbī: الحشد الشعبيّ ٣')
  expect(normaliseText(normal)).toBe(normal)
})

test('normaliseText takes plain letters the short way to the same form as among letters that are not plain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(normaliseText(`${text} é`)).toBe(`${normaliseText(text)} e`.trim())
    }),
  )
})
