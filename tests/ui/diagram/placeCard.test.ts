import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeCard } from '../../../src/ui/diagram/placeCard.ts'

test('a card stands to the right of the pointer and below it, and on the other side where there is no room', () => {
  const bounds = { x: 0, y: 0, width: 1000, height: 600 }
  const card = { width: 200, height: 100 }
  expect(placeCard({ x: 300, y: 300 }, card, bounds)).toEqual({ x: 316, y: 316 })
  expect(placeCard({ x: 900, y: 580 }, card, bounds)).toEqual({ x: 684, y: 464 })
})

test('a card is whole within the bounds wherever the pointer is, if they are large enough', () => {
  const whole = (least: number, most: number) => fc.integer({ min: least, max: most })
  fc.assert(
    fc.property(
      whole(-50, 2000),
      whole(-50, 2000),
      whole(20, 300),
      whole(20, 500),
      fc.record({ x: whole(0, 300), y: whole(0, 100), width: whole(316, 1500), height: whole(516, 900) }),
      (x, y, width, height, bounds) => {
        const at = placeCard({ x, y }, { width, height }, bounds)
        expect(at.x).toBeGreaterThanOrEqual(bounds.x)
        expect(at.y).toBeGreaterThanOrEqual(bounds.y)
        expect(at.x + width).toBeLessThanOrEqual(bounds.x + bounds.width)
        expect(at.y + height).toBeLessThanOrEqual(bounds.y + bounds.height)
      },
    ),
  )
})
