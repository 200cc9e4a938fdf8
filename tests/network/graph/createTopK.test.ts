import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTopK } from '../../../src/network/graph/createTopK.ts'

test('createTopK keeps the best k items, as sorting all of them does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3))), fc.nat(6), (items, k) => {
      const compare = (a: readonly [number, number], b: readonly [number, number]) => a[1] - b[1]
      const top = createTopK<readonly [number, number]>(k, {
        ranks: [([first]) => first],
        compare,
        copy: (item) => item,
      })
      for (const item of items) top.add(item)
      expect(top.list()).toEqual([...items].sort((a, b) => a[0] - b[0] || compare(a, b)).slice(0, k))
    }),
  )
})
