import type { Reliability, Status } from '../../../model/dataset.ts'
import type { CutSets } from '../../../query/getMinimumCuts.ts'
import type { HeldTime } from '../../../query/trace/measureHeld.ts'
import type { Combination } from '../../../query/traceQuestion.ts'
import { count } from './count.ts'
import { model } from './model.ts'
import { nameStatus } from './nameStatus.ts'
import { printPathStatus } from './printPathStatus.ts'
import { trace } from './trace.ts'

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 })
const paths = (many: number) => count(many, 'path', 'paths')

/** Texts of the panel that shows the answer to a question about paths. */
export const traced = {
  tracing: 'Tracing …',
  progress: (found: number, steps: number) =>
    steps > 1
      ? `Tracing: ${paths(found)} so far, all of fewer than ${count(steps, 'step', 'steps')} found.`
      : `Tracing: ${paths(found)} so far.`,
  stop: 'Stop',
  stopping: 'Stopping …',
  old: 'This is still the answer to the previous question.',
  stoppedEmpty: 'Stopped before anything was found. There may still be paths.',
  stoppedRest: 'Stopped before the analysis of these paths was complete.',

  completeness: (listed: number, total: number | null, complete: boolean, steps: number, stopped: boolean) => {
    const within = `of up to ${count(steps, 'step', 'steps')}`
    if (total === null)
      return `${stopped ? 'Stopped' : 'Stopped early'}: the best ${listed.toLocaleString('en')} paths found so far ${within}; there are more.`
    if (!complete) return `The best ${listed.toLocaleString('en')} of ${total.toLocaleString('en')} paths ${within}.`
    return total === 1 ? `The only path ${within}.` : `${total === 2 ? 'Both paths' : `All ${paths(total)}`} ${within}.`
  },
  rankingAmongFound: 'The ranking covers only the paths found; there may be a better one.',
  statusesUsed: (statuses: readonly Status[]) => `Only ${printRelations(statuses)} are used.`,
  more: (status: Status, many: number | null) => {
    const more = many === null ? 'many' : many.toLocaleString('en')
    return `${more} more if ${printRelations([status])} count`
  },
  filtersDoNotLimit: 'The filters of the view do not limit this.',
  filtersLimit: 'Only what the filters show is used.',
  doubtful: {
    times: (many: number) => `${rest(many)} on dates that leave open whether they fit.`,
    grades: (many: number) => `${rest(many)} on grades that cannot be judged.`,
    statuses: (many: number) => `${rest(many)} on relations whose status is not said.`,
  },
  leaveOpenOut: {
    times: 'Unknown dates do not count',
    grades: 'Unknown grades do not count',
    statuses: 'Leave them out',
  },
  moreIfOpen: {
    times: (many: number | null) =>
      many === null ? 'many more if unknown dates count' : `${many.toLocaleString('en')} more if unknown dates count`,
    grades: (many: number | null) =>
      many === null ? 'many more if unknown grades count' : `${many.toLocaleString('en')} more if unknown grades count`,
  },

  balance: 'For and against',
  supporting: (many: number) => `${paths(many)} supportive`,
  opposing: (many: number) => `${paths(many)} adverse`,
  neutral: (many: number) => `${paths(many)} neither`,
  sums: (positive: number, negative: number) => `S+ ${number(positive)}, S− ${number(negative)}`,
  net: (net: number, conflict: number) =>
    `net ${net > 0 ? '+' : ''}${number(net).replace('-', '−')} (conflict ${number(conflict)})`,
  summedBy: {
    strength: 'Summed by the strengths of the paths.',
    number: 'Each path counts as 1, since not all strengths are known.',
  },
  conflictHint: 'A conflict of 0 means that all paths agree; 1 means that they cancel out.',
  netHint: 'A single text is nearly always consistent with itself; that says little about the world.',

  reading: 'How paths are ranked and measured',
  confidenceBy: 'Confidence of a path',
  strengthBy: 'Strength of a path',
  combinations: {
    confidence: { least: 'its weakest step', product: 'the product of its steps' },
    strength: { least: 'its narrowest step', product: 'the product of its steps' },
  } as const,
  whyConfidence: {
    least:
      'A chain is no stronger than its weakest link. This assumes nothing about whether the evidence is independent.',
    product: 'A product is right only where the steps rest on independent sources. Steps from one article do not.',
  } as Readonly<Record<Combination, string>>,
  whyStrength: {
    least: 'The narrowest step suits strengths that only have an order, such as weak and strong.',
    product: 'The product suits strengths that are shares, such as a half of a quarter.',
  } as Readonly<Record<Combination, string>>,

  holds: 'Choke points',
  onEvery: 'On every path',
  nothingOnEvery: 'No actor and no relation is on every path.',
  workingOut: 'Looking for the smallest sets that every path needs …',
  anyLength: 'Without these there is no path of any length',
  withinSteps: (steps: number) => `Without these there is none of up to ${count(steps, 'step', 'steps')}`,
  sameCuts: 'Without these there is no path, however long',
  cutActors: 'Actors',
  cutRelations: 'Relations',
  cut: ({ size, sets, all, exact }: CutSets<string>, what: 'actors' | 'relations') => {
    if (size === null)
      return what === 'actors' ? 'no set of actors: a relation leads there directly' : 'no set of relations'
    const things =
      what === 'actors' ? count(size, 'actor is', 'actors are') : count(size, 'relation is', 'relations are')
    const bound = exact ? `${things} enough to break every path` : `${things} enough to break every path; fewer may be`
    const sorts = sets.length > 1 || !all ? `, ${all ? '' : 'at least '}${count(sets.length, 'choice', 'choices')}` : ''
    return bound + sorts
  },
  inEachWay: 'In every choice',
  andEither: 'and one of these sets',
  showThings: (many: number) => `Show ${many === 1 ? 'it' : `all ${many}`}`,
  reliances: 'Sources',
  remaining: (remaining: number, total: number) =>
    remaining === 0
      ? `without it none of ${paths(total)} remains`
      : `without it ${remaining} of ${paths(total)} remain`,
  withoutRelation: 'Without this relation?',
  withoutActor: (name: string) => `Without ${name}?`,
  takeAwayThing: (name: string) => `Remove ${name}`,

  left: (left: number, before: number, gone: number) =>
    `${left.toLocaleString('en')} of ${paths(before)} ${left === 1 ? 'is' : 'are'} left; ${gone.toLocaleString('en')} ${gone === 1 ? 'is' : 'are'} gone.`,
  beside: (shared: number, onlyHere: number, onlyThere: number) =>
    `Compared with the other question: ${shared.toLocaleString('en')} in both, ${onlyHere.toLocaleString('en')} only here, ${onlyThere.toLocaleString('en')} only there.`,
  besideWaits: 'The other question is being traced …',
  besideAmongFound: 'At least one list is incomplete: this compares only what is listed.',
  takenAway: (names: readonly string[]) => `Removed: ${names.join(', ')}.`,
  putBack: 'Restore',
  takeOther: 'Switch to the other question',
  leaveSo: 'Keep it this way',
  endComparison: 'End the comparison',
  gone: 'Gone',
  andMore: (many: number) => `and ${many.toLocaleString('en')} more`,
  onlyThere: 'Only in the other',
  onlyHere: 'only here',

  results: 'Paths',
  netSign: { 1: 'supportive', 0: 'neither', [-1]: 'adverse' },
  noSign: 'no sign (reach paths have none)',
  confidence: (value: number | null) => (value === null ? 'confidence unknown' : `confidence ${number(value)}`),
  sources: (many: number) => (many === 0 ? 'no source' : count(many, 'source', 'sources')),
  status: printPathStatus,
  speculative: 'speculative: longer than two steps',
  inferred: 'inferred: balance predicts it, nobody says it',
  doubtfulTimes: 'dates inconclusive',
  doubtfulGrades: 'grades inconclusive',
  showMore: (many: number) => `Show ${many.toLocaleString('en')} more`,
  pinPath: 'Pin this path',
  facts: {
    confidence: 'Confidence',
    strength: 'Strength',
    grades: 'Lowest grades',
    sources: 'Sources',
    held: 'All in force',
  },
  confidenceFact: (value: number | null, bounds: readonly [number, number] | null, by: Combination) => {
    if (value === null || !bounds) return 'unknown, because a step has none'
    const name = by === 'product' ? 'product' : 'weakest step'
    return bounds[0] === bounds[1]
      ? `${name} ${number(value)}`
      : `${name} ${number(value)}, between ${number(bounds[0])} and ${number(bounds[1])}, since the steps may depend on each other`
  },
  strengthFact: (value: number | null, by: Combination) =>
    value === null
      ? 'unknown, because a step has none'
      : `${by === 'product' ? 'product' : 'narrowest step'} ${number(value)}`,
  gradesFact: (letter: Reliability | null, credibility: number | null) =>
    [
      letter === null ? 'sources not judged' : `source ${letter}, ${model.reliability[letter]}`,
      credibility === null ? 'statements not judged' : `statement ${credibility}, ${model.credibility[credibility]}`,
    ].join('; '),
  sourcesFact: (many: number, rests: { readonly steps: number; readonly title: string } | null, steps: number) => {
    const told = many === 0 ? 'none' : count(many, 'source', 'sources')
    if (!rests) return told
    return `${told}; ${rests.steps.toLocaleString('en')} of ${count(steps, 'step rests', 'steps rest')} on “${rests.title}” alone`
  },
  held: (at: HeldTime['at'], period: string | null) => {
    if (at === 'no') return 'never at the same time'
    const when = period ?? 'at an unknown time'
    return at === 'yes' ? when : `perhaps: ${period ?? 'dates unknown'}`
  },
  ribbon: 'The path from left to right',
  ribbonOf: (many: number) =>
    many === 1 ? 'The path as a ribbon' : `The ${many === 2 ? 'two' : many} paths as one ribbon`,
  ribbonOfFirst: (many: number, all: number) => `The first ${many} of ${all.toLocaleString('en')} paths as one ribbon`,
  enlarge: 'Enlarge',
  close: 'Close',
  sourceNumbers:
    'Numbers in brackets stand for sources, as the dataset lists them. ×2 means that two of the paths take this step.',
  inferredHint: 'Dotted: balance theory predicts it, nobody says it.',

  nothing: 'There is no path within these limits:',
  noEnd: 'The search ended early, so there may still be one.',
  whyNot: {
    looking: 'Looking for changes that would give a path …',
    relax: (changes: number) => `You get a path ${together(changes)}:`,
    nothing: 'No change to the criteria would give one.',
  },
  unsettled: {
    say: (verbs: readonly string[]) =>
      `${listShort(verbs)}: nobody has said yet whether influence travels along ${verbs.length === 1 ? 'such a relation' : 'such relations'}, so no path follows ${verbs.length === 1 ? 'it' : 'them'}.`,
    letCarry: (many: number) => (many === 1 ? 'It carries influence' : 'They carry influence'),
    oneByOne: 'Say what each means',
    nothingElse: 'No change to the other criteria would give one.',
  },
  wouldGive: (many: number | null) => (many === null ? 'very many paths' : paths(many)),
  and: ' and ',
  absence: (name: string) => `Why is ${name} on no path?`,
  absenceEnd: 'It is an end of the question itself.',
  absencePresent: (many: number | null) =>
    many === null ? 'It is on very many paths; the best:' : `It is in fact on ${paths(many)}; the best:`,
  whyAbsent: {
    looking: 'Looking for changes that would lead a path through it …',
    relax: (changes: number) => `It would be on one ${together(changes)}:`,
    nothing: 'No change to the criteria would lead a path through it.',
  },
  forgetAbsence: 'Dismiss this question',

  reach: {
    reached: (names: readonly string[], many: number, steps: number, statuses: readonly Status[]) =>
      `${few(names, 'or')} ${many === 0 ? 'reaches nobody' : `reaches ${count(many, 'actor', 'actors')}`} ${within(steps, statuses)}.`,
    reaching: (names: readonly string[], many: number, steps: number, statuses: readonly Status[]) =>
      `${whoReaches(many)} ${few(names, 'or')} ${within(steps, statuses)}.`,
    common: (names: readonly string[], many: number, steps: number, statuses: readonly Status[]) =>
      `${whoReaches(many)} each of ${few(names, 'and')} ${within(steps, statuses)}.`,
  },
  reachIncomplete: 'Not every actor was checked: there may be more.',
  reachSteps: (steps: number) => count(steps, 'step', 'steps'),
  allPaths: 'all paths',

  pins: 'Pinned',
  compare: 'Compare the two',
  chooseTwo: 'Choose two questions, or two paths, to compare them.',
  chooseForComparison: (name: string) => `Compare: ${name}`,
  unpin: (name: string) => `Unpin ${name}`,
  actorsInBoth: 'Actors in both',
  inBoth: 'Steps in both',
  onlyFirst: 'Only in the first',
  onlySecond: 'Only in the second',
  nothingOf: 'nothing',
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

function together(changes: number): string {
  return changes === 1 ? 'with one change' : `with ${NUMBERS[changes] ?? changes} changes together`
}

function rest(many: number): string {
  return `${many.toLocaleString('en')} of these paths ${many === 1 ? 'rests' : 'rest'}`
}

function whoReaches(many: number): string {
  return many === 0 ? 'Nobody reaches' : count(many, 'actor reaches', 'actors reach')
}

/** "actual or past relations, or relations whose status is not said". */
function printRelations(statuses: readonly Status[]): string {
  const said = statuses.filter((status) => status !== 'unspecified').map(nameStatus)
  const parts = [
    ...(said.length > 0 ? [`${trace.list(said)} relations`] : []),
    ...(statuses.includes('unspecified') ? ['relations whose status is not said'] : []),
  ]
  return parts.join(said.length > 1 ? ', or ' : ' or ') || 'no relations'
}

function within(steps: number, statuses: readonly Status[]): string {
  return `by ${printRelations(statuses)} in up to ${count(steps, 'step', 'steps')}`
}

/** Up to two names; otherwise the first and the number of others. */
function few(names: readonly string[], last: 'and' | 'or'): string {
  return names.length < 3
    ? names.join(` ${last} `)
    : `${names[0]} ${last} ${(names.length - 1).toLocaleString('en')} others`
}

/** The first few verbs in quotes, and how many more there are. */
function listShort(verbs: readonly string[]): string {
  const few = verbs.slice(0, 5).map((verb) => `“${verb}”`)
  return few.join(', ') + (verbs.length > few.length ? ` and ${verbs.length - few.length} more` : '')
}
