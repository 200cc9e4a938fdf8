import type { Explicitness, Reliability, Status } from '../../../model/dataset.ts'
import type { CriterionId, PathKind, TimeCriterion, TraceOrder } from '../../../query/traceQuestion.ts'
import { count } from './count.ts'
import { either, quoted } from './join.ts'
import { model } from './model.ts'
import { nameStatus } from './nameStatus.ts'

const ORDERS: Readonly<Record<TraceOrder, string>> = {
  status: 'the most certain status and fewest steps first',
  strength: 'the strongest first',
  confidence: 'the most certain first',
  sources: 'those with the most sources first',
}

/**
 * All texts for the criteria of a question. `phrase`: in the printed question, in this order. `relaxed`: a change that
 * would give a path; `lifted`: the same for a whole list. `add`: in the list of conditions to add; `label`: above its
 * control. `flag`: the value of the terminal flag and its purpose. The rest are texts of the control.
 */
export const criteria = {
  kind: {
    phrase: (kind: PathKind) => `by ${kind}`,
    flag: { value: 'reach|effect|stance', use: 'the kind of path; default: reach' },
  },
  types: {
    phrase: (labels: readonly string[]) =>
      labels.length === 0 ? 'through no relation type' : `through ${either(labels.map(quoted))}`,
    relaxed: (label: string) => `also through ${quoted(label)}`,
    lifted: 'through all relation types',
    add: 'through …',
    label: 'Relation types',
    flag: { value: 'a,b', use: 'only relations of these types' },
    all: 'all relation types',
    number: (number: number) => (number === 0 ? 'no relation type' : count(number, 'relation type', 'relation types')),
  },
  maxSteps: {
    phrase: (most: number) => `in at most ${count(most, 'step', 'steps')}`,
    relaxed: (steps: number) => `up to ${count(steps, 'step', 'steps')}`,
    flag: { value: 'N', use: 'the most steps that a path may have' },
  },
  statuses: {
    phrase: (statuses: readonly Status[]) =>
      statuses.length === 0
        ? 'with no status'
        : `with status ${either(statuses.map((status) => model.statuses[status].name.toLowerCase()))}`,
    relaxed: (status: Status) => `allow ${nameStatus(status)}`,
    lifted: 'with any status',
    add: 'with status …',
    label: 'Status',
    flag: { value: 'a,b', use: 'only relations of these statuses' },
    any: 'any status',
    no: 'no status',
  },
  explicitness: {
    phrase: (known: readonly Explicitness[]) =>
      known.length === 0
        ? 'neither stated, implied nor inferred'
        : `as ${either(known.map((one) => model.explicitness[one].name.toLowerCase()))}`,
    relaxed: (known: Explicitness) =>
      known === 'unspecified'
        ? 'use that of which it is not said how it is known'
        : `use what is ${model.explicitness[known].name.toLowerCase()}`,
    lifted: 'however it is known',
    add: 'as …',
    label: 'How it is known',
    flag: { value: 'a,b', use: 'only what is stated, implied or inferred' },
  },
  time: {
    phrase: ({ mode, within }: TimeCriterion) =>
      ({
        each: within === null ? 'in force at any time' : `in force as of ${within}`,
        together: within === null ? 'all in force together' : `all in force together within ${within}`,
        sequence: within === null ? 'in sequence' : `in sequence within ${within}`,
      })[mode],
    relaxed: () => 'at any time',
    add: 'in force …',
    label: 'Time',
    flag: { value: 'DATE', use: 'only what was in force on that date (EDTF)' },
    modeFlag: { value: 'together|sequence', use: 'all steps in force at once, or one after the other' },
    withinFlag: { value: 'DATE', use: 'with --time: within that time' },
    field: 'In force',
    modes: {
      any: { name: 'at any time', hint: 'Dates do not matter.' },
      each: { name: 'as of a date', hint: 'Each relation was in force at some time within the date.' },
      together: { name: 'together', hint: 'All relations of a path were in force at the same time.' },
      sequence: { name: 'in sequence', hint: 'No relation began before the one that it follows.' },
    },
    within: 'Within',
    example: '2020-05/2021',
    hint: 'A date or a span in EDTF: 2020, 2020-05, 2020-05-07, 2020-05/2021',
    clear: 'At any time',
  },
  unknownTimes: {
    phrase: () => 'unknown dates not counted',
    relaxed: () => 'count unknown dates',
    flag: { value: '', use: 'exclude relations with unknown dates' },
    count: 'Unknown dates count',
    hint: 'Keeps paths whose dates are too vague to tell whether they fit.',
  },
  reliability: {
    phrase: (letter: Reliability) => `from sources graded at least ${letter}`,
    relaxed: (letter: Reliability | null) =>
      letter === null ? 'sources of any grade' : `sources graded at least ${letter}`,
    add: 'graded at least …',
    label: 'Grades',
    flag: { value: 'A-E', use: 'only sources graded at least this' },
    field: 'Sources at least',
    grade: (letter: Reliability) => `${letter}: ${model.reliability[letter]}`,
    any: 'any',
  },
  credibility: {
    phrase: (number: number) => `with credibility ${number} or better`,
    relaxed: (value: number | null) =>
      value === null ? 'statements of any grade' : `statements with credibility ${value} or better`,
    flag: { value: '1-5', use: 'only statements graded at least this' },
    field: 'Statements at least',
    grade: (number: number) => `${number}: ${model.credibility[number]}`,
    any: 'any',
  },
  confidence: {
    phrase: (least: number) => `with confidence of at least ${least}`,
    relaxed: (value: number | null) => (value === null ? 'any confidence' : `confidence of at least ${value}`),
    add: 'confidence at least …',
    label: 'Confidence',
    flag: { value: '0-1', use: 'only relations with at least this confidence' },
    field: 'Confidence at least',
    hint: 'From 0 to 1. A relation has a confidence of its own, or the lowest that this project assigns to its grades.',
    any: 'any',
  },
  ungraded: {
    phrase: () => 'unknown grades not counted',
    relaxed: () => 'count unknown grades',
    flag: { value: '', use: 'exclude whatever has no grade' },
    count: 'Unknown grades count',
    hint: 'F and 6 mean that something cannot be judged, which is not the same as bad.',
  },
  via: {
    phrase: (names: readonly string[]) => `by way of ${names.join(', then ')}`,
    relaxed: (name: string) => `not by way of ${name}`,
    lifted: 'by way of anyone',
    add: 'by way of …',
    label: 'Stops on the way',
    flag: { value: 'a,b', use: 'only through these actors, in this order' },
    adding: 'Add a stop on the way',
    placeholder: 'an actor',
    inThisOrder: 'In this order; others may lie between.',
    earlier: (name: string) => `${name}: move earlier`,
    later: (name: string) => `${name}: move later`,
  },
  avoid: {
    phrase: (names: readonly string[]) => `not through ${either(names)}`,
    relaxed: (name: string) => `also through ${name}`,
    lifted: 'avoiding no actor',
    add: 'not through …',
    label: 'Actors and relations to avoid',
    flag: { value: 'a,b', use: 'not through these actors' },
    adding: 'Add an actor or a relation to avoid',
    placeholder: 'an actor or a relation',
  },
  avoidRelations: {
    relaxed: (sentence: string) => `also by ${quoted(sentence)}`,
    lifted: 'avoiding no relation',
    flag: { value: 'a,b', use: 'not over these relations' },
  },
  maxRelations: {
    phrase: (most: number) => `not through actors with more than ${count(most, 'relation', 'relations')}`,
    relaxed: (many: number | null) =>
      many === null
        ? 'through actors with any number of relations'
        : `through actors with up to ${count(many, 'relation', 'relations')}`,
    add: 'not through hubs',
    label: 'Hubs',
    flag: { value: 'N', use: 'not through actors with more relations than this' },
    field: 'Most relations per actor on the way',
    hint: 'Paths through actors that are connected to everyone say little. The ends may have more.',
    any: 'any number',
  },
  withoutSources: {
    phrase: (titles: readonly string[]) => `without the source ${either(titles.map(quoted))}`,
    relaxed: (title: string) => `with the source ${quoted(title)}`,
    lifted: 'with every source',
    add: 'without source …',
    label: 'Sources to leave out',
    flag: { value: 'ID', use: 'ignore this source; may be repeated' },
    hint: 'A relation that rests on these sources alone is left out; one without evidence stays.',
  },
  only: {
    phrase: () => 'only through what the filters show',
    relaxed: () => 'use what the filters hide',
    add: 'only what is shown',
    label: 'Filters of the view',
  },
  order: {
    phrase: (order: TraceOrder) => ORDERS[order],
    add: 'ordered by …',
    label: 'Order',
    flag: { value: 'status|strength|confidence|sources', use: 'which paths come first' },
    field: 'Best first by',
    orders: {
      status: 'most certain status, fewest steps',
      strength: 'strongest',
      confidence: 'most certain',
      sources: 'most sources',
    } satisfies Readonly<Record<TraceOrder, string>>,
  },
  strengthBy: { flag: { value: 'least|product', use: 'how the strength of a path is calculated' } },
  confidenceBy: { flag: { value: 'least|product', use: 'how the confidence of a path is calculated' } },
  limit: { flag: { value: 'N', use: 'the most paths to list' } },
} satisfies Readonly<Record<CriterionId, object>>

type Phrased = {
  [Id in CriterionId]: (typeof criteria)[Id] extends { readonly phrase: unknown } ? Id : never
}[CriterionId]

/** The phrases of a printed question, in any language. */
export type Phrases = { readonly [Id in Phrased]: Pick<(typeof criteria)[Id], 'phrase'> }
