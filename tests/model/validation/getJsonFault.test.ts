import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getJsonFault } from '../../../src/model/validation/getJsonFault.ts'

test('getJsonFault finds none in JSON', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(getJsonFault(json)).toMatchObject({ found: '', expected: 'the end of the text' })
    }),
  )
})

test('getJsonFault finds a text that was cut off at its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, length) => {
      const cut = json.slice(0, length % json.length)
      fc.pre(!isJson(cut) && /["\]},:{[]$/.test(cut) && !cut.endsWith('\\"'))
      expect(offset(cut)).toBe(cut.length)
    }),
  )
})

test('getJsonFault finds the place that V8 names, where V8 names one', () => {
  const spoilt = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', ':', '\\', '\n', '\t', '0', '-', '.', 'e', 'x'))
    .map(([json, at, letter]) => json.slice(0, at % json.length) + letter + json.slice((at % json.length) + 1))
  fc.assert(
    fc.property(spoilt, (text) => {
      const place = findPlaceOfV8(text)
      // In a misspelt word V8 names the first wrong letter, getJsonFault the word.
      fc.pre(place !== undefined && !/^[tfn]/.test(text.slice(offset(text))))
      expect([text, offset(text)]).toEqual([text, place])
    }),
    { numRuns: 2000 },
  )
})

test('getJsonFault counts lines and columns from 1', () => {
  expect(getJsonFault('{\n  "a": 1,\n  b\n}')).toMatchObject({ line: 3, column: 3, found: 'b' })
})

function offset(text: string): number {
  const { line, column } = getJsonFault(text)
  const before = text.split('\n').slice(0, line - 1)
  return before.join('\n').length + (before.length > 0 ? 1 : 0) + column - 1
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** V8 points at the letter after a number or a broken escape where `getJsonFault` points at its start; those are left out. */
function findPlaceOfV8(text: string): number | undefined {
  try {
    JSON.parse(text)
  } catch (error) {
    const message = String(error)
    if (/number|escape/i.test(message)) return undefined
    const place = /position (\d+)/.exec(message)?.[1]
    return place === undefined ? undefined : Number(place)
  }
  return undefined
}
