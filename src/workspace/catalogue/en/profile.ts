import type { Explicitness, Reliability, Status } from '../../../model/dataset.ts'
import { count } from './count.ts'
import { details } from './details.ts'
import { model } from './model.ts'

const explicitness: Readonly<Record<Exclude<Explicitness, 'stated' | 'unspecified'>, string>> = {
  implied: 'implied, not stated',
  inferred: 'inferred by the coder',
}

const statuses: Readonly<Record<Exclude<Status, 'actual' | 'unspecified'>, string>> = {
  past: 'past',
  attempted: 'attempted',
  intended: 'intended',
  possible: 'possible',
  alleged: 'alleged',
}

const reliability: Readonly<Record<Reliability, string>> = model.reliability

/** Texts of the profile of an actor: those that are written, and those of its dialog. */
export const profile = {
  title: (name: string) => `${name}: stakeholder profile`,
  about: (dataset: string, asOf: string | null) =>
    `From “${dataset}”, ${asOf === null ? 'which does not say as of when it holds' : `as of ${asOf}`}.`,
  sections: {
    is: 'What it is',
    wants: 'What it wants',
    has: 'What it has',
    stands: 'With whom and against whom',
    measures: 'Where it stands by measures',
    events: 'Events',
    contested: 'What is contested',
    known: 'How it is known',
  },
  nothing: {
    is: 'Nothing is recorded.',
    wants: 'No aim and no position is recorded.',
    has: 'No influence over others or of others is recorded.',
    stands: 'No supportive or adverse relation is recorded.',
    measures: 'No measure is worked out.',
    events: 'No event with it is recorded.',
    contested: 'No contested matter is recorded that concerns it.',
    known: '',
  },
  shares: {
    aims: 'Aims',
    over: 'Its influence over others',
    under: 'Influence of others over it',
    others: 'Other relations',
    supportive: 'Supportive relations only',
    adverse: 'Adverse relations only',
    mixed: 'Both supportive and adverse relations',
  },
  positions: 'Positions in contested matters',
  term: (term: string, value: string) => `${term}: ${value}`,
  type: 'Type',
  group: 'Group',
  aliases: 'Other names',
  kind: details.kind,
  role: details.role,
  undated: 'undated',
  statuses,
  explicitness,
  credibility: (grade: number) => `credibility ${grade}`,
  credibilities: (grades: readonly number[]) =>
    `Credibility: ${grades.map((grade) => `${grade} is “${model.credibility[grade]}”`).join(', ')}.`,
  reliability,
  certain: 'certain according to the author',
  author: details.author,
  statements: (number: number, unsourced: number, inferred: number, onlySaid: number) =>
    `${count(number, 'relation', 'relations')} told: ${unsourced} without a source, ${inferred} implied or inferred, ${onlySaid} said by one actor alone.`,
  untitled: 'Untitled text',
  unsourced: 'no source',
  listSeparator: ', ',

  label: 'Stakeholder profile',
  language: 'Language',
  languages: { en: 'English', ar: 'Arabic' },
  print: 'Print',
  saveAsMarkdown: 'Save as Markdown',
  saveAsPage: 'Save as a page',
  running: 'Working out the measures…',
  failed: 'The measures could not be worked out; the rest is complete.',
}
