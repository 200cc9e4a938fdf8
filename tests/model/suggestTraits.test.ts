import { expect, test } from 'vitest'
import { suggestTraits } from '../../src/model/suggestTraits.ts'

test.each([
  ['funds', 1, 'forward'],
  ['FINANCES', 1, 'forward'],
  ['owns', 0, 'forward'],
  ['AdminTo', 0, 'forward'],
  ['works for', 0, 'reverse'],
  ['MEMBER_OF', 0, 'reverse'],
  ['is funded by', 0, 'reverse'],
  ['allied with', 1, 'both'],
  ['supports', 1, 'none'],
  ['criticises', -1, 'none'],
  ['knows', 0, 'none'],
  ['يموّل', 1, 'forward'],
  ['يعارض', -1, 'none'],
  ['متحالف مع', 1, 'both'],
  ['190', -1, 'none'],
  ['07', 1, 'none'],
  ['COERCE', -1, 'none'],
] as const)('"%s" has sign %d, and influence runs %s', (label, sign, direction) => {
  expect(suggestTraits(label)).toEqual({ sign, conduit: direction !== 'none', direction })
})

test.each(['blorps', '', 'is linked to', 'constructor', '42', '2100'])('nothing is suggested for "%s"', (label) => {
  expect(suggestTraits(label)).toBeUndefined()
})
