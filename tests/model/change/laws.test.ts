import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import type { Change } from '../../../src/model/change/change.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { invertChange } from '../../../src/model/change/invertChange.ts'
import { mergeChanges } from '../../../src/model/change/mergeChanges.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { deriveVocabulary } from '../../../src/model/vocabulary.ts'
import { arbitraryDatasets } from './arbitraryDatasets.ts'

function apply(change: Change, dataset: Dataset): Dataset {
  const applied = applyChange(change, dataset)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
  return applied.value
}

function write(dataset: Dataset): string {
  return JSON.stringify(toDatasetFile(dataset))
}

function hold(law: (a: Dataset, b: Dataset, c: Dataset) => void): void {
  fc.assert(
    fc.property(arbitraryDatasets, ([a, b, c]) => {
      law(a, b, c)
    }),
  )
}

test('the difference of two datasets leads from one to the other', () => {
  hold((a, b) => expect(write(apply(diffDatasets(a, b), a))).toBe(write(b)))
})

test('an inverse takes a change back, the order of records included', () => {
  hold((a, b) => {
    const change = diffDatasets(a, b)
    expect(write(apply(invertChange(change), apply(change, a)))).toBe(write(a))
    expect(invertChange(invertChange(change))).toEqual(change)
  })
})

test('two changes merged do what both do one after the other', () => {
  hold((a, b, c) => {
    const merged = mergeChanges(diffDatasets(a, b), diffDatasets(b, c))
    expect(write(apply(merged, a))).toBe(write(c))
  })
})

test('merging is associative in effect, and the inverse of a merge is the merge of the inverses in reverse', () => {
  hold((a, b, c) => {
    const [one, two, three] = [diffDatasets(a, b), diffDatasets(b, c), diffDatasets(c, a)]
    const left = mergeChanges(mergeChanges(one, two), three)
    const right = mergeChanges(one, mergeChanges(two, three))
    expect(write(apply(left, a))).toBe(write(apply(right, a)))
    const inverse = invertChange(mergeChanges(one, two))
    const inverses = mergeChanges(invertChange(two), invertChange(one))
    expect(write(apply(inverse, c))).toBe(write(a))
    expect(write(apply(inverses, c))).toBe(write(a))
  })
})

test('a change and its inverse merge into none, and a dataset differs in nothing from itself', () => {
  hold((a, b) => {
    const change = diffDatasets(a, b)
    expect(mergeChanges(change, invertChange(change))).toEqual({})
    expect(diffDatasets(a, structuredClone(a))).toEqual({})
  })
})

test('an update names only what differs, and nothing is both updated and moved', () => {
  hold((a, b, c) => {
    const merged = mergeChanges(diffDatasets(a, b), diffDatasets(b, c))
    for (const { added, updated, removed } of [...Object.values(merged), ...Object.values(diffDatasets(a, b))]) {
      for (const [id, [before, after]] of updated) {
        expect(JSON.stringify(before)).not.toBe(JSON.stringify(after))
        expect(added.has(id) || removed.has(id)).toBe(false)
      }
    }
  })
})

test('the vocabulary is always that of the types which the dataset has', () => {
  hold((a, b) => {
    const changed = apply(diffDatasets(a, b), a)
    expect(changed.vocabulary).toEqual(deriveVocabulary(changed))
  })
})
