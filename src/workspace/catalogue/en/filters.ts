import type { DateProblem } from '../../../model/time/parseMoment.ts'
import type { BasicFacet, Facet, Visibility } from '../../../query/filter.ts'
import { isAttributeFacet } from '../../../query/filter.ts'
import type { Count } from '../../../query/filterDataset.ts'
import { count } from './count.ts'

const sections: Readonly<Record<BasicFacet, string>> = {
  signs: 'Signs',
  relationTypes: 'Relation types',
  actorTypes: 'Actor types',
  groups: 'Groups',
  statuses: 'Status',
  explicitness: 'How it is known',
  grades: 'Grades',
  dates: 'Date',
}

const visibilities: Readonly<Record<Visibility, string>> = { show: 'Show', fade: 'Fade', hide: 'Hide' }

const dateProblems: Readonly<Record<DateProblem, (text: string) => string>> = {
  'not-a-date': (text) => `"${text}" is not a date. Write it as 2020, 2020-07 or 2020-07-14.`,
  'no-such-date': (text) => `There is no such date: "${text}". Check the month and the day.`,
  'ends-before-it-starts': (text) => `"${text}" ends before it starts.`,
}

export const filters = {
  title: 'Legend and filters',
  allShown: 'Everything is shown. Click an entry to hide it, double-click to hide all others.',
  nothingYet: 'There is nothing to filter yet. Press A to add relations.',
  showAll: 'Show all',
  /** "2 actors and 12 relations hidden, 3 relations faded". */
  notShown: (actors: Count, relations: Count) =>
    [named(actors.hide, relations.hide, 'hidden'), named(actors.fade, relations.fade, 'faded')]
      .filter((part) => part !== '')
      .join(', '),
  /** The heading of a facet; an attribute says whose it is: "Actors: seats". */
  section: (facet: Facet) =>
    isAttributeFacet(facet) ? facet.replace(':', ': ').replace(/^./, upper) : sections[facet],
  sectionHint: 'By keyboard: up and down choose an entry, left and right show, fade or hide it',
  entriesNotShown: (number: number) => `${number} not shown`,
  all: 'All',
  none: 'None',
  allOf: (section: string) => `All: ${section}`,
  noneOf: (section: string) => `None: ${section}`,
  visibilities,
  visibilityOf: (label: string) => `Visibility: ${label}`,
  /** What a click on an entry does, after its meaning. */
  entryHint: (hint: string | null) =>
    `${hint === null ? '' : `${hint}. `}Click: hide or show. Double-click: only this.`,
  countOf: ({ total, hide }: Count) => (hide === 0 ? `${total}` : `${total - hide}/${total}`),
  countHint: ({ total, hide }: Count) => (hide === 0 ? `${total}` : `${total - hide} of ${total} shown`),
  noGroup: 'In no group',
  noValue: 'Not said',
  unsourced: 'Without a source',
  grade: (number: string, meaning: string) => `${number}: ${meaning}`,
  inForceOn: 'In force on',
  orFrom: 'or from',
  to: 'to',
  dateExample: '2020-07-14',
  dateHint: 'A year, month or day: 2020, 2020-07, 2020-07-14',
  clearDate: 'At any time',
  timeline: 'Timeline',
  dateProblem: (problem: DateProblem, text: string) => dateProblems[problem](text),
  dates: {
    yes: { name: 'In force', hint: 'According to known dates' },
    perhaps: { name: 'Perhaps in force', hint: 'The dates are missing or not precise enough to tell' },
    no: { name: 'Not in force', hint: 'Not yet, or no longer' },
  },
}

function upper(letter: string): string {
  return letter.toUpperCase()
}

function named(actors: number, relations: number, what: string): string {
  const parts = [
    ...(actors > 0 ? [count(actors, 'actor', 'actors')] : []),
    ...(relations > 0 ? [count(relations, 'relation', 'relations')] : []),
  ]
  return parts.length > 0 ? `${parts.join(' and ')} ${what}` : ''
}
