import { expect, test } from 'vitest'
import { agreeInverse, getArabicVerb } from '../../../src/model/sentence/arabicVerb.ts'

test.each([
  ['يدعم', 'تدعم', 'يدعمون'],
  ['يسعى إلى', 'تسعى إلى', 'يسعون إلى'],
  ['يحمي', 'تحمي', 'يحمون'],
  ['يدعو إلى', 'تدعو إلى', 'يدعون إلى'],
])('getArabicVerb gives %s its feminine and plural, without a weak last letter', (label, feminine, plural) => {
  expect(getArabicVerb(label)).toEqual({ isVerb: true, masculine: label, feminine, plural })
})

test('getArabicVerb leaves a label without a verb as it is, but for the forms that are given', () => {
  expect(getArabicVerb('عضو في', { plural: 'أعضاء في' })).toEqual({
    isVerb: false,
    masculine: 'عضو في',
    feminine: 'عضو في',
    plural: 'أعضاء في',
  })
})

test('agreeInverse keeps the verb singular before its subject, and the pronoun agrees with the target', () => {
  expect(agreeInverse('يعارضه', 'feminine', 'plural')).toBe('يعارضها')
  expect(agreeInverse('يعارضه', 'plural', 'feminine')).toBe('تعارضهم')
  expect(agreeInverse('من أعضائه', 'feminine', 'feminine')).toBe('من أعضائها')
})
