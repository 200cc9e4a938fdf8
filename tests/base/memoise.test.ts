import { expect, test, vi } from 'vitest'
import { loadOnce, memoiseFor, memoiseLast, memoiseLastFor, memoiseRecent, once } from '../../src/base/memoise.ts'

test('memoiseLast computes anew for other arguments only, and forgets those before', () => {
  const compute = vi.fn((...numbers: number[]) => ({ sum: numbers.reduce((sum, number) => sum + number, 0) }))
  const sum = memoiseLast(compute)
  const first = sum(1, Number.NaN)
  expect(sum(1, Number.NaN)).toBe(first)
  expect(sum(1)).toEqual({ sum: 1 })
  expect(sum(0)).not.toBe(sum(-0))
  expect(sum(1, Number.NaN)).not.toBe(first)
  expect(compute).toHaveBeenCalledTimes(5)
})

test('memoiseFor keeps a value for each object, and goes by the object and not by what is in it', () => {
  const compute = vi.fn(({ name }: { readonly name: string }) => [name])
  const read = memoiseFor(compute)
  const [one, other] = [{ name: 'a' }, { name: 'a' }]
  expect([read(one), read(other), read(one)]).toEqual([['a'], ['a'], ['a']])
  expect(read(one)).not.toBe(read(other))
  expect(compute).toHaveBeenCalledTimes(2)
})

test('memoiseLastFor keeps the last value for each object: two of them do not push each other out', () => {
  const compute = vi.fn((key: object, text: string) => [key, text])
  const read = memoiseLastFor(compute)
  const [one, other] = [{}, {}]
  const kept = read(one, 'a')
  read(other, 'b')
  expect(read(one, 'a')).toBe(kept)
  expect(compute).toHaveBeenCalledTimes(2)
})

test('once computes when it is first asked, and never again', () => {
  const compute = vi.fn(() => ({}))
  const get = once(compute)
  expect(compute).not.toHaveBeenCalled()
  expect(get()).toBe(get())
  expect(compute).toHaveBeenCalledTimes(1)
})

test('memoiseRecent forgets what was not asked for the longest time', () => {
  const compute = vi.fn((text: string) => [text])
  const read = memoiseRecent(compute, 2)
  const [a, b] = [read('a'), read('b')]
  expect(read('a')).toBe(a)
  read('c')
  expect(read('a')).toBe(a)
  expect(read('b')).not.toBe(b)
  expect(compute).toHaveBeenCalledTimes(4)
})

test('loadOnce loads once for all who ask, and again only after a failure', async () => {
  const load = vi.fn(async () => ({}))
  load.mockRejectedValueOnce(new Error('offline'))
  const get = loadOnce(load)
  await expect(Promise.all([get(), get()])).rejects.toThrow('offline')
  expect(load).toHaveBeenCalledTimes(1)
  const [one, other] = await Promise.all([get(), get()])
  expect(one).toBe(other)
  expect(load).toHaveBeenCalledTimes(2)
})
