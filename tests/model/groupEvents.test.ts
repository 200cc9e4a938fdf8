import { expect, test } from 'vitest'
import { groupEvents } from '../../src/model/groupEvents.ts'
import { build } from '../network/given.ts'

test('groupEvents puts the events of a kind in order of date, undated ones last', () => {
  const event = (id: string, kind: string, start?: string) => ({ id, kind, title: { en: id }, start })
  const { events } = build({
    events: [
      event('e1', 'attack'),
      event('e2', 'attack', '2020-07'),
      event('e3', 'deal', '2018'),
      event('e4', 'attack', '2019'),
    ],
  })
  const groups = [...groupEvents(events.values())].map(([kind, list]) => [kind, list.map(({ id }) => id)])
  expect(groups).toEqual([
    ['deal', ['e3']],
    ['attack', ['e4', 'e2', 'e1']],
  ])
})
