import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Score } from '../../../src/analysis/stakeholders/measureScores.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { overlap } from '../../../src/scene/geometry.ts'
import { INSET, placeStakeholders } from '../../../src/scene/stakeholders/placeStakeholders.ts'

const SIZE = { width: 700, height: 600 }
const NAME = { width: 120, height: 26 }
const axes = { x: 'interest', y: 'power' }
const toScore = (mean: number, spread = 0): Score => ({ mean, least: mean - spread, most: mean + spread, ratings: [] })
const stand = (places: readonly (readonly [number, number])[]) =>
  places.map(([x, y], index) => ({ actor: `a${index}` as ActorId, x: toScore(x), y: toScore(y) }))

test('the least and the most stand at the edges, and a position is in the middle when it is neither', () => {
  const [low, high] = placeStakeholders(
    {
      axes,
      standing: stand([
        [0, 0],
        [1, 1],
      ]),
    },
    SIZE,
    () => NAME,
  )
  expect(low!.point).toEqual({ x: INSET, y: SIZE.height - INSET })
  expect(high!.point).toEqual({ x: SIZE.width - INSET, y: INSET })
  const [neither] = placeStakeholders(
    { axes: { ...axes, x: 'position: a quay' }, standing: stand([[0, 0]]) },
    SIZE,
    () => NAME,
  )
  expect(neither!.point.x).toBe(SIZE.width / 2)
})

test('names stand inside the grid and none over another, wherever up to 24 actors stand', () => {
  const share = fc.constantFrom(0, 0.33, 0.67, 1)
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share), { maxLength: 24 }), (places) => {
      const boxes = placeStakeholders({ axes, standing: stand(places) }, SIZE, () => NAME).map(({ box }) => box)
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(SIZE.width)
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([])
      }
    }),
  )
})

test('what raters disagree about has a bar as long as their difference, and else none', () => {
  const standing = [{ actor: 'a' as ActorId, x: toScore(0.5, 0.5), y: toScore(0.5) }]
  const [{ spread }] = placeStakeholders({ axes, standing }, SIZE, () => NAME) as [
    ReturnType<typeof placeStakeholders>[number],
  ]
  expect(spread.x![1].x - spread.x![0].x).toBe(SIZE.width - 2 * INSET)
  expect(spread.y).toBeNull()
})
