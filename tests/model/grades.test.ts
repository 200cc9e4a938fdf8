import { expect, test } from 'vitest'
import { getConfidence } from '../../src/model/grades.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { validateDataset } from '../../src/model/validateDataset.ts'

/** Confidence of a relation with sources of these letters, a number, and perhaps a confidence of its own. */
function confidenceOf(letters: string, credibility: number, confidence: number | null = null): number | null {
  const { file } = validateDataset({
    format: 'throughline-dataset',
    version: 3,
    id: 'x',
    title: { en: 'X' },
    sources: [...letters].map((reliability) => ({ id: `source-${reliability}`, reliability })),
    actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'person' })),
    relations: [
      {
        id: 'r',
        type: 'supports',
        source: 'a',
        target: 'b',
        credibility,
        confidence,
        evidence: [...letters].map((letter) => ({ source: `source-${letter}` })),
      },
    ],
  })
  const dataset = toDataset(file!)
  return getConfidence(dataset, [...dataset.relations.values()][0]!)
}

test('getConfidence maps each letter and number as the convention says', () => {
  expect([...'ABCDEF'].map((letter) => confidenceOf(letter, 6))).toEqual([0.95, 0.8, 0.6, 0.4, 0.2, null])
  expect([1, 2, 3, 4, 5, 6].map((number) => confidenceOf('F', number))).toEqual([0.95, 0.8, 0.6, 0.35, 0.15, null])
})

test('getConfidence is the least of the known grades', () => {
  expect(confidenceOf('B', 3)).toBe(0.6)
  expect(confidenceOf('BE', 3)).toBe(0.2)
  expect(confidenceOf('AF', 1)).toBe(0.95)
})

test('getConfidence is unknown where nothing can be judged, and not nought', () => {
  expect(confidenceOf('F', 6)).toBeNull()
  expect(confidenceOf('', 6)).toBeNull()
})

test('getConfidence gives the confidence of the relation before any grade, also nought', () => {
  expect(confidenceOf('A', 1, 0.3)).toBe(0.3)
  expect(confidenceOf('A', 1, 0)).toBe(0)
  expect(confidenceOf('F', 6, 1)).toBe(1)
})
