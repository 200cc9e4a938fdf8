import type { ActorId, Dataset } from '../model/dataset.ts'
import { isRepeated, toFlag } from '../publish/trace/toFlag.ts'
import type { Criterion } from '../query/criteria/criterion.ts'
import type { CriterionId, ReachSide, TimeCriterion, TraceCriteria, TraceQuestion } from '../query/traceQuestion.ts'
import { CRITERIA, CRITERION_IDS } from '../query/traceQuestion.ts'
import { getTraceCatalogue } from '../workspace/catalogue/getTraceCatalogue.ts'
import { CliError } from './cliError.ts'
import type { Flag } from './command.ts'

/** The terminal has no view, and so no filters. */
type Flagged = Exclude<CriterionId, 'only'>
const FLAGGED = CRITERION_IDS.filter((id): id is Flagged => id !== 'only')
const WORDS = getTraceCatalogue('en').criteria

interface Option {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
}

const CRITERION_OPTIONS: Readonly<Record<string, Option>> = Object.fromEntries(
  FLAGGED.map((id) => [toFlag(id), toOption(id)]),
)

/** The flags of a question about paths. */
export const QUESTION_OPTIONS = {
  ...CRITERION_OPTIONS,
  from: { type: 'string' },
  to: { type: 'string' },
  time: { type: 'string' },
  within: { type: 'string' },
} as const

/** The purposes of the criteria's flags. */
const CRITERION_FLAGS: readonly Flag[] = FLAGGED.flatMap((id): readonly Flag[] => {
  const { value, use } = WORDS[id].flag
  const own: Flag = [[`--${toFlag(id)}`, value].filter(Boolean).join(' '), use]
  if (id !== 'time') return [own]
  const { modeFlag, withinFlag } = WORDS.time
  return [own, [`--time ${modeFlag.value}`, modeFlag.use], [`--within ${withinFlag.value}`, withinFlag.use]]
})

export const QUESTION_USAGE = CRITERION_FLAGS.map(([written]) => `[${written}]`).join(' ')

/** The purposes of the flags. */
export const QUESTION_FLAGS: readonly Flag[] = [
  ['--from ID,...', 'where paths begin: actors, or group:ID for a whole group'],
  ['--to ID,...', 'where paths end'],
  ...CRITERION_FLAGS,
]

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/**
 * Reads a question about paths from its flags. Ends are separated by commas; `group:ID` stands for all members of a
 * group. The trace itself checks ids and names against the dataset.
 */
export function readQuestion(dataset: Dataset, ask: 'paths' | ReachSide, values: Values): TraceQuestion {
  const from = readEnds(dataset, getText(values, 'from'))
  const to = readEnds(dataset, getText(values, 'to'))
  if ((ask === 'paths' || ask === 'reached') && !from) throw new CliError('--from is needed', 2)
  if (ask !== 'reached' && !to) throw new CliError('--to is needed', 2)
  const criteria = Object.fromEntries(CRITERION_IDS.map((id) => [id, readCriterion(id, values)]))
  return { ...(criteria as unknown as TraceCriteria), from: from ?? [], to: to ?? [] }
}

function toOption(id: Flagged): Option {
  const { shape }: Criterion = CRITERIA[id]
  return { type: shape.kind === 'openness' ? 'boolean' : 'string', multiple: isRepeated(shape) }
}

function readCriterion(id: CriterionId, values: Values): unknown {
  const { shape, initial }: Criterion = CRITERIA[id]
  const flag = toFlag(id)
  const text = getText(values, flag)
  if (isRepeated(shape)) return values[flag] ?? initial
  switch (shape.kind) {
    case 'ids':
    case 'allowed':
    case 'choices':
      return toList(text) ?? initial
    case 'choice':
      return text ?? initial
    case 'number':
      return toNumber(text) ?? initial
    case 'openness':
      return !values[flag]
    case 'time':
      return readTime(values)
    case 'shown':
      return initial
  }
}

/** The value of a flag that is given once. */
function getText(values: Values, flag: string): string | undefined {
  const value = values[flag]
  return typeof value === 'string' ? value : undefined
}

function readEnds({ actors, groups }: Dataset, text: string | undefined): readonly ActorId[] | undefined {
  const ids = toList<ActorId>(text)?.flatMap((id): ActorId[] => {
    const group = id.startsWith('group:') && !actors.has(id) ? id.slice('group:'.length) : null
    if (group === null) return [id]
    if (!groups.has(group))
      throw new CliError(`unknown group: "${group}"; use one of ${[...groups.keys()].join(', ')}`, 2)
    return [...actors.values()].filter((actor) => actor.group === group).map((actor) => actor.id)
  })
  return ids && [...new Set(ids)]
}

function readTime(values: Values): TimeCriterion | null {
  const [asOf, time, within] = ['as-of', 'time', 'within'].map((flag) => getText(values, flag))
  if (asOf !== undefined && time !== undefined) throw new CliError('--as-of and --time cannot be used together', 2)
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
