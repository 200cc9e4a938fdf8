import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Coding } from '../../scripts/measureAgreement.ts'
import { measureAgreement, printAgreement, readCoding } from '../../scripts/measureAgreement.ts'

test('SOURCES.md of the first dataset gives the agreement that the two codings have', () => {
  const sources = readFileSync(new URL('../../graph-data/iraq-security-reform/SOURCES.md', import.meta.url), 'utf8')
  expect(sources).toContain(printAgreement(measureAgreement(readCoding('first'), readCoding('second'))))
})

test('measureAgreement counts on ever stricter terms, and signs beyond chance', () => {
  const first = code(['a b opposes -1 actual', 'b c supports 1 actual', 'c a reforms 0 past', 'a c seeks 0 actual'])
  const second = code(['a b opposes -1 actual', 'b c supports 1 past', 'c a opposes -1 past', 'c b seeks 0 actual'])
  expect(measureAgreement(first, second)).toEqual({
    actors: { both: 3, onlyFirst: 0, onlySecond: 0 },
    pairs: { both: 3, onlyFirst: 1, onlySecond: 1 },
    types: { both: 2, onlyFirst: 2, onlySecond: 2 },
    statuses: { both: 1, onlyFirst: 3, onlySecond: 3 },
    // By chance: minus 1/3 of 2/3, plus 1/3 of 1/3; (2/3 - 1/3) / (1 - 1/3).
    signs: { pairs: 3, equal: 2, kappa: expect.closeTo(1 / 2) },
    // By chance: (1·2 + 1·1 + 2·1 + 1·1) / 25; (2/5 - 6/25) / (1 - 6/25).
    signsOrAbsent: { pairs: 5, equal: 2, kappa: expect.closeTo(4 / 19) },
  })
})

test('measureAgreement takes a pair with relations of both signs for a sign of its own', () => {
  const both = code(['a b opposes -1 actual', 'a b supports 1 actual', 'b a seeks 0 actual'])
  const one = code(['a b opposes -1 actual', 'b a seeks 0 actual'])
  expect(measureAgreement(both, one).signs).toEqual({ pairs: 2, equal: 1, kappa: expect.closeTo(1 / 3) })
})

function code(lines: readonly string[]): Coding {
  const relations = lines.map((line) => {
    const [source = '', target = '', type = '', sign = '', status = ''] = line.split(' ')
    return { source, target, type, sign: Number(sign), status }
  })
  return { actors: [...new Set(relations.map(({ source }) => source))].map((id) => ({ id })), relations }
}
