import { expect, test } from 'vitest'
import { toDay } from '../../../src/model/time/calendar.ts'
import { compareDates } from '../../../src/workspace/commands/compareStates.ts'
import { goToDate, keepDate, playOn, setPlaying, toggleTimeline } from '../../../src/workspace/commands/timeline.ts'
import { findShownComparison } from '../../../src/workspace/derive/findShownComparison.ts'
import { build } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const relation = (id: string, dates: object) => ({ id, source: 'a', target: 'b', type: 'opposes', ...dates })
const state = givenState({
  dataset: build({
    actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' })),
    relations: [
      relation('ended', { start: '2019', end: '2019' }),
      relation('began', { start: '2021' }),
      relation('always', { start: '2018' }),
      relation('undated', {}),
    ],
  }),
})
const opened = toggleTimeline()(state)

test('two dates are compared on the present dataset: what began came, what ended went, what is not known stays', () => {
  const shown = findShownComparison(compareDates('2019', '2022')(opened))!
  expect([...shown.marks.relations]).toEqual([
    ['began', 'came'],
    ['ended', 'went'],
  ])
  expect(shown.marks.actors.size).toBe(0)
  expect(shown.union).toBe(state.dataset)
})

test('a comparison follows the date, and ends with it', () => {
  const kept = keepDate('2019')(opened)
  const compared = goToDate('2020')(compareDates('2019', '2022')(kept))
  expect(compared.shownComparison).toMatchObject({ of: { from: '2019', to: '2020' } })
  expect(goToDate(null)(compared).shownComparison).toBeNull()
  expect(keepDate(null)(compared).shownComparison).toBeNull()
})

test('playing goes from the first day to the last, and ends there', () => {
  const days = [toDay(2020, 1, 1), toDay(2020, 12, 31)] as const
  let now = playOn(days)(setPlaying(true)(opened))
  expect(now.view.filter.asOf).toBe('2020-01-01')
  for (let step = 0; now.timeline!.isPlaying && step < 1000; step++) now = playOn(days)(now)
  expect(now.view.filter.asOf).toBe('2020-12-31')
  expect(playOn(days)(now).view.filter.asOf).toBe('2020-01-01')
})

test('closing the timeline leaves the date, and on a narrow page opening it closes what would cover it', () => {
  const dated = goToDate('2020')(opened)
  expect(toggleTimeline()(dated)).toMatchObject({ timeline: null, view: { filter: { asOf: '2020' } } })
  const narrow = toggleTimeline()({ ...state, windowWidth: 400 })
  expect(narrow.preferences).toMatchObject({ leftOpen: false, rightOpen: false })
})
