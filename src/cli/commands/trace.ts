import type { ActorId } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { keepOccurring } from '../../model/status.ts'
import { toDataset } from '../../model/toDataset.ts'
import type { Network } from '../../network/compileNetwork.ts'
import { compileNetwork } from '../../network/compileNetwork.ts'
import { printQuestion } from '../../publish/trace/printQuestion.ts'
import { toTraceJson } from '../../publish/trace/toTraceJson.ts'
import { writeCitedText } from '../../publish/trace/writeCitedText.ts'
import { writeTraceCsv } from '../../publish/trace/writeTraceCsv.ts'
import { writeTraceMarkdown } from '../../publish/trace/writeTraceMarkdown.ts'
import type { Absence } from '../../query/explainAbsence.ts'
import { explainAbsence } from '../../query/explainAbsence.ts'
import { getMinimumCuts } from '../../query/getMinimumCuts.ts'
import { listRelaxations } from '../../query/relaxation/listRelaxations.ts'
import { tracePaths } from '../../query/tracePaths.ts'
import type { TraceProblem } from '../../query/traceProblem.ts'
import { describeTraceProblem } from '../../query/traceProblem.ts'
import type { ReachSide, TraceQuestion } from '../../query/traceQuestion.ts'
import { REACH_SIDES } from '../../query/traceQuestion.ts'
import { traceReached } from '../../query/traceReached.ts'
import { getTraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import { choose } from '../choose.ts'
import { CliError } from '../cliError.ts'
import type { CliCommand } from '../command.ts'
import { EFFORT } from '../effort.ts'
import { printTraceText } from '../printTraceText.ts'
import { readArguments } from '../readArguments.ts'
import { readSoundInput } from '../readInput.ts'
import { READING_FLAGS, READING_OPTIONS, READING_USAGE, readReadingFlags } from '../readingFlags.ts'
import { QUESTION_FLAGS, QUESTION_OPTIONS, QUESTION_USAGE, readQuestion } from '../readQuestion.ts'

const FORMATS = ['text', 'json', 'cited', 'markdown', 'csv'] as const
const ASKS = ['paths', ...REACH_SIDES] as const

const OPTIONS = {
  ...READING_OPTIONS,
  ...QUESTION_OPTIONS,
  ask: { type: 'string', default: 'paths' },
  'why-not': { type: 'string' },
  format: { type: 'string', default: 'text' },
  json: { type: 'boolean', default: false },
} as const

export const trace: CliCommand = {
  usage: `trace DATASET --from ID --to ID ${QUESTION_USAGE} [--ask ${ASKS.join('|')}] [--why-not ACTOR] [--format ${FORMATS.join('|')}] [--json] ${READING_USAGE}`,
  summary: 'traces the paths along which influence travels from one actor to another',
  flags: [
    ...QUESTION_FLAGS,
    [`--ask ${ASKS.join('|')}`, 'paths, or the actors at the other end of them'],
    ['--why-not ACTOR', 'why that actor is on no path, as JSON'],
    [`--format ${FORMATS.join('|')}`, 'how the answer is written'],
    ['--json', 'the same as --format json'],
    ...READING_FLAGS,
  ],
  run: async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [name, ...others] = positionals
    if (name === undefined || others.length > 0) throw new CliError('one dataset is needed', 2)
    const ask = choose('ask', values.ask, ASKS)
    const format = values.json ? 'json' : choose('format', values.format, FORMATS)
    const choices = await readReadingFlags({ ...values, format: undefined })
    const started = performance.now()
    const dataset = toDataset(await readSoundInput(name, choices))
    const read = performance.now()
    const network = compileNetwork(dataset)
    const index = performance.now()
    const asked = readQuestion(dataset, ask, values)
    const question = {
      ...asked,
      statuses: keepOccurring(dataset, 'status', asked.statuses),
      explicitness: keepOccurring(dataset, 'explicitness', asked.explicitness),
    }
    const times = { read: read - started, index: index - read }
    const whyNot = values['why-not']
    if (whyNot !== undefined) return printAbsence(network, question, whyNot as ActorId)
    return ask === 'paths'
      ? printPaths(network, question, format, times)
      : printReach(network, question, ask, format, times)
  },
}

type Format = (typeof FORMATS)[number]
interface Times {
  readonly read: number
  readonly index: number
}

function refuse(problems: readonly TraceProblem[]): never {
  throw new CliError(problems.map(describeTraceProblem).join('\n'), 2)
}

function printPaths(network: Network, question: TraceQuestion, format: Format, times: Times): number {
  const started = performance.now()
  const result = tracePaths(network, question, { effort: EFFORT })
  const elapsed = { ...times, trace: performance.now() - started }
  if (!result.ok) refuse(result.problems)
  const answer = result.value
  const cuts = answer.total === 0 ? null : getMinimumCuts(network, question, answer)
  const whyNot = answer.total === 0 ? listRelaxations(network, question) : []
  const { dataset } = network
  const words = getTraceCatalogue('en').answer
  const texts: Readonly<Record<Format, () => string>> = {
    json: () => `${JSON.stringify({ ...toTraceJson(answer, cuts, whyNot), elapsed })}\n`,
    text: () => printTraceText(dataset, question, answer, cuts, whyNot),
    cited: () => writeCitedText(dataset, question, answer, words),
    markdown: () => writeTraceMarkdown(dataset, question, answer, words),
    csv: () => writeTraceCsv(dataset, answer),
  }
  process.stdout.write(texts[format]())
  return 0
}

function printReach(network: Network, question: TraceQuestion, side: ReachSide, format: Format, times: Times): number {
  const started = performance.now()
  const result = traceReached(network, question, side)
  const elapsed = { ...times, trace: performance.now() - started }
  if (!result.ok) refuse(result.problems)
  const { actors, complete } = result.value
  const { dataset } = network
  const words = getTraceCatalogue('en').answer
  const paths = { ask: side, paths: actors.flatMap((reached) => reached.paths) }
  const texts: Readonly<Record<Format, () => string>> = {
    json: () => `${JSON.stringify({ actors, complete, elapsed })}\n`,
    text: () =>
      [
        printQuestion(dataset, side, question, words),
        ...actors.map(({ actor, steps }) => `${printActor(dataset, actor, 'en')} [${actor}] ${steps}`),
        `${actors.length}${complete ? '' : ' or more'}`,
        '',
      ].join('\n'),
    cited: () => writeCitedText(dataset, question, paths, words),
    markdown: () => writeTraceMarkdown(dataset, question, paths, words),
    csv: () => writeTraceCsv(dataset, paths),
  }
  process.stdout.write(texts[format]())
  return 0
}

/** Prints one JSON value in any format: why an actor is on no path, and what would change that. */
function printAbsence(network: Network, question: TraceQuestion, actor: ActorId): number {
  const { from, to } = question
  const result = tracePaths(network, { ...question, via: question.via.filter((id) => id !== actor), limit: 0 })
  if (!result.ok) refuse(result.problems)
  if (network.indexOf(actor) === undefined) throw new CliError(`unknown actor: "${actor}"`, 2)
  const absence = explainAbsence(network, question, actor)
  process.stdout.write(`${JSON.stringify({ from, to, actor, ...toAbsenceJson(absence) })}\n`)
  return 0
}

/** The keys are those of `toTraceJson`. */
function toAbsenceJson(absence: Absence): object {
  if (absence.kind !== 'absent') return absence
  const loosenings = absence.relaxations.map(({ relaxed, ...rest }) => ({ loosen: relaxed, ...rest }))
  return { kind: absence.kind, loosenings }
}
