import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createQueue } from '../../../src/scene/routes/queue.ts'

test('createQueue gives items by priority, to within an eighth, whatever their number', () => {
  const queue = createQueue()
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 3000, noNaN: true }), { maxLength: 300 }), (priorities) => {
      queue.clear()
      for (const [item, priority] of priorities.entries()) queue.push(item, priority)
      const popped = Array.from(priorities, () => queue.pop())
      expect([...popped].sort((a, b) => a - b)).toEqual([...priorities.keys()])
      for (let index = 1; index < popped.length; index++)
        expect(priorities[popped[index]!]!).toBeGreaterThanOrEqual(priorities[popped[index - 1]!]! - 0.126)
      expect(queue.pop()).toBe(-1)
    }),
  )
})

test('createQueue gives first what comes late but has priority', () => {
  const queue = createQueue()
  queue.push(1, 5)
  queue.push(2, 9)
  expect(queue.pop()).toBe(1)
  queue.push(3, 2)
  expect([queue.pop(), queue.pop(), queue.pop()]).toEqual([3, 2, -1])
})
