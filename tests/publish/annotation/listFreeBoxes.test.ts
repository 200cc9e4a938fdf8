import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listFreeBoxes } from '../../../src/publish/annotation/listFreeBoxes.ts'
import type { Box } from '../../../src/scene/geometry.ts'
import { grow, overlap, segmentMeetsBox } from '../../../src/scene/geometry.ts'

const length = fc.integer({ min: 0, max: 120 })
const point = fc.record({ x: length, y: length })
const side = fc.integer({ min: 1, max: 40 })
const box = fc.record({ x: length, y: length, width: side, height: side })
const segment = fc.record({ tie: fc.constant('t'), from: point, to: point })
/** No sum of these is whole, so that no box only touches an obstacle. */
const GRID = { area: { x: 0.131, y: 0.1731, width: 110, height: 90 }, step: 7.3127, apart: 3.3719 }

test('listFreeBoxes gives every box of the grid that is clear of all boxes and lines, and no other', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 6 }), fc.array(segment, { maxLength: 6 }), side, side, (...given) => {
      const [boxes, segments, width, height] = given
      const isFree = (one: Box) => {
        const broad = grow(one, GRID.apart)
        return (
          !boxes.some((other) => overlap(broad, other)) &&
          !segments.some(({ from, to }) => segmentMeetsBox(from, to, broad))
        )
      }
      const all = listFreeBoxes({ width, height }, { boxes: [], segments: [] }, GRID)
      expect(listFreeBoxes({ width, height }, { boxes, segments }, GRID)).toEqual(all.filter(isFree))
    }),
    { numRuns: 300 },
  )
})

test('listFreeBoxes gives none where the area is too small', () => {
  expect(listFreeBoxes({ width: 111, height: 10 }, { boxes: [], segments: [] }, GRID)).toEqual([])
})
