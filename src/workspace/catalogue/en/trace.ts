import type { Status } from '../../../model/dataset.ts'
import type { TraceProblem } from '../../../query/traceProblem.ts'
import type { PathKind } from '../../../query/traceQuestion.ts'
import { count } from './count.ts'
import { model } from './model.ts'

const kinds: Readonly<Record<PathKind, { readonly name: string; readonly hint: string; readonly question: string }>> = {
  reach: {
    name: 'reach',
    hint: 'Can influence travel? Every step gives leverage over the next actor. Such a path has no sign.',
    question: 'How can influence travel from',
  },
  effect: {
    name: 'effect',
    hint: 'How is one connected to what is done to the other? Influence travels, and the last step benefits or harms.',
    question: 'What benefit or harm leads from',
  },
  stance: {
    name: 'stance',
    hint: 'Who stands with whom? This is arithmetic on attitudes (the enemy of an enemy counts as a friend), not causation.',
    question: 'Who stands how between',
  },
}

export const trace = {
  label: 'Trace',
  sentence: 'The question',
  from: 'From',
  to: 'to',
  by: 'by',
  through: 'through',
  inAtMost: 'in at most',
  steps: (number: number) => (number === 1 ? 'step' : 'steps'),
  withStatus: 'with status',
  known: 'as',
  byWayOf: 'by way of',
  notThrough: 'not through',
  comma: ',',
  fromActor: 'From which actor',
  toActor: 'To which actor',
  kindOfPath: 'Kind of path',
  mostSteps: 'Most steps',
  someActor: 'an actor',
  addStop: 'any actor',
  addStopLabel: 'Add a stop on the way',
  addAvoided: 'nobody',
  addAvoidedLabel: 'Add an actor to avoid',
  another: 'and another',
  takeOut: (name: string) => `Take out ${name}`,
  noActor: 'No actor is called that.',
  swap: 'Swap the ends',
  onlyShown: 'only through what the filters show',
  allTypes: 'all relation types',
  types: (number: number) => (number === 0 ? 'no relation type' : count(number, 'relation type', 'relation types')),
  chooseTypes: 'Relation types',
  chooseStatuses: 'Status',
  chooseExplicitness: 'How it is known',
  anyStatus: 'any status',
  noStatus: 'no status',
  list: (words: readonly string[]) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`,
  all: 'All',
  none: 'None',
  kinds,

  needBoth: 'Choose where the paths begin and where they end. A right-click in the diagram does it too.',
  needFrom: 'Choose where the paths begin.',
  needTo: 'Choose where the paths end.',
  examples: 'Or ask, for example',
  example: (kind: PathKind, from: string, to: string) =>
    `${kinds[kind].question} ${from} ${kind === 'stance' ? 'and' : 'to'} ${to}?`,
  many: (steps: number) =>
    `Up to ${steps} steps there can be so many paths that not all are found, and few that long mean much. Trace all the same?`,
  goOn: (steps: number) => `Trace up to ${steps} steps`,
  keepTo: (steps: number) => `Keep to ${steps}`,

  completeness: (listed: number, total: number | null, complete: boolean, steps: number) => {
    const within = `of up to ${count(steps, 'step', 'steps')}`
    if (total === null) return `Stopped early: at least ${count(listed, 'path', 'paths')} ${within}.`
    if (!complete) return `The best ${listed.toLocaleString('en')} of ${total.toLocaleString('en')} paths ${within}.`
    return total === 1 ? `The only path ${within}.` : `All ${count(total, 'path', 'paths')} ${within}.`
  },
  statusesUsed: (statuses: readonly Status[]) =>
    `Only what is ${trace.list(statuses.map((status) => model.statuses[status].name.toLowerCase()))} is used.`,
  more: (status: Status, number: number | null) => {
    const name = model.statuses[status].name.toLowerCase()
    return number === null ? `many more with ${name}` : `${number.toLocaleString('en')} more with ${name}`
  },
  filtersDoNotLimit: 'The filters of the view do not limit this.',
  filtersLimit: 'Only what the filters show is used.',
  onEvery: 'On every path',
  results: 'Paths',
  netSign: { 1: 'supportive', 0: 'neither', [-1]: 'adverse' },
  noSign: 'no sign: reach',
  confidence: (value: number | null) =>
    value === null ? 'confidence not known' : `confidence ${value.toLocaleString('en', { maximumFractionDigits: 2 })}`,
  sources: (number: number) => (number === 0 ? 'no source' : count(number, 'source', 'sources')),
  status: (status: Status) => model.statuses[status].name.toLowerCase(),
  speculative: 'speculative: longer than two steps',
  showMore: (number: number) => `Show ${number.toLocaleString('en')} more`,
  ribbon: 'The path from left to right',
  sourceNumbers: 'Numbers in brackets stand for sources, as the dataset lists them.',

  nothing: 'There is no path within these limits:',
  limits: {
    steps: (number: number) => `at most ${count(number, 'step', 'steps')}`,
    statuses: (statuses: readonly Status[]) =>
      statuses.length === 0
        ? 'no status is allowed'
        : `only what is ${trace.list(statuses.map((status) => model.statuses[status].name.toLowerCase()))}`,
    explicitness: (known: readonly string[]) =>
      known.length === 0 ? 'nothing is allowed, however it is known' : `only what is ${trace.list(known)}`,
    types: (labels: readonly string[]) => (labels.length === 0 ? 'through no type' : `through ${trace.list(labels)}`),
    via: (names: readonly string[]) => `by way of ${names.join(', then ')}`,
    avoid: (names: readonly string[]) => `not through ${trace.list(names)}`,
    onlyShown: 'only through what the filters show',
    noEnd: 'the search was stopped early, so there may be one all the same',
  },
  loosen: 'There would be with one change',
  loosenNothing: 'No single change to these limits would give one.',
  wouldGive: (number: number | null) => (number === null ? 'very many paths' : count(number, 'path', 'paths')),
  loosenings: {
    status: (status: Status) => `allow ${model.statuses[status].name.toLowerCase()}`,
    steps: (number: number) => `up to ${count(number, 'step', 'steps')}`,
    inferred: 'use what is inferred',
    types: 'through all types',
    stop: (name: string) => `not by way of ${name}`,
    avoid: (name: string) => `also through ${name}`,
    filters: 'use what the filters hide',
  },
  problem: (problem: TraceProblem, name: (id: string) => string) => {
    switch (problem.code) {
      case 'unknown-id':
        return `The dataset has no ${problem.what} called "${problem.id}".`
      case 'same-ends':
        return `A path needs two different ends, and ${name(problem.id)} is both. Choose another actor for one of them.`
      case 'end-avoided':
        return `${name(problem.id)} is an end of the path and cannot be avoided. Take it out of one of the two.`
      case 'end-as-stop':
        return `${name(problem.id)} is an end of the path and no stop on the way. Take it out of the stops.`
      case 'stop-avoided':
        return `${name(problem.id)} is both a stop and to be avoided. Take it out of one of the two.`
      case 'stop-twice':
        return `A path visits nobody twice, but ${name(problem.id)} is a stop twice. Name it once.`
      case 'bad-number':
        return `The most steps must be a whole number from 1: ${problem.value} is not. 4 is usual.`
    }
  },
}
