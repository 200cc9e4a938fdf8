import type { ActorId, Dataset, Explicitness, RelationId, Reliability, SourceId, Status } from '../model/dataset.ts'
import type { ReachSide } from '../query/listReached.ts'
import type { Combination, PathKind, TimeCriterion, TraceOrder, TraceQuestion } from '../query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../query/traceQuestion.ts'
import { CliError } from './cliError.ts'

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
