import { expect, test } from 'vitest'
import { createRandom } from '../../../src/base/random.ts'
import type { SignedPair } from '../../../src/scene/matrix/clusterSigned.ts'
import { clusterSigned } from '../../../src/scene/matrix/clusterSigned.ts'

const pair = (a: number, b: number, net: number): SignedPair => ({ ends: [a, b], net })
/** Ties out of place: negative inside, positive between. */
const countWrong = (pairs: readonly SignedPair[], clusters: readonly number[]) =>
  pairs.reduce((sum, { ends: [a, b], net }) => {
    const wrong = clusters[a] === clusters[b] ? Math.max(0, -net) : Math.max(0, net)
    return sum + wrong
  }, 0)

test('clusterSigned keeps friends together and foes apart', () => {
  expect(clusterSigned(4, [pair(0, 1, 1), pair(2, 3, 1), pair(0, 2, -1), pair(1, 3, -1)])).toEqual([0, 0, 1, 1])
})

test('clusterSigned leaves alone whoever is drawn to nobody', () => {
  expect(clusterSigned(4, [pair(0, 1, 1), pair(1, 2, -1)])).toEqual([0, 0, 1, 2])
})

test('clusterSigned takes no more clusters than fit equally well', () => {
  // Wherever the one hostile tie of a triangle stands, one tie is out of place; two clusters are no better than one.
  expect(clusterSigned(3, [pair(0, 1, 1), pair(1, 2, 1), pair(0, 2, -1)])).toEqual([0, 0, 0])
})

test('clusterSigned of nobody is empty', () => {
  expect(clusterSigned(0, [])).toEqual([])
})

test('clusterSigned leaves as few ties out of place as any split does', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const pairs = deal(7, createRandom(seed))
    const least = Math.min(...listSplits(7).map((split) => countWrong(pairs, split)))
    expect(countWrong(pairs, clusterSigned(7, pairs))).toBe(least)
  }
})

function deal(count: number, random: () => number): SignedPair[] {
  const pairs: SignedPair[] = []
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) if (random() < 0.6) pairs.push(pair(a, b, random() < 0.5 ? 1 : -1))
  return pairs
}

/** Every way to split so many into clusters, named as they first occur. */
function listSplits(count: number): number[][] {
  if (count === 0) return [[]]
  return listSplits(count - 1).flatMap((split) =>
    Array.from({ length: Math.max(-1, ...split) + 2 }, (_, cluster) => [...split, cluster]),
  )
}
