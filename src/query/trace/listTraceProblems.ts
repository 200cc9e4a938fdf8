import { closestText } from '../../base/closestText.ts'
import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import type { TraceProblem } from '../traceProblem.ts'
import type { TraceQuestion } from '../traceQuestion.ts'
import { PATH_KINDS } from '../traceQuestion.ts'

/** Lists everything that keeps a question from being answered; nothing, if it can be. */
export function listTraceProblems(network: Network, question: TraceQuestion): readonly TraceProblem[] {
  return [...listUnknown(network, question), ...listContradictions(question), ...listBadNumbers(question)]
}

function listUnknown(network: Network, question: TraceQuestion): readonly TraceProblem[] {
  const { from, to, via, avoid } = question
  return [
    ...checkIds('actor', new Set([from, to, ...via, ...avoid]), network.actorIds, network.actorIndex),
    ...checkIds('source', question.withoutSources, network.sourceIds),
    ...checkIds('relation type', question.types ?? [], network.typeIds),
    ...checkIds('status', question.statuses, STATUSES),
    ...checkIds('explicitness', question.explicitness, EXPLICITNESSES),
    ...checkIds('kind of path', [question.kind], PATH_KINDS),
  ]
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
    .map((id) => ({ code: 'unknown-id', what, id, closest: closestText(id, known) ?? null }))
}

function listContradictions({ from, to, via, avoid }: TraceQuestion): readonly TraceProblem[] {
  const problems: TraceProblem[] = []
  if (from === to) problems.push({ code: 'same-ends', id: from })
  for (const id of new Set([from, to])) {
    if (avoid.includes(id)) problems.push({ code: 'end-avoided', id })
    if (via.includes(id)) problems.push({ code: 'end-as-stop', id })
  }
  for (const id of new Set(via)) {
    if (avoid.includes(id)) problems.push({ code: 'stop-avoided', id })
    if (via.indexOf(id) !== via.lastIndexOf(id)) problems.push({ code: 'stop-twice', id })
  }
  return problems
}

function listBadNumbers({ maxSteps, limit }: TraceQuestion): readonly TraceProblem[] {
  const problems: TraceProblem[] = []
  if (!Number.isInteger(maxSteps) || maxSteps < 1) {
    problems.push({ code: 'bad-number', criterion: 'maxSteps', value: maxSteps })
  }
  if (!Number.isInteger(limit) || limit < 0) problems.push({ code: 'bad-number', criterion: 'limit', value: limit })
  return problems
}
