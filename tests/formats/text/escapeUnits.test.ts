import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeUnits, readUnits } from '../../../src/formats/text/escapeUnits.ts'

test('escapeUnits writes what XML cannot store, and leaves the rest', () => {
  expect(escapeUnits('a\u0000\ud800b\uffff')).toBe('a_x0000__xD800_b_xFFFF_')
  expect(escapeUnits('tab\tline\n👩‍🚒 عراق _x _x12')).toBe('tab\tline\n👩‍🚒 عراق _x _x12')
  expect(escapeUnits('_x0041_')).toBe('_x005F_x0041_')
  // The escape of the next unit begins with the underscore that would end this one.
  expect(escapeUnits('_x0041\u0000')).toBe('_x005F_x0041_x0000_')
})

test('readUnits gives back what escapeUnits was given, any code units whatever', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))
  const escapes = fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', 'F', '\u0000') })
  fc.assert(fc.property(fc.oneof(units, escapes), (text) => readUnits(escapeUnits(text)) === text))
})
