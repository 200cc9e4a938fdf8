import { expect, test } from 'vitest'
import { finishSteps } from '../../../src/base/steps.ts'
import type { RelationId } from '../../../src/model/dataset.ts'
import { mergeRelations } from '../../../src/model/edit/mergeRelations.ts'
import { searchDoubledRelations } from '../../../src/query/duplicates/searchDoubledRelations.ts'
import { build } from '../../network/given.ts'

const TIE = { type: 'supports', source: 'a', target: 'b' }
const give = (...relations: readonly object[]) =>
  build({
    sources: [{ id: 's', passages: [{ id: 'P1' }, { id: 'P2' }] }],
    actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'party' })),
    relations: relations.map((relation, index) => ({ id: `r${index}`, ...TIE, ...relation })),
    claims: [{ id: 'c', topic: { en: 'who' }, positions: [], relations: ['r0', 'r1'] }],
  })

test.each([
  ['with other evidence', {}, { evidence: [{ source: 's', passage: 'P1' }] }],
  ['with another grade or note', { credibility: 2 }, { note: { en: 'so' }, confidence: 0.5 }],
  ['with the sign of the type said', {}, { sign: 1, note: { en: 'so' } }],
  ['with its qualifiers in another order', { qualifiers: ['x', 'y'] }, { qualifiers: ['y', 'x'] }],
  [
    'the other way, of a symmetric type',
    { type: 'cooperates_with' },
    { type: 'cooperates_with', source: 'b', target: 'a' },
  ],
])('relations are doubled: %s', (_, left, right) => {
  expect(finishSteps(searchDoubledRelations(give(left, right)))).toEqual([{ left: 'r0', right: 'r1' }])
})

test.each([
  ['another type', { type: 'opposes' }],
  ['the other way', { source: 'b', target: 'a' }],
  ['another status', { status: 'alleged' }],
  ['another date', { start: '2020' }],
  ['another end', { end: '2021' }],
  ['another qualifier', { qualifiers: ['in part'] }],
  ['somebody who says so', { assertedBy: 'a' }],
  ['another sign', { sign: -1, note: { en: 'so' } }],
])('relations are two, with %s', (_, other) => {
  expect(finishSteps(searchDoubledRelations(give({}, other)))).toEqual([])
})

test('merged, a relation has the evidence of both once, and what only the other says', () => {
  const shared = { source: 's', passage: 'P1' }
  const dataset = give({ evidence: [shared] }, { evidence: [shared, { source: 's', passage: 'P2' }], credibility: 2 })
  const [r0, r1] = ['r0', 'r1'] as [RelationId, RelationId]
  const merged = mergeRelations(dataset, r0, r1)
  expect([...merged.relations.keys()]).toEqual([r0])
  expect(merged.relations.get(r0)!.evidence.map(({ passage }) => passage)).toEqual(['P1', 'P2'])
  expect(merged.relations.get(r0)!.credibility).toBe(2)
  expect([...merged.claims.values()][0]!.relations).toEqual([r0])
})
