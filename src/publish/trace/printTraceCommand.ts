import type { ReachSide, TraceQuestion } from '../../query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../query/traceQuestion.ts'

type Flag = readonly [name: string, value: string | null]

/**
 * Prints the terminal command that gives the same answer; only what differs from the defaults. What the filters of a
 * view hide is left out by naming each relation.
 */
export function printTraceCommand(
  dataset: string,
  ask: 'paths' | ReachSide,
  question: TraceQuestion,
  hidden: readonly string[] = [],
): string {
  const flags = listFlags(ask, question, hidden).flatMap(([name, value]) =>
    value === null ? [`--${name}`] : [`--${name}`, quote(value)],
  )
  return ['npm run -s throughline -- trace', quote(dataset), ...flags].join(' ')
}

function listFlags(ask: 'paths' | ReachSide, question: TraceQuestion, hidden: readonly string[]): readonly Flag[] {
  const { time, reliability, credibility, confidence, maxRelations, types } = question
  const flags: (Flag | null)[] = [
    ask === 'paths' ? null : ['ask', ask],
    list('from', ask === 'paths' || ask === 'reached' ? question.from : []),
    list('to', ask === 'reached' ? [] : question.to),
    unless('kind', question.kind, DEFAULT_CRITERIA.kind),
    unless('max-steps', String(question.maxSteps), String(DEFAULT_CRITERIA.maxSteps)),
    types && ['types', types.join(',')],
    unless('status', question.statuses.join(','), DEFAULT_CRITERIA.statuses.join(',')),
    unless('explicitness', question.explicitness.join(','), DEFAULT_CRITERIA.explicitness.join(',')),
    list('via', question.via),
    list('avoid', question.avoid),
    list('avoid-relations', [...question.avoidRelations, ...hidden]),
    maxRelations === null ? null : ['max-relations', String(maxRelations)],
    time?.mode === 'each' && time.within !== null ? ['as-of', time.within] : null,
    time && time.mode !== 'each' ? ['time', time.mode] : null,
    time && time.mode !== 'each' && time.within !== null ? ['within', time.within] : null,
    question.unknownTimes ? null : ['no-unknown-times', null],
    reliability && ['reliability', reliability],
    credibility === null ? null : ['credibility', String(credibility)],
    confidence === null ? null : ['confidence', String(confidence)],
    question.ungraded ? null : ['no-ungraded', null],
    unless('order', question.order, DEFAULT_CRITERIA.order),
    unless('strength-by', question.strengthBy, DEFAULT_CRITERIA.strengthBy),
    unless('confidence-by', question.confidenceBy, DEFAULT_CRITERIA.confidenceBy),
    unless('limit', String(question.limit), String(DEFAULT_CRITERIA.limit)),
  ]
  const sources = question.withoutSources.map((id): Flag => ['without-source', id])
  return [...flags.filter((flag) => flag !== null), ...sources]
}

function list(name: string, items: readonly string[]): Flag | null {
  return items.length === 0 ? null : [name, items.join(',')]
}

function unless(name: string, value: string, usual: string): Flag | null {
  return value === usual ? null : [name, value]
}

/** As a shell takes it for one word. */
function quote(text: string): string {
  return /^[\w.,:/@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
