import { expect, test } from 'vitest'
import { removeBidiControls } from '../../src/base/removeBidiControls.ts'

test('embeddings, overrides and isolates are taken out', () => {
  expect(removeBidiControls('\u202eevil\u202c \u2066name\u2069')).toBe('evil name')
})

test('marks and joiners, which names need, stay', () => {
  const name = 'می\u200cخواهم \u200f(1)\u200e'
  expect(removeBidiControls(name)).toBe(name)
})
