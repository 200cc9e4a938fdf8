import type { ActorId, Dataset, Relation, Status } from '../../src/model/dataset.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'

const FIRM_TO_WEAK = ['actual', 'past', 'attempted', 'intended', 'possible', 'alleged']

export interface NaivePath {
  readonly actors: readonly ActorId[]
  readonly relations: readonly Relation['id'][]
  readonly directions: readonly string[]
  readonly sign: number | null
  readonly status: string
  readonly confidence: number | null
  readonly sources: readonly string[]
}

/** The same answer by the definitions alone: tries every row of relations that hang together, and then asks of each. */
export function tracePathsNaively(dataset: Dataset, question: TraceQuestion) {
  const paths = listAnswers(dataset, question)
  const actors = [...dataset.actors.keys()].filter((id) => id !== question.from && id !== question.to)
  const relations = [...dataset.relations.keys()]
  return {
    paths: paths.slice(0, question.limit),
    complete: paths.length <= question.limit,
    total: paths.length,
    onEveryPath: {
      actors: paths.length === 0 ? [] : actors.filter((id) => paths.every((path) => path.actors.includes(id))),
      relations: paths.length === 0 ? [] : relations.filter((id) => paths.every((path) => path.relations.includes(id))),
    },
    moreByStatus: FIRM_TO_WEAK.filter((status) => !question.statuses.includes(status as Status)).flatMap((status) => {
      const statuses = [...question.statuses, status as Status]
      const more = listAnswers(dataset, { ...question, statuses }).length - paths.length
      return more === 0 ? [] : [[status, more]]
    }),
  }
}

function listAnswers(dataset: Dataset, question: TraceQuestion): readonly NaivePath[] {
  const rows: Relation[][] = []
  const grow = (row: readonly Relation[], actors: readonly ActorId[]) => {
    const here = actors.at(-1)!
    if (here === question.to) rows.push([...row])
    if (here === question.to || row.length === question.maxSteps) return
    for (const relation of dataset.relations.values()) {
      if (relation.source !== here && relation.target !== here) continue
      const there = relation.source === here ? relation.target : relation.source
      if (!actors.includes(there)) grow([...row, relation], [...actors, there])
    }
  }
  grow([], [question.from])
  return rows
    .filter((row) => answers(dataset, question, row))
    .map((row) => toPath(dataset, question, row))
    .sort(byRank)
}

function walk(question: TraceQuestion, row: readonly Relation[]): ActorId[] {
  const actors = [question.from]
  for (const { source, target } of row) actors.push(source === actors.at(-1) ? target : source)
  return actors
}

function answers(dataset: Dataset, question: TraceQuestion, row: readonly Relation[]): boolean {
  const actors = walk(question, row)
  const places = question.via.map((id) => actors.indexOf(id))
  return (
    row.every((relation, index) => isStep(dataset, question, relation, actors[index]!, index === row.length - 1)) &&
    row.every((relation) => isAllowed(question, relation)) &&
    places.every((place, index) => place > (places[index - 1] ?? 0)) &&
    !question.avoid.some((id) => actors.includes(id))
  )
}

function isAllowed(question: TraceQuestion, { id, type, status, explicitness, evidence }: Relation): boolean {
  const doubted = evidence.filter(({ source }) => question.withoutSources.includes(source))
  return (
    (question.types === null || question.types.includes(type)) &&
    question.statuses.includes(status) &&
    question.explicitness.includes(explicitness) &&
    (question.only === null || question.only.has(id)) &&
    (evidence.length === 0 || doubted.length < evidence.length)
  )
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

function toPath(dataset: Dataset, question: TraceQuestion, row: readonly Relation[]): NaivePath {
  const actors = walk(question, row)
  const signs = row.map(({ sign, type }) => sign ?? dataset.vocabulary.relationTypes.get(type)!.sign)
  const product = signs.reduce<number>((sign, next) => sign * next, 1)
  const confidences = row.map(({ confidence }) => confidence)
  return {
    actors,
    relations: row.map(({ id }) => id),
    directions: row.map(({ source }, index) => (source === actors[index] ? 'forward' : 'reverse')),
    sign: question.kind === 'reach' ? null : question.kind === 'effect' ? signs.at(-1)! : product,
    status: FIRM_TO_WEAK[Math.max(...row.map(({ status }) => FIRM_TO_WEAK.indexOf(status)))]!,
    confidence: confidences.includes(null) ? null : Math.min(...confidences.map(Number)),
    sources: [...new Set(row.flatMap(({ evidence }) => evidence.map(({ source }) => source)))].sort(),
  }
}

function byRank(a: NaivePath, b: NaivePath): number {
  const byStatus = FIRM_TO_WEAK.indexOf(a.status) - FIRM_TO_WEAK.indexOf(b.status)
  const byConfidence = (b.confidence ?? -1) - (a.confidence ?? -1)
  const place = a.relations.findIndex((id, index) => id !== b.relations[index])
  const byIds = a.relations[place]! < b.relations[place]! ? -1 : 1
  return byStatus || a.relations.length - b.relations.length || byConfidence || byIds
}
