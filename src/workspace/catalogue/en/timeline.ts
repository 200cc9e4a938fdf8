import { printDate } from '../../../model/time/printDate.ts'
import { count } from './count.ts'

/** Texts of the timeline. */
export const timeline = {
  title: 'Timeline',
  close: 'Close the timeline',
  play: 'Play',
  pause: 'Pause',
  date: 'Date',
  at: (date: string | null) => (date === null ? 'At any time' : printDate(date, 'en')),
  anyTime: 'At any time',
  keep: 'Compare with another date',
  kept: (date: string) => `Compared with ${printDate(date, 'en')}`,
  keptHint: 'Go to another date to compare it.',
  leave: 'Stop comparing',
  compare: 'Show what changed in the diagram',
  tick: (date: string) => printDate(date, 'en'),
  relations: (number: number) => `Relations (${number.toLocaleString('en')})`,
  events: (kind: string, number: number) =>
    `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll(/[-_]/g, ' ')} (${number.toLocaleString('en')})`,
  more: (number: number) =>
    `${count(number, 'further relation', 'further relations')} with dates. Filter them, or see all in the table.`,
  undated: (events: number, relations: number) =>
    `Without a date: ${[
      ...(events > 0 ? [count(events, 'event', 'events')] : []),
      ...(relations > 0 ? [count(relations, 'relation', 'relations')] : []),
    ].join(' and ')}`,
  undatedHint: 'Nobody knows when. They are neither in force nor not on any date, and stay in the views as “perhaps”.',
  nothing: 'No event and no relation of this dataset has a date.',
  key: { certain: 'certain', possible: 'within this time', open: 'no end known' },
}
