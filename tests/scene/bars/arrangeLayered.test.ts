import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../../bench/ours.ts'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { Arrangement } from '../../../src/scene/arrangement.ts'
import { arrangeLayered } from '../../../src/scene/bars/arrangeLayered.ts'
import { composeScene } from '../../../src/scene/composeScene.ts'
import { given } from '../../network/given.ts'

const IRAQ = readShipped('iraq-security-reform')
const PLAIN = { theme: 'light', actors: new Map(), relations: new Map() } as const
const LAYERED = { ...UNTOUCHED, layout: 'layered' } as const

const leftOf = ({ spots }: Arrangement, actor: string) => spots.get(`a:${actor}`)!.box.x

test('arrangeLayered puts whoever influences somebody to the left of them', () => {
  const arrangement = arrangeLayered(given('a controls b', 'b controls c', 'a controls d', 'd controls c'), LAYERED)
  expect(leftOf(arrangement, 'a')).toBeLessThan(leftOf(arrangement, 'b'))
  expect(leftOf(arrangement, 'b')).toBeLessThan(leftOf(arrangement, 'c'))
  expect(leftOf(arrangement, 'd')).toBe(leftOf(arrangement, 'b'))
})

test('arrangeLayered lets the type that leads decide, and only the tie that closes a cycle of it leads back', () => {
  const chain = ['a controls b', 'b controls c', 'c controls d', 'a controls e', 'e controls f', 'f controls d']
  const more = ['a controls g', 'b controls h', 'a controls i', 'i controls j', 'j controls k', 'a controls l']
  const others = ['h influences a', 'f influences e', 'k influences i']
  const arrangement = arrangeLayered(given(...chain, ...more, 'd controls b', ...others), LAYERED)
  const back = arrangement.wires.filter(({ tie }) => {
    const [from, to] = [tie.from, tie.to].map((spot) => leftOf(arrangement, spot.slice(2)))
    return from! >= to! && tie.relations.some(({ type }) => type === 'controls')
  })
  expect(back.map(({ tie }) => [tie.from, tie.to])).toEqual([['a:d', 'a:b']])
})

test('arrangeLayered keeps everybody in the column of their layer from level to level', () => {
  const [headline, more] = (['headline', 'more'] as const).map((level) => arrangeLayered(IRAQ, { ...LAYERED, level }))
  const shown = [...headline!.spots.keys()]
  expect(shown).toHaveLength(20)
  const order = (arrangement: Arrangement) =>
    shown.toSorted((a, b) => arrangement.spots.get(a)!.box.x - arrangement.spots.get(b)!.box.x)
  for (const [index, spot] of order(headline!).entries())
    for (const other of order(headline!).slice(0, index))
      expect(more!.spots.get(other)!.box.x).toBeLessThanOrEqual(more!.spots.get(spot)!.box.x)
})

test('arrangeLayered has no more columns than suit a page', () => {
  const chain = given(...Array.from({ length: 14 }, (_, index) => `v${index} controls v${index + 1}`))
  const { spots } = arrangeLayered(chain, { ...LAYERED, page: { aspect: 0.7, readable: 1200, mostActors: 15 } })
  expect(new Set([...spots.values()].map(({ box }) => box.x)).size).toBeLessThanOrEqual(4)
})

test('arrangeLayered tells the shares of the type that leads on its lines, and strengths of no other', () => {
  const dataset = given(
    ...[
      'a controls b',
      'b controls c',
      'c controls d',
      'a controls e',
      'e controls f',
      'f controls d',
      'a influences f',
    ],
  )
  const relations = new Map([...dataset.relations].map(([id, relation]) => [id, { ...relation, strength: 0.51 }]))
  const arrangement = arrangeLayered({ ...dataset, relations }, LAYERED)
  const { labels } = composeScene({ ...dataset, relations }, arrangement, PLAIN)
  const texts = labels.map(({ lines }) => lines.join(' '))
  expect(texts.filter((text) => text === 'controls (51\u00a0%)')).toHaveLength(6)
  expect(texts).toContain('influences')
})

test('arrangeLayered puts a new actor into the column of its layer, and leaves all others where they stand', () => {
  const before = given('a controls b', 'b controls c', 'a controls d', 'd controls e')
  const first = arrangeLayered(before, LAYERED)
  const edited = given('a controls b', 'b controls c', 'a controls d', 'd controls e', 'a controls f', 'f controls c')
  const drawn = arrangeLayered(edited, { ...LAYERED, drawn: first })
  expect(leftOf(drawn, 'f')).toBe(leftOf(drawn, 'b'))
  for (const { id, box } of first.spots.values()) {
    const now = drawn.spots.get(id)!.box
    expect([now.x, now.y]).toEqual([box.x, box.y])
  }
  expect(drawn.memory?.layout).toBe('layered')
})
