import type { ActorId, Dataset, Explicitness, RelationId, Reliability, SourceId, Status } from '../model/dataset.ts'
import type {
  Combination,
  PathKind,
  ReachSide,
  TimeCriterion,
  TraceOrder,
  TraceQuestion,
} from '../query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../query/traceQuestion.ts'
import { CliError } from './cliError.ts'
import type { Flag } from './command.ts'

/** The flags that say what is asked about paths. */
export const QUESTION_OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  kind: { type: 'string' },
  'max-steps': { type: 'string' },
  types: { type: 'string' },
  via: { type: 'string' },
  avoid: { type: 'string' },
  'avoid-relations': { type: 'string' },
  'max-relations': { type: 'string' },
  status: { type: 'string' },
  explicitness: { type: 'string' },
  'as-of': { type: 'string' },
  time: { type: 'string' },
  within: { type: 'string' },
  'no-unknown-times': { type: 'boolean', default: false },
  reliability: { type: 'string' },
  credibility: { type: 'string' },
  confidence: { type: 'string' },
  'no-ungraded': { type: 'boolean', default: false },
  'without-source': { type: 'string', multiple: true },
  order: { type: 'string' },
  'strength-by': { type: 'string' },
  'confidence-by': { type: 'string' },
  limit: { type: 'string' },
} as const

export const QUESTION_USAGE =
  '[--kind reach|effect|stance] [--max-steps N] [--types a,b] [--via a,b] [--avoid a,b] [--avoid-relations a,b] [--max-relations N] [--status a,b] [--explicitness a,b] [--as-of DATE] [--time together|sequence [--within DATE]] [--no-unknown-times] [--reliability A-E] [--credibility 1-5] [--confidence 0-1] [--no-ungraded] [--without-source ID] [--order status|strength|confidence|sources] [--strength-by least|product] [--confidence-by least|product] [--limit N]'

/** What the flags are for. */
export const QUESTION_FLAGS: readonly Flag[] = [
  ['--from ID,...', 'where paths begin: actors, or group:ID for all of a group'],
  ['--to ID,...', 'where they end'],
  ['--kind reach|effect|stance', 'what a path is; reach if nothing is said'],
  ['--max-steps N', 'how many steps a path may have'],
  ['--types a,b', 'only relations of these types'],
  ['--via a,b', 'only through these actors, in this order'],
  ['--avoid a,b', 'not through these actors'],
  ['--avoid-relations a,b', 'not over these relations'],
  ['--max-relations N', 'not through actors with more relations than that'],
  ['--status a,b', 'only relations of these statuses'],
  ['--explicitness a,b', 'only what is stated, implied or inferred'],
  ['--as-of DATE', 'only what was in force on that date (EDTF)'],
  ['--time together|sequence', 'all steps in force at once, or one after the other'],
  ['--within DATE', 'with --time: within that time'],
  ['--no-unknown-times', 'without relations whose dates are not known'],
  ['--reliability A-E', 'only sources of at least that grade'],
  ['--credibility 1-5', 'only statements of at least that grade'],
  ['--confidence 0-1', 'only relations of at least that confidence'],
  ['--no-ungraded', 'without what has no grade'],
  ['--without-source ID', 'as if that source were not there; may be given again'],
  ['--order status|strength|confidence|sources', 'which paths come first'],
  ['--strength-by least|product', 'how the strength of a path is taken'],
  ['--confidence-by least|product', 'how its confidence is taken'],
  ['--limit N', 'how many paths are given at most'],
]

type Values = {
  readonly [Name in keyof typeof QUESTION_OPTIONS]?: (typeof QUESTION_OPTIONS)[Name] extends {
    readonly multiple: true
  }
    ? readonly string[] | undefined
    : (typeof QUESTION_OPTIONS)[Name] extends { readonly type: 'boolean' }
      ? boolean | undefined
      : string | undefined
}

/**
 * Reads a question about paths from its flags; several ends with commas, `group:ID` for all members of a group. Ids and
 * names are checked against the dataset by the trace itself.
 */
export function readQuestion(dataset: Dataset, ask: 'paths' | ReachSide, values: Values): TraceQuestion {
  const from = readEnds(dataset, values.from)
  const to = readEnds(dataset, values.to)
  if ((ask === 'paths' || ask === 'reached') && !from) throw new CliError('--from is needed', 2)
  if (ask !== 'reached' && !to) throw new CliError('--to is needed', 2)
  const usual = DEFAULT_CRITERIA
  return {
    ...usual,
    from: from ?? [],
    to: to ?? [],
    kind: (values.kind ?? usual.kind) as PathKind,
    maxSteps: toNumber(values['max-steps']) ?? usual.maxSteps,
    types: toList(values.types) ?? null,
    via: toList<ActorId>(values.via) ?? [],
    avoid: toList<ActorId>(values.avoid) ?? [],
    avoidRelations: toList<RelationId>(values['avoid-relations']) ?? [],
    maxRelations: toNumber(values['max-relations']) ?? null,
    statuses: toList<Status>(values.status) ?? usual.statuses,
    explicitness: toList<Explicitness>(values.explicitness) ?? usual.explicitness,
    time: readTime(values),
    unknownTimes: !values['no-unknown-times'],
    reliability: (values.reliability ?? null) as Reliability | null,
    credibility: toNumber(values.credibility) ?? null,
    confidence: toNumber(values.confidence) ?? null,
    ungraded: !values['no-ungraded'],
    withoutSources: (values['without-source'] ?? []) as SourceId[],
    order: (values.order ?? usual.order) as TraceOrder,
    strengthBy: (values['strength-by'] ?? usual.strengthBy) as Combination,
    confidenceBy: (values['confidence-by'] ?? usual.confidenceBy) as Combination,
    limit: toNumber(values.limit) ?? usual.limit,
  }
}

function readEnds({ actors, groups }: Dataset, text: string | undefined): readonly ActorId[] | undefined {
  const ids = toList<ActorId>(text)?.flatMap((id): ActorId[] => {
    const group = id.startsWith('group:') && !actors.has(id) ? id.slice('group:'.length) : null
    if (group === null) return [id]
    if (!groups.has(group)) throw new CliError(`unknown group: "${group}"; one of ${[...groups.keys()].join(', ')}`, 2)
    return [...actors.values()].filter((actor) => actor.group === group).map((actor) => actor.id)
  })
  return ids && [...new Set(ids)]
}

function readTime(values: Values): TimeCriterion | null {
  const { time, within } = values
  const asOf = values['as-of']
  if (asOf !== undefined && time !== undefined) throw new CliError('--as-of and --time exclude each other', 2)
  if (within !== undefined && time === undefined) throw new CliError('--within needs --time', 2)
  if (asOf !== undefined) return { mode: 'each', within: asOf }
  return time === undefined ? null : { mode: time as TimeCriterion['mode'], within: within ?? null }
}

function toList<Item extends string>(text: string | undefined): Item[] | undefined {
  return text
    ?.split(',')
    .map((item) => item.trim() as Item)
    .filter(Boolean)
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : text.trim() === '' ? Number.NaN : Number(text)
}
