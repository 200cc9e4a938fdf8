import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { printOffer } from '../../../src/ui/action/offer.ts'
import { searchOffers } from '../../../src/ui/palette/searchOffers.ts'
import { getActionCatalogue } from '../../../src/workspace/catalogue/getActionCatalogue.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../../workspace/givenState.ts'

const WORDS = getActionCatalogue('en')
const DATASET = given('iran controls b', 'b opposes c')
const see = (actors: readonly string[] = [], relations: readonly string[] = []) =>
  givenState({
    dataset: DATASET,
    view: {
      ...INITIAL_VIEW,
      selection: { actors: actors as readonly ActorId[], relations: relations as readonly RelationId[] },
    },
  })
const find = (typed: string, state = see(['iran'])) =>
  searchOffers(state, WORDS, typed).flatMap(({ items }) => items.map((offer) => printOffer(offer, WORDS, state)))
const listTitles = (state: ReturnType<typeof see>) => searchOffers(state, WORDS, '').map(({ title }) => title)

test('searchOffers lists first what can be done to what is selected, by its name', () => {
  expect(listTitles(see())).toEqual(['The diagram', 'The page'])
  expect(listTitles(see(['iran']))).toEqual(['iran', 'The diagram', 'The page'])
  expect(listTitles(see(['b', 'c']))).toEqual(['2 actors selected', 'b', 'The diagram', 'The page'])
  expect(listTitles(see([], ['r1']))).toEqual(['iran controls b', 'The diagram', 'The page'])
  expect(listTitles(see([], ['r1', 'r2']))).toEqual(['2 relations selected', 'The diagram', 'The page'])
})

test('searchOffers finds by the beginnings of words in any order', () => {
  expect(find('here trace')).toEqual(find('trace here'))
  expect(find('fr tra')[0]).toBe('Trace from here')
  expect(find('theme dark')).toEqual(['Theme: Dark'])
  expect(find('DARK  theme')).toEqual(['Theme: Dark'])
})

test('searchOffers finds by the name of what is selected, and by other words for an action', () => {
  expect(find('iran trace to')).toEqual(['Trace to here'])
  expect(find('export svg')).toEqual(['Publish…'])
  expect(find('network')[0]).toBe('Layout: Network')
})

test('searchOffers gives what has the word in its name before what is only called so as well', () => {
  const found = find('show')
  expect(found.indexOf('Show everything')).toBeLessThan(found.indexOf('Details'))
  expect(find('trace').indexOf('Trace from here')).toBeLessThan(find('trace').indexOf('Everyone this reaches'))
})

test('searchOffers finds nothing by nonsense, by signs, or by what does not apply now', () => {
  expect(find('zzqx')).toEqual([])
  expect(find('trace zzqx')).toEqual([])
  expect(find('!?')).toEqual([])
  expect(find('undo')).toEqual([])
  expect(find('layout sentences')).toEqual([])
})
