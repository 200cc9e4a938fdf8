import { closestText } from '../base/closestText.ts'
import type { Dataset } from '../model/dataset.ts'
import { RELIABILITIES } from '../model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import { parseDate } from '../model/time.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { TraceProblem } from './traceProblem.ts'
import type { TraceQuestion } from './traceQuestion.ts'
import { COMBINATIONS, PATH_KINDS, TIME_MODES, TRACE_ORDERS } from './traceQuestion.ts'

/** The most hints to look for. It takes a while in a large dataset, and nobody reads more. */
const MOST_HINTS = 5

/** Lists everything that keeps a question from being answered. */
export function listTraceProblems(network: Network, question: TraceQuestion): readonly TraceProblem[] {
  return [...listUnknown(network, question), ...listContradictions(question), ...listBadValues(question)]
}

function listUnknown({ dataset, actorIds, types }: Network, question: TraceQuestion): readonly TraceProblem[] {
  const { from, to, via, avoid, avoidRelations, time } = question
  const { actors, relations, vocabulary } = dataset
  const allSources = question.withoutSources.length > 0 ? listSources(dataset) : new Set<string>()
  return [
    ...checkIds('actor', new Set([...from, ...to, ...via, ...avoid]), actorIds, actors),
    ...checkIds('relation', avoidRelations, [...(avoidRelations.length > 0 ? relations.keys() : [])], relations),
    ...checkIds('source', question.withoutSources, [...allSources], allSources),
    ...checkIds('relation type', question.types ?? [], [
      ...vocabulary.relationTypes.keys(),
      ...types.map(({ id }) => id),
    ]),
    ...checkIds('status', question.statuses, STATUSES),
    ...checkIds('explicitness', question.explicitness, EXPLICITNESSES),
    ...checkIds('kind of path', [question.kind], PATH_KINDS),
    ...checkIds('order', [question.order], TRACE_ORDERS),
    ...checkIds('combination', [question.strengthBy, question.confidenceBy], COMBINATIONS),
    ...checkIds('reading of time', time ? [time.mode] : [], TIME_MODES),
    ...checkIds('reliability', question.reliability === null ? [] : [question.reliability], RELIABILITIES),
  ]
}

/** The sources of the dataset and of the evidence. */
function listSources({ sources, relations }: Dataset): ReadonlySet<string> {
  const told = [...relations.values()].flatMap(({ evidence }) => evidence.map(({ source }) => source))
  return new Set([...sources.keys(), ...told])
}

type What = (TraceProblem & { readonly code: 'unknown-id' })['what']

function checkIds(
  what: What,
  ids: Iterable<string>,
  known: readonly string[],
  all: { has(id: string): boolean } = new Set(known),
): readonly TraceProblem[] {
  return [...ids]
    .filter((id) => !all.has(id))
    .map((id, index) => ({
      code: 'unknown-id',
      what,
      id,
      closest: index < MOST_HINTS ? (closestText(id, known) ?? null) : null,
    }))
}

function listContradictions({ from, to, via, avoid }: TraceQuestion): readonly TraceProblem[] {
  const ends = new Set([...from, ...to])
  const [avoided, begins] = [new Set(avoid), new Set(from)]
  const stops = new Set(via)
  return [
    ...(from.length === 0 ? [{ code: 'no-end', which: 'from' } as const] : []),
    ...(to.length === 0 ? [{ code: 'no-end', which: 'to' } as const] : []),
    ...[...new Set(to)].filter((id) => begins.has(id)).map((id) => ({ code: 'same-ends', id }) as const),
    ...[...ends].filter((id) => avoided.has(id)).map((id) => ({ code: 'end-avoided', id }) as const),
    ...[...ends].filter((id) => stops.has(id)).map((id) => ({ code: 'end-as-stop', id }) as const),
    ...[...stops].filter((id) => avoided.has(id)).map((id) => ({ code: 'stop-avoided', id }) as const),
    ...(stops.size === via.length ? [] : listTwice(via).map((id) => ({ code: 'stop-twice', id }) as const)),
  ]
}

function listTwice(ids: readonly string[]): readonly string[] {
  const met = new Set<string>()
  const twice = new Set<string>()
  for (const id of ids) (met.has(id) ? twice : met).add(id)
  return [...twice]
}

function listBadValues(question: TraceQuestion): readonly TraceProblem[] {
  const { maxSteps, limit, maxRelations, credibility, confidence, time } = question
  const numbers = [
    ['maxSteps', maxSteps, Number.isInteger(maxSteps) && maxSteps >= 1],
    ['limit', limit, Number.isInteger(limit) && limit >= 0],
    ['maxRelations', maxRelations, maxRelations === null || (Number.isInteger(maxRelations) && maxRelations >= 0)],
    ['credibility', credibility, credibility === null || [1, 2, 3, 4, 5].includes(credibility)],
    ['confidence', confidence, confidence === null || (confidence >= 0 && confidence <= 1)],
  ] as const
  const within = time?.within ?? null
  return [
    ...numbers
      .filter(([, , isGood]) => !isGood)
      .map(([criterion, value]) => ({ code: 'bad-number', criterion, value: value! }) as const),
    ...(within !== null && !parseDate(within).ok ? [{ code: 'bad-date', value: within } as const] : []),
  ]
}
