import { expect, test } from 'vitest'
import { toDay } from '../../../src/model/time/calendar.ts'
import { deriveTimeline, MOST_RELATIONS } from '../../../src/workspace/timeline/deriveTimeline.ts'
import { build } from '../../network/given.ts'

const relation = (id: string, dates: object) => ({ id, source: 'a', target: 'b', type: 'opposes', ...dates })
const event = (id: string, dates: object) => ({ id, kind: 'measure', title: { en: id }, roles: [], ...dates })
const actors = ['a', 'b'].map((id) => ({ id, name: { en: id.toUpperCase() }, type: 'state' }))
const dataset = build({
  actors,
  relations: [
    relation('late', { start: '2020-07', end: '2021' }),
    relation('open', { start: '2019-03-05' }),
    relation('ended', { start: '2019-03-05', status: 'past' }),
    relation('until', { end: '2019-06-01' }),
    relation('undated', {}),
  ],
  events: [event('month', { start: '2020-02' }), event('day', { start: '2020-02-01' }), event('never', {})],
})
const timeline = deriveTimeline(dataset)
const get = (id: string) =>
  [...timeline.relations, ...[...timeline.events.values()].flat()].find(({ record }) => record.id === id)!

test('what is certain lies between the latest beginning and the earliest end, what is possible between the others', () => {
  expect(get('late')).toMatchObject({
    possible: [toDay(2020, 7, 1), toDay(2021, 12, 31)],
    certain: [toDay(2020, 7, 31), toDay(2021, 1, 1)],
  })
})

test('a relation that is not known to have ended goes on, and a past one has an end that nobody knows', () => {
  expect(get('open').certain).toEqual([toDay(2019, 3, 5), Number.POSITIVE_INFINITY])
  expect(get('ended')).toMatchObject({ possible: [toDay(2019, 3, 5), Number.POSITIVE_INFINITY], certain: null })
  expect(get('until')).toMatchObject({ possible: [Number.NEGATIVE_INFINITY, toDay(2019, 6, 1)], certain: null })
})

test('an event of which a month is known was on some day of it, and not on all', () => {
  expect(get('month')).toMatchObject({ possible: [toDay(2020, 2, 1), toDay(2020, 2, 29)], certain: null })
  expect(get('day').certain).toEqual([toDay(2020, 2, 1), toDay(2020, 2, 1)])
})

test('what has no date is counted and listed apart, and all else stands in the order of time', () => {
  expect(timeline.undatedEvents.map(({ id }) => id)).toEqual(['never'])
  expect(timeline.undatedRelations).toBe(1)
  expect(timeline.relations.map(({ record }) => record.id)).toEqual(['until', 'open', 'ended', 'late'])
  const [first, last] = timeline.days!
  expect(first).toBeLessThan(toDay(2019, 3, 5))
  expect(last).toBeGreaterThan(toDay(2021, 12, 31))
})

test('a dataset without dates has no axis, and of many relations the number is told', () => {
  expect(deriveTimeline(build({ actors })).days).toBeNull()
  const many = Array.from({ length: MOST_RELATIONS + 5 }, (_, index) => relation(`r${index}`, { start: '2020' }))
  const { relations, datedRelations } = deriveTimeline(build({ actors, relations: many }))
  expect([relations.length, datedRelations]).toEqual([MOST_RELATIONS, MOST_RELATIONS + 5])
})
