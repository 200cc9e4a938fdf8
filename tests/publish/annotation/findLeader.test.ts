import { expect, test } from 'vitest'
import { findLeader } from '../../../src/publish/annotation/findLeader.ts'

const BOX = { x: 0, y: 40, width: 60, height: 20 }
const ROOM = { area: { x: -200, y: -200, width: 700, height: 500 }, size: 12, limit: Infinity }
const TIPS = [{ x: 200, y: 50 }]
const find = (boxes: readonly (typeof BOX)[]) => findLeader(BOX, TIPS, { boxes, segments: [] }, ROOM)!

test('findLeader goes round what is in the way, and says that it covers something where there is no way round', () => {
  expect(find([]).covers).toBe(false)
  expect(find([{ x: 120, y: 45, width: 6, height: 10 }]).covers).toBe(false)
  expect(find([{ x: 120, y: -150, width: 6, height: 400 }]).covers).toBe(true)
})

test('findLeader gives nothing that costs the limit', () => {
  const { cost } = find([])
  const limited = (limit: number) => findLeader(BOX, TIPS, { boxes: [], segments: [] }, { ...ROOM, limit })
  expect(limited(cost)).toBeUndefined()
  expect(limited(cost + 1)?.cost).toBe(cost)
})
