import type { ActorId, Dataset } from '../model/dataset.ts'
import { printActor } from '../model/printRelation.ts'
import { getRelationType } from '../model/vocabulary.ts'
import type { LoosenedTrace } from '../query/listLoosenedTraces.ts'
import type { TracedPath } from '../query/trace/toTracedPath.ts'
import type { Trace } from '../query/tracePaths.ts'
import { count } from '../workspace/catalogue/en/count.ts'

/** An answer about paths with what would give one where there is none. */
export interface PrintedTrace extends Trace {
  readonly whyNot: readonly LoosenedTrace[]
  /** In ms. */
  readonly elapsed: { readonly read: number; readonly index: number; readonly trace: number }
}

/** Prints an answer as one JSON value. */
export function printTraceJson({ paths, complete, total, onEveryPath, moreByStatus, ...others }: PrintedTrace): string {
  const whyNot = others.whyNot.map(({ loosen, paths, example }) => ({ loosen, paths, example: toPlain(example) }))
  return JSON.stringify({
    paths: paths.map(toPlain),
    complete,
    total,
    onEveryPath,
    moreByStatus: Object.fromEntries(moreByStatus),
    whyNot,
    elapsed: others.elapsed,
  })
}

/** Prints an answer for people: each path in words, and below them how many there are and what they share. */
export function printTraceText(dataset: Dataset, trace: PrintedTrace, maxSteps: number): string {
  const { paths, onEveryPath, moreByStatus, whyNot } = trace
  const shared = [...onEveryPath.actors.map((id) => printActor(dataset, id, 'en')), ...onEveryPath.relations]
  const more = [...moreByStatus].map(([status, number]) => `${number ?? 'many'} with "${status}"`)
  const looser = whyNot.map(({ loosen, paths: number }) => `${number ?? 'many'} with ${printCriterion(loosen)}`)
  return [
    ...paths.map((path, index) => `${index + 1}. ${printPath(dataset, path)}`),
    `${summarise(trace)} of up to ${count(maxSteps, 'step', 'steps')}`,
    ...(shared.length > 0 ? [`on every path: ${shared.join(', ')}`] : []),
    ...(paths.length > 0 && more.length > 0 ? [`more paths there would be: ${more.join(', ')}`] : []),
    ...(looser.length > 0 ? [`with one change there would be: ${looser.join('; ')}`] : []),
    '',
  ].join('\n')
}

function toPlain({ actors, relations, steps, sign, status, confidence, sources }: TracedPath) {
  return { actors, relations, steps, sign, status, confidence, sources }
}

function printPath(dataset: Dataset, path: TracedPath): string {
  const { actors, relations, directions, sign, status, confidence, sources } = path
  const name = (id: ActorId) => printActor(dataset, id, 'en')
  const chain = relations.map((id, step) => {
    const type = getRelationType(dataset.vocabulary, dataset.relations.get(id)!.type)
    return `${directions[step] === 'forward' ? type.label.en : type.inverse.en} [${id}] ${name(actors[step + 1]!)}`
  })
  const marks = [
    ...(sign === null ? [] : [SIGNS[sign]]),
    status,
    `confidence ${confidence ?? 'unknown'}`,
    `sources ${sources.join(', ') || 'none'}`,
  ]
  return `${name(actors[0]!)} ${chain.join(' / ')}\n   ${marks.join('; ')}`
}

const SIGNS = { 1: 'supportive', 0: 'neither supportive nor adverse', [-1]: 'adverse' } as const

function summarise({ paths, complete, total }: Trace): string {
  if (total === null) return `stopped early: at least ${count(paths.length, 'path', 'paths')}`
  if (!complete) return `the best ${paths.length} of ${count(total, 'path', 'paths')}`
  if (total === 0) return 'no path'
  return total === 1 ? 'the only path' : `all ${count(total, 'path', 'paths')}`
}

function printCriterion(loosen: LoosenedTrace['loosen']): string {
  return Object.entries(loosen)
    .map(([criterion, value]) => `${criterion} ${[value ?? 'any'].flat().join(',') || 'none'}`)
    .join()
}
