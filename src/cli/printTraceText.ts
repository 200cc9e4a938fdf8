import type { Dataset } from '../model/dataset.ts'
import { listUnsettledTypes } from '../model/listUnsettledTypes.ts'
import { printActor } from '../model/printRelation.ts'
import { writeCitedText } from '../publish/trace/writeCitedText.ts'
import type { CutSets, Cuts, MinimumCuts } from '../query/getMinimumCuts.ts'
import type { Relaxation } from '../query/relaxation/listRelaxations.ts'
import type { Trace } from '../query/tracePaths.ts'
import type { TraceQuestion } from '../query/traceQuestion.ts'
import { count } from '../workspace/catalogue/en/count.ts'
import { getTraceCatalogue } from '../workspace/catalogue/getTraceCatalogue.ts'

/** Prints an answer for people: the paths with their sources, what the paths share, and which changes give more. */
export function printTraceText(
  dataset: Dataset,
  question: TraceQuestion,
  trace: Trace,
  cuts: MinimumCuts | null,
  whyNot: readonly Relaxation[],
): string {
  const { moreByStatus, moreIfOpen, doubtful, balance, reliances } = trace
  const name = (id: string) => printActor(dataset, id as TraceQuestion['from'][number], 'en')
  const more = [
    ...[...moreByStatus].map(([status, number]) => `${number ?? 'many'} with status ${status}`),
    ...(moreIfOpen.times === 0 ? [] : [`${moreIfOpen.times ?? 'many'} if unknown dates counted`]),
    ...(moreIfOpen.grades === 0 ? [] : [`${moreIfOpen.grades ?? 'many'} if unknown grades counted`]),
  ]
  const unsettled = listUnsettledTypes(dataset).map(({ id }) => id)
  const lines = [
    balance && balance.supporting + balance.opposing > 0 ? printBalance(balance) : null,
    doubtful.times > 0 ? `${count(doubtful.times, 'path rests', 'paths rest')} on inconclusive dates` : null,
    doubtful.grades > 0
      ? `${count(doubtful.grades, 'path rests', 'paths rest')} on grades that cannot be judged`
      : null,
    doubtful.statuses > 0
      ? `${count(doubtful.statuses, 'path rests', 'paths rest')} on relations whose status is not said`
      : null,
    ...reliances.map(
      ({ source, remaining }) => `without ${source}: ${count(remaining, 'path remains', 'paths remain')}`,
    ),
    ...(cuts ? printMinimumCuts(cuts, name) : []),
    more.length > 0 && trace.paths.length > 0 ? `there would be more: ${more.join(', ')}` : null,
    ...whyNot.map(
      ({ relaxed, paths }) =>
        `there would be ${paths === null ? 'many' : count(paths, 'path', 'paths')} with ${printChange(relaxed)}`,
    ),
    trace.total === 0 && unsettled.length > 0
      ? `not yet said to carry influence: ${unsettled.join(', ')}; say so with "conduit" and "direction" of these relation types`
      : null,
    trace.total === 0 && whyNot.length === 0 && unsettled.length === 0
      ? 'no change to the criteria would give one'
      : null,
  ].filter((line) => line !== null)
  const text = writeCitedText(dataset, question, trace, getTraceCatalogue('en').answer)
  return lines.length > 0 ? `${text}\n${lines.join('\n')}\n` : text
}

function printBalance({ supporting, opposing, sums }: NonNullable<Trace['balance']>): string {
  const counts = `${supporting} supporting, ${opposing} opposing`
  if (!sums) return counts
  const { by, positive, negative, net, conflict } = sums
  return `${counts}; by ${by} S+ ${positive}, S- ${negative}, net ${net}, conflict ${conflict}`
}

function printMinimumCuts({ anyLength, withinSteps }: MinimumCuts, name: (id: string) => string): readonly string[] {
  const tell = (what: string, { actors, relations }: Cuts) => [
    `${what} actors: ${printSets(actors, name)}`,
    `${what} relations: ${printSets(relations, (id) => id)}`,
  ]
  return [
    ...tell('minimum cut of paths of any length,', anyLength),
    ...(withinSteps ? tell('minimum cut of these paths,', withinSteps) : []),
  ]
}

function printSets<Id extends string>({ size, sets, all, exact }: CutSets<Id>, name: (id: string) => string): string {
  if (size === null) return 'none: a relation leads there directly'
  const listed = sets.map((set) => set.map(name).join(' + ')).join('; ')
  return `${exact ? '' : 'at most '}${size}${listed ? ` (${listed}${all ? '' : '; and others'})` : ''}`
}

function printChange(relaxed: Relaxation['relaxed']): string {
  return Object.entries(relaxed)
    .map(([criterion, value]) => `${criterion} ${printValue(value)}`)
    .join(' and ')
}

function printValue(value: unknown): string {
  if (Array.isArray(value)) return value.join(',') || 'none'
  return value === null ? 'any' : String(value)
}
