import type { Explicitness, Status } from '../../../model/dataset.ts'
import type { Sign } from '../../../model/relationTypes.ts'
import type { TracedPath } from '../../../query/trace/toTracedPath.ts'
import type { Trace } from '../../../query/tracePaths.ts'
import type { PathKind, TimeCriterion, TraceOrder } from '../../../query/traceQuestion.ts'
import { count } from './count.ts'
import { model } from './model.ts'

const signs: Readonly<Record<Sign, string>> = { 1: 'supportive', 0: 'neither supportive nor adverse', [-1]: 'adverse' }
const orders: Readonly<Record<TraceOrder, string>> = {
  status: 'the most certain status and fewest steps first',
  strength: 'the strongest first',
  confidence: 'the most certain first',
  sources: 'those with the most sources first',
}

/** Words of a question and of an answer about paths, as they are copied, cited and printed. */
export const answer = {
  question: {
    separator: ', ',
    quoted,
    ends: (from: readonly string[], to: readonly string[]) => `From ${either(from)} to ${either(to)}`,
    sides: {
      reached: (names: readonly string[]) => `Everyone whom ${either(names)} reaches`,
      reaching: (names: readonly string[]) => `Everyone who reaches ${either(names)}`,
      common: (names: readonly string[]) => `Everyone who reaches each of ${all(names)}`,
    },
    kind: (kind: PathKind) => `by ${kind}`,
    steps: (most: number) => `in at most ${count(most, 'step', 'steps')}`,
    types: (labels: readonly string[]) =>
      labels.length === 0 ? 'through no relation type' : `through ${either(labels.map(quoted))}`,
    statuses: (statuses: readonly Status[]) =>
      statuses.length === 0
        ? 'with no status'
        : `with status ${either(statuses.map((status) => model.statuses[status].name.toLowerCase()))}`,
    explicitness: (known: readonly Explicitness[]) =>
      known.length === 0
        ? 'however known: none'
        : `as ${either(known.map((one) => model.explicitness[one].name.toLowerCase()))}`,
    time: ({ mode, within }: TimeCriterion) =>
      ({
        each: within === null ? 'in force at any time' : `in force as of ${within}`,
        together: within === null ? 'all in force together' : `all in force together within ${within}`,
        sequence: within === null ? 'in sequence' : `in sequence within ${within}`,
      })[mode],
    unknownTimes: 'unknown dates not counted',
    reliability: (letter: string) => `from sources graded at least ${letter}`,
    credibility: (number: number) => `with credibility ${number} or better`,
    confidence: (least: number) => `with confidence of at least ${least}`,
    ungraded: 'unknown grades not counted',
    via: (names: readonly string[]) => `by way of ${names.join(', then ')}`,
    avoid: (names: readonly string[]) => `not through ${either(names)}`,
    maxRelations: (most: number) => `not through actors with more than ${count(most, 'relation', 'relations')}`,
    withoutSources: (titles: readonly string[]) => `without the source ${either(titles.map(quoted))}`,
    only: 'only through what the filters show',
    order: (order: TraceOrder) => orders[order],
  },
  answer: {
    completeness: ({ paths, total, complete, rankingHolds }: Trace, maxSteps: number) => {
      const within = `of up to ${count(maxSteps, 'step', 'steps')}`
      const among = rankingHolds ? '' : ' The ranking covers only the paths found.'
      if (total === null)
        return `Stopped early: the best ${count(paths.length, 'path', 'paths')} found ${within}.${among}`
      if (!complete)
        return `The best ${paths.length.toLocaleString('en')} of ${count(total, 'path', 'paths')} ${within}.`
      if (total === 0) return `No path ${within}.`
      return total === 1
        ? `The only path ${within}.`
        : `${total === 2 ? 'Both paths' : `All ${count(total, 'path', 'paths')}`} ${within}.`
    },
    sign: signs,
    status: (status: Status) => model.statuses[status].name.toLowerCase(),
    confidence: ({ confidence }: TracedPath) =>
      confidence === null ? 'confidence not known' : `confidence ${Number(confidence.toFixed(3))}`,
    speculative: 'speculative: a stance of more than two steps',
    inferred: 'inferred: the enemy of an enemy, a prediction and not a fact',
    timeDoubtful: 'its dates leave open whether it fits',
    gradeDoubtful: 'rests on a grade that cannot be judged',
    which: ', which ',
    onEvery: 'On every path',
    sources: 'Sources',
    unsourced: 'no source',
    untitled: 'Untitled text',
    listSeparator: ', ',
    passage: (id: string) => `passage ${id}`,
    relation: (id: string) => `relation ${id}`,
  },
}

function quoted(text: string): string {
  return `“${text}”`
}

function either(words: readonly string[]): string {
  return join(words, 'or')
}

function all(words: readonly string[]): string {
  return join(words, 'and')
}

function join(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
