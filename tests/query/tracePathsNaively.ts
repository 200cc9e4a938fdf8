import type { ActorId, Dataset, Relation, Status } from '../../src/model/dataset.ts'
import { getConfidence } from '../../src/model/grades.ts'
import { getSpan, judgeInForce, parseDate } from '../../src/model/time.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'

const FIRM_TO_WEAK = ['actual', 'past', 'attempted', 'intended', 'possible', 'alleged', 'unspecified']

export interface NaivePath {
  readonly actors: readonly ActorId[]
  readonly relations: readonly Relation['id'][]
  readonly directions: readonly string[]
  readonly sign: number | null
  readonly status: string
  readonly confidence: number | null
  readonly strength: number | null
  readonly sources: readonly string[]
  readonly timeDoubtful: boolean
  readonly gradeDoubtful: boolean
}

/** The same answer by the definitions alone: tries every row of relations that hang together, and then asks of each. */
export function tracePathsNaively(dataset: Dataset, question: TraceQuestion) {
  const rows = listRows(dataset, question)
  const paths = listAnswers(dataset, question, rows)
  const ends = [...question.from, ...question.to]
  const actors = [...dataset.actors.keys()].filter((id) => !ends.includes(id))
  const relations = [...dataset.relations.keys()]
  const countMore = (change: Partial<TraceQuestion>) =>
    listAnswers(dataset, { ...question, ...change }, rows).length - paths.length
  return {
    paths: paths.slice(0, question.limit),
    complete: paths.length <= question.limit,
    total: paths.length,
    onEveryPath: {
      actors: paths.length === 0 ? [] : actors.filter((id) => paths.every((path) => path.actors.includes(id))),
      relations: paths.length === 0 ? [] : relations.filter((id) => paths.every((path) => path.relations.includes(id))),
    },
    signs: [1, -1, 0].map((sign) => paths.filter((path) => path.sign === sign).length),
    reliances: [...new Set(paths.flatMap(({ sources }) => sources))]
      .map((source) => ({ source, remaining: paths.filter((path) => !restsOn(dataset, path, source)).length }))
      .filter(({ remaining }) => remaining < paths.length)
      .sort((a, b) => a.remaining - b.remaining || (a.source < b.source ? -1 : 1)),
    doubtful: {
      times: paths.filter(({ timeDoubtful }) => timeDoubtful).length,
      grades: paths.filter(({ gradeDoubtful }) => gradeDoubtful).length,
      statuses: paths.filter(({ status }) => status === 'unspecified').length,
    },
    moreByStatus: FIRM_TO_WEAK.filter((status) => !question.statuses.includes(status as Status)).flatMap((status) => {
      const more = countMore({ statuses: [...question.statuses, status as Status] })
      return more === 0 ? [] : [[status, more]]
    }),
    moreIfOpen: { times: countMore({ unknownTimes: true }), grades: countMore({ ungraded: true }) },
  }
}

function restsOn(dataset: Dataset, { relations }: NaivePath, source: string): boolean {
  return relations.some((id) => {
    const { evidence } = dataset.relations.get(id)!
    return evidence.length > 0 && evidence.every((one) => one.source === source)
  })
}

/** Relations that hang together from end to end, and the actors that they pass. */
interface Row {
  readonly relations: readonly Relation[]
  readonly actors: readonly ActorId[]
  /** How it lies in time; found out once. */
  time?: Verdict
}

function listRows(dataset: Dataset, { from, to, maxSteps }: TraceQuestion): readonly Row[] {
  const rows: Row[] = []
  const grow = (relations: readonly Relation[], actors: readonly ActorId[]) => {
    const here = actors.at(-1)!
    if (to.includes(here)) rows.push({ relations, actors })
    if (to.includes(here) || relations.length === maxSteps) return
    for (const relation of dataset.relations.values()) {
      if (relation.source !== here && relation.target !== here) continue
      const there = relation.source === here ? relation.target : relation.source
      if (!actors.includes(there) && !from.includes(there)) grow([...relations, relation], [...actors, there])
    }
  }
  for (const start of from) grow([], [start])
  return rows
}

function listAnswers(dataset: Dataset, question: TraceQuestion, rows: readonly Row[]): readonly NaivePath[] {
  return rows
    .filter((row) => answers(dataset, question, row))
    .map((row) => toPath(dataset, question, row))
    .sort((a, b) => byRank(question, a, b))
}

function answers(dataset: Dataset, question: TraceQuestion, row: Row): boolean {
  const { relations, actors } = row
  const places = question.via.map((id) => actors.indexOf(id))
  const { maxRelations, unknownTimes, ungraded } = question
  const isHub = (id: ActorId) =>
    maxRelations !== null &&
    [...dataset.relations.values()].filter(({ source, target }) => source === id || target === id).length > maxRelations
  const counts = (verdict: Verdict, open: boolean) => verdict === 'yes' || (verdict === 'perhaps' && open)
  return (
    relations.every((one, index) => isStep(dataset, question, one, actors[index]!, index === relations.length - 1)) &&
    relations.every((relation) => isAllowed(question, relation)) &&
    places.every((place, index) => place > (places[index - 1] ?? 0)) &&
    !question.avoid.some((id) => actors.includes(id)) &&
    !actors.slice(1, -1).some(isHub) &&
    relations.every((relation) => counts(judgeGrades(dataset, question, relation), ungraded)) &&
    counts(getTime(question, row), unknownTimes)
  )
}

function getTime(question: TraceQuestion, row: Row): Verdict {
  row.time = row.time ?? judgeTime(question, row.relations)
  return row.time
}

function isAllowed(question: TraceQuestion, { id, type, status, explicitness, evidence }: Relation): boolean {
  const doubted = evidence.filter(({ source }) => question.withoutSources.includes(source))
  return (
    (question.types === null || question.types.includes(type)) &&
    question.statuses.includes(status) &&
    question.explicitness.includes(explicitness) &&
    (question.only === null || question.only.has(id)) &&
    !question.avoidRelations.includes(id) &&
    (evidence.length === 0 || doubted.length < evidence.length)
  )
}

type Verdict = 'yes' | 'perhaps' | 'no'

/** Tries out every date that a start or an end may have had, in years. */
function judgeTime({ time }: TraceQuestion, row: readonly Relation[]): Verdict {
  if (!time) return 'yes'
  const window = time.within === null ? null : parseDate(time.within)
  if (time.mode === 'each') {
    const verdicts = row.map((relation) => (window?.ok ? judgeInForce(relation, window.value) : 'yes'))
    return verdicts.includes('no') ? 'no' : verdicts.includes('perhaps') ? 'perhaps' : 'yes'
  }
  const verdicts = new Set(
    listWorlds(row).map((world) => (holds(time, window?.ok ? window.value : null, world) ? 1 : 0)),
  )
  return !verdicts.has(1) ? 'no' : verdicts.has(0) ? 'perhaps' : 'yes'
}

interface Span {
  readonly start: number
  readonly end: number
}

function listWorlds(row: readonly Relation[]): readonly (readonly Span[])[] {
  const days = (date: { readonly earliest: number; readonly latest: number }) => [
    ...new Set([...TICKS.filter((day) => day >= date.earliest && day <= date.latest), date.earliest, date.latest]),
  ]
  return row.reduce<readonly (readonly Span[])[]>(
    (worlds, relation) => {
      const { start, end } = getSpan(relation)
      const spans = days(start).flatMap((from) => days(end).map((to) => ({ start: from, end: to })))
      const possible = spans.filter((span) => span.start <= span.end)
      return worlds.flatMap((world) => possible.map((span) => [...world, span]))
    },
    [[]],
  )
}

/**
 * A day in each year that a relation of the tests may begin or end in, and one before the day on which others begin or
 * end: who began that year may have ended by then.
 */
const TICKS = ['2018-03-01', '2018-06-01', '2021-06-01'].map((text) => {
  const parsed = parseDate(text)
  return parsed.ok ? parsed.value.earliest! : 0
})

function holds(
  { mode }: NonNullable<TraceQuestion['time']>,
  window: { readonly earliest: number | null; readonly latest: number | null } | null,
  world: readonly Span[],
): boolean {
  const first = window?.earliest ?? -Infinity
  const last = window?.latest ?? Infinity
  if (mode === 'sequence') {
    return (
      world.every(({ start }, index) => index === 0 || start >= world[index - 1]!.start) &&
      world.every(({ start, end }) => start <= last && end >= first)
    )
  }
  return Math.max(first, ...world.map(({ start }) => start)) <= Math.min(last, ...world.map(({ end }) => end))
}

function judgeGrades(dataset: Dataset, question: TraceQuestion, relation: Relation): Verdict {
  const { credibility, evidence } = relation
  const confidence = getConfidence(dataset, relation)
  const letters = evidence
    .map(({ source }) => dataset.sources.get(source)!.reliability)
    .filter((letter) => letter !== 'F')
  const verdicts: (boolean | null)[] = [
    question.reliability === null || (letters.length > 0 ? letters.every((one) => one <= question.reliability!) : null),
    question.credibility === null || (credibility === 6 ? null : credibility <= question.credibility),
    question.confidence === null || (confidence === null ? null : confidence >= question.confidence),
  ]
  return verdicts.includes(false) ? 'no' : verdicts.includes(null) ? 'perhaps' : 'yes'
}

function isStep({ vocabulary }: Dataset, { kind }: TraceQuestion, relation: Relation, from: ActorId, isLast: boolean) {
  const type = vocabulary.relationTypes.get(relation.type)!
  const sign = relation.sign ?? type.sign
  const forward = relation.source === from
  if (kind === 'stance') return sign !== 0
  if (kind === 'effect' && isLast) return sign !== 0 && (forward || type.symmetric)
  if (!type.conduit) return false
  if (type.symmetric || type.direction === 'both') return true
  return type.direction === (forward ? 'forward' : 'reverse')
}

function toPath(dataset: Dataset, question: TraceQuestion, path: Row): NaivePath {
  const { relations: row, actors } = path
  const signs = row.map(({ sign, type }) => sign ?? dataset.vocabulary.relationTypes.get(type)!.sign)
  const product = signs.reduce<number>((sign, next) => sign * next, 1)
  return {
    actors,
    relations: row.map(({ id }) => id),
    directions: row.map(({ source }, index) => (source === actors[index] ? 'forward' : 'reverse')),
    sign: question.kind === 'reach' ? null : question.kind === 'effect' ? signs.at(-1)! : product,
    status: FIRM_TO_WEAK[Math.max(...row.map(({ status }) => FIRM_TO_WEAK.indexOf(status)))]!,
    confidence: combine(
      row.map((relation) => getConfidence(dataset, relation)),
      question.confidenceBy,
    ),
    strength: combine(
      row.map(({ strength }) => strength),
      question.strengthBy,
    ),
    sources: [...new Set(row.flatMap(({ evidence }) => evidence.map(({ source }) => source)))].sort(),
    timeDoubtful: getTime(question, path) === 'perhaps',
    gradeDoubtful: row.some((relation) => judgeGrades(dataset, question, relation) === 'perhaps'),
  }
}

function combine(values: readonly (number | null)[], how: 'least' | 'product'): number | null {
  if (values.includes(null)) return null
  return how === 'least' ? Math.min(...values.map(Number)) : values.reduce<number>((all, one) => all * one!, 1)
}

function byRank({ order }: TraceQuestion, a: NaivePath, b: NaivePath): number {
  const first = {
    status: 0,
    strength: (b.strength ?? -1) - (a.strength ?? -1),
    confidence: (b.confidence ?? -1) - (a.confidence ?? -1),
    sources: b.sources.length - a.sources.length,
  }
  const byStatus = FIRM_TO_WEAK.indexOf(a.status) - FIRM_TO_WEAK.indexOf(b.status)
  const byConfidence = (b.confidence ?? -1) - (a.confidence ?? -1)
  const place = a.relations.findIndex((id, index) => id !== b.relations[index])
  const byIds = a.relations[place]! < b.relations[place]! ? -1 : 1
  return first[order] || byStatus || a.relations.length - b.relations.length || byConfidence || byIds
}
