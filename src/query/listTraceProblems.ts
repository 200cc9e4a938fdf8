import { closestText } from '../base/closestText.ts'
import type { ActorId, Dataset } from '../model/dataset.ts'
import { parseDate } from '../model/time.ts'
import type { Network } from '../network/compileNetwork.ts'
import type { Criterion, CriterionShape, IdOf } from './criteria/criterion.ts'
import { listCriteria } from './criteria/listCriteria.ts'
import type { TraceProblem } from './traceProblem.ts'
import type { TraceQuestion } from './traceQuestion.ts'
import { CRITERIA, CRITERION_IDS, TIME_MODES } from './traceQuestion.ts'

/** The most hints to look for. It takes a while in a large dataset, and nobody reads more. */
const MOST_HINTS = 5

/** Lists everything that keeps a question from being answered. */
export function listTraceProblems(network: Network, question: TraceQuestion): readonly TraceProblem[] {
  return [...listUnknown(network, question), ...listContradictions(question), ...listBadValues(question)]
}

function listUnknown(network: Network, question: TraceQuestion): readonly TraceProblem[] {
  const { from, to, time } = question
  const actors = new Set([...from, ...to, ...listNamed(question, 'actor')])
  return [
    ...checkIds('actor', actors, network.actorIds, { has: (id) => network.indexOf(id as ActorId) !== undefined }),
    ...Object.entries(KNOWN).flatMap(([what, listKnown]) => {
      const ids = listNamed(question, what as IdOf)
      return ids.length === 0 ? [] : checkIds(what as IdOf, ids, listKnown(network))
    }),
    ...CRITERION_IDS.flatMap((id) => {
      const { shape }: Criterion = CRITERIA[id]
      return 'choices' in shape ? checkIds(shape.of, toIds(question[id]), shape.choices) : []
    }),
    ...checkIds('reading of time', time ? [time.mode] : [], TIME_MODES),
  ]
}

/** The ids of the dataset, by what they are of. */
const KNOWN: Readonly<Record<Exclude<IdOf, 'actor'>, (network: Network) => readonly string[]>> = {
  relation: ({ dataset }) => [...dataset.relations.keys()],
  source: ({ dataset }) => [...listSources(dataset)],
  'relation type': ({ dataset, types }) => [...dataset.vocabulary.relationTypes.keys(), ...types.map(({ id }) => id)],
}

/** The ids of a kind that the criteria name. */
function listNamed(question: TraceQuestion, what: IdOf): readonly string[] {
  return CRITERION_IDS.flatMap((id) => {
    const { shape }: Criterion = CRITERIA[id]
    return 'of' in shape && shape.of === what ? toIds(question[id]) : []
  })
}

function toIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
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
  const within = question.time?.within ?? null
  return [
    ...listCriteria('number').flatMap((criterion): TraceProblem[] => {
      const value = question[criterion]
      return value === null || isWithin(CRITERIA[criterion].shape, value)
        ? []
        : [{ code: 'bad-number', criterion, value }]
    }),
    ...(within !== null && !parseDate(within).ok ? [{ code: 'bad-date', value: within } as const] : []),
  ]
}

function isWithin({ least, most, isWhole }: Extract<CriterionShape, { kind: 'number' }>, value: number): boolean {
  return value >= least && value <= (most ?? Infinity) && (!isWhole || Number.isInteger(value))
}
