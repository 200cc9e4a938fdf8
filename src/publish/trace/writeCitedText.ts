import type { Language } from '../../base/language.ts'
import type { Dataset, RelationId } from '../../model/dataset.ts'
import { printActor, printRelation } from '../../model/printRelation.ts'
import { joinSentence } from '../../model/sentence/joinSentence.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { ReachSide, TraceQuestion } from '../../query/traceQuestion.ts'
import type { CitedSource, SourceCitations } from './citeEvidence.ts'
import { createCitations } from './citeEvidence.ts'
import { printQuestion } from './printQuestion.ts'
import type { TraceWords } from './traceWords.ts'

/** How text is marked up. */
export interface TextStyle {
  readonly title: (text: string) => string
  readonly item: (number: number, text: string, marks: string) => string
  readonly actor: (name: string) => string
  readonly text: (text: string) => string
  readonly source: (source: CitedSource) => string
}

/** The cited paths: of an answer about paths, or of one about reach. */
export interface CitedAnswer extends Partial<Trace> {
  readonly ask?: ReachSide
  readonly paths: readonly TracedPath[]
}

const PLAIN: TextStyle = {
  title: (text) => text,
  item: (number, text, marks) => `${number}. ${text}\n   (${marks})`,
  actor: (name) => name,
  text: (text) => text,
  source: ({ number, text, passages }) => [`[${number}] ${text}`, ...passages].join('\n    '),
}

/**
 * Writes an answer about paths as text with citations: the question, how complete the answer is, each path with its
 * marks, source numbers and passages, then the sources with what the cited passages say.
 */
export function writeCitedText(
  dataset: Dataset,
  question: TraceQuestion,
  trace: CitedAnswer,
  words: TraceWords,
  language: Language = 'en',
  style: TextStyle = PLAIN,
): string {
  const { answer } = words
  const citations = createCitations(dataset, answer, language)
  const name = (id: TracedPath['actors'][number]) => style.actor(printActor(dataset, id, language))
  const sentence = (id: RelationId) =>
    words.question.quoted(style.text(printRelation(dataset, dataset.relations.get(id)!, language)))
  const paths = trace.paths.map((path, index) =>
    style.item(index + 1, printPath(path, citations, name, answer.which), listMarks(path, words).join('; ')),
  )
  const shared = [...(trace.onEveryPath?.actors.map(name) ?? []), ...(trace.onEveryPath?.relations.map(sentence) ?? [])]
  const whole = isWhole(trace) ? answer.completeness(trace, question.maxSteps) : null
  const sources = citations.listSources()
  return [
    style.title(printQuestion(dataset, trace.ask ?? 'paths', question, words, language)),
    whole,
    paths.join('\n'),
    shared.length > 0 ? `${answer.onEvery}: ${shared.join(', ')}.` : null,
    sources.length > 0 ? [`${answer.sources}:`, ...sources.map(style.source)].join('\n') : null,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function isWhole(trace: CitedAnswer): trace is Trace {
  return trace.total !== undefined
}

/**
 * "A controls B [1, P03], which heads C [2]". Without "which", each step would read as if its subject were the first
 * actor.
 */
function printPath(
  path: TracedPath,
  citations: SourceCitations,
  name: (id: TracedPath['actors'][number]) => string,
  which: string,
): string {
  const steps = citations.citeSteps(path)
  const chain = steps.map(
    ({ verb, limits, citation }, step) =>
      `${joinSentence('', verb, name(path.actors[step + 1]!))}${limits} ${citation}`,
  )
  return `${name(path.actors[0]!)} ${chain.join(which)}`
}

/** A path's sign, weakest status, confidence and doubts, in words. */
export function listMarks(path: TracedPath, { answer }: Pick<TraceWords, 'answer'>): readonly string[] {
  return [
    path.sign === null ? null : answer.sign[path.sign],
    answer.status(path),
    answer.confidence(path),
    path.speculative ? answer.speculative : null,
    path.inferred ? answer.inferred : null,
    path.timeDoubtful ? answer.timeDoubtful : null,
    path.gradeDoubtful ? answer.gradeDoubtful : null,
  ].filter((mark) => mark !== null)
}
