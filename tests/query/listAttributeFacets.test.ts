import { expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import { filterDataset } from '../../src/query/filterDataset.ts'
import { listAttributeFacets } from '../../src/query/listAttributeFacets.ts'
import { build } from '../network/given.ts'

const NUMBERS = Array.from({ length: 60 }, (_, index) => index)
const dataset = build({
  actors: NUMBERS.map((number) => ({
    id: `a${number}`,
    name: { en: `A${number}` },
    type: 'party',
    attributes: {
      seats: number,
      note: `note ${number}`,
      ...(number % 3 === 0 ? {} : { wing: number % 3 === 1 ? 'left' : ['right', 'far right'] }),
    },
  })),
})
const facets = listAttributeFacets('actors', dataset.actors)

test('an attribute of few values has one entry each, and one for records without it', () => {
  expect(facets.find(({ name }) => name === 'actors:wing')?.order).toEqual(['left', 'right; far right', ''])
})

test('numbers of many values stand in ranges of about as many records, which leave none out', () => {
  const { order, getEntry } = facets.find(({ name }) => name === 'actors:seats')!
  expect(order).toEqual(['0 – 9', '10 – 19', '20 – 29', '30 – 39', '40 – 49', '50 – 59', ''])
  expect(getEntry(dataset.actors.get('a37' as ActorId)!)).toBe('30 – 39')
})

test('a text that is different everywhere is nothing to filter by', () => {
  expect(facets.map(({ name }) => name)).toEqual(['actors:seats', 'actors:wing'])
})

test('an actor is hidden by its attribute, and the counts say so', () => {
  const { actors, counts } = filterDataset(dataset, {
    'actors:wing': [['left', 'hide']],
    'actors:seats': [['0 – 9', 'fade']],
  })
  expect([actors.get('a1' as ActorId), actors.get('a2' as ActorId), actors.get('a11' as ActorId)]).toEqual([
    'hide',
    'fade',
    'show',
  ])
  expect(counts.get('actors:wing')!.get('left')).toEqual({ total: 20, show: 0, fade: 0, hide: 20 })
})

test('numbers that a file holds as texts are put in the order of numbers', () => {
  const texts = build({
    actors: ['100', '20', '3000', '9,5'].map((budget, index) => ({
      ...{ id: `b${index}`, name: { en: `B${index}` }, type: 'party', attributes: { budget } },
    })),
  })
  expect(listAttributeFacets('actors', texts.actors)[0]!.order).toEqual(['9,5', '20', '100', '3000', ''])
})
