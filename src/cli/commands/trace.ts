import type { ActorId, Explicitness, SourceId, Status } from '../../model/dataset.ts'
import { toDataset } from '../../model/toDataset.ts'
import { compileNetwork } from '../../network/compileNetwork.ts'
import { listLoosenedTraces } from '../../query/listLoosenedTraces.ts'
import { tracePaths } from '../../query/tracePaths.ts'
import { describeTraceProblem } from '../../query/traceProblem.ts'
import type { PathKind, TraceQuestion } from '../../query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../query/traceQuestion.ts'
import { CliError } from '../cliError.ts'
import type { Command } from '../command.ts'
import { printTraceJson, printTraceText } from '../printTrace.ts'
import { readArguments } from '../readArguments.ts'
import { readSoundInput } from '../readInput.ts'

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  kind: { type: 'string' },
  'max-steps': { type: 'string' },
  types: { type: 'string' },
  via: { type: 'string' },
  avoid: { type: 'string' },
  status: { type: 'string' },
  explicitness: { type: 'string' },
  'without-source': { type: 'string', multiple: true },
  limit: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** At the terminal people wait longer than on the page. */
const EFFORT = 200_000_000
const EFFORT_WHY_NOT = 10_000_000

export const trace: Command = {
  usage:
    'trace DATASET --from ID --to ID [--kind reach|effect|stance] [--max-steps N] [--types a,b] [--via a,b] [--avoid a,b] [--status a,b] [--explicitness a,b] [--without-source ID] [--limit N] [--json]',
  summary: 'by which ways influence travels from one actor to another',
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new CliError('one dataset is needed', 2)
    const question = readQuestion(values)
    const started = performance.now()
    const dataset = toDataset(await readSoundInput(name))
    const read = performance.now()
    const network = compileNetwork(dataset)
    const indexed = performance.now()
    const result = tracePaths(network, question, { effort: EFFORT })
    const traced = performance.now()
    if (!result.ok) throw new CliError(result.problems.map(describeTraceProblem).join('\n'), 2)
    const elapsed = { read: read - started, index: indexed - read, trace: traced - indexed }
    const none = result.value.total === 0
    const whyNot = none ? listLoosenedTraces(network, question, { effort: EFFORT_WHY_NOT }) : []
    const answer = { ...result.value, whyNot, elapsed }
    process.stdout.write(
      values.json ? `${printTraceJson(answer)}\n` : printTraceText(dataset, answer, question.maxSteps),
    )
    return 0
  },
}

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values']

/** Ids and names of statuses are checked against the dataset by the trace itself. */
function readQuestion(values: Values): TraceQuestion {
  const { from, to } = values
  if (from === undefined || to === undefined) throw new CliError('--from and --to are needed', 2)
  return {
    ...DEFAULT_CRITERIA,
    from: from as ActorId,
    to: to as ActorId,
    kind: (values.kind ?? DEFAULT_CRITERIA.kind) as PathKind,
    maxSteps: toNumber(values['max-steps']) ?? DEFAULT_CRITERIA.maxSteps,
    types: toList(values.types) ?? null,
    via: (toList(values.via) ?? []) as ActorId[],
    avoid: (toList(values.avoid) ?? []) as ActorId[],
    statuses: (toList(values.status) ?? DEFAULT_CRITERIA.statuses) as Status[],
    explicitness: (toList(values.explicitness) ?? DEFAULT_CRITERIA.explicitness) as Explicitness[],
    withoutSources: (values['without-source'] ?? []) as SourceId[],
    limit: toNumber(values.limit) ?? DEFAULT_CRITERIA.limit,
  }
}

function toList(text: string | undefined): string[] | undefined {
  return text
    ?.split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : text.trim() === '' ? Number.NaN : Number(text)
}
