import type { Language } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import type { Trace } from '../../query/tracePaths.ts'
import type { TraceQuestion } from '../../query/traceQuestion.ts'
import type { Citations } from './citeEvidence.ts'
import { createCitations } from './citeEvidence.ts'
import { printQuestion } from './printQuestion.ts'
import type { TraceWords } from './traceWords.ts'

/** How a text is marked up. */
export interface TextStyle {
  readonly title: (text: string) => string
  readonly item: (number: number, text: string, marks: string) => string
  readonly actor: (name: string) => string
  readonly source: (line: string) => string
}

const PLAIN: TextStyle = {
  title: (text) => text,
  item: (number, text, marks) => `${number}. ${text}\n   (${marks})`,
  actor: (name) => name,
  source: (line) => `[${line.replace('. ', '] ')}`,
}

/**
 * Writes an answer about paths as text to be cited: the question, how complete the answer is, each path with its marks
 * and with numbers and passages of its sources, and the sources.
 */
export function writeCitedText(
  dataset: Dataset,
  question: TraceQuestion,
  trace: Pick<Trace, 'paths'> & Partial<Trace>,
  words: TraceWords,
  language: Language = 'en',
  style: TextStyle = PLAIN,
): string {
  const citations = createCitations(dataset, words, language)
  const name = (id: TracedPath['actors'][number]) => style.actor(printActor(dataset, id, language))
  const paths = trace.paths.map((path, index) =>
    style.item(index + 1, printPath(path, citations, name), listMarks(path, words).join('; ')),
  )
  const shared = trace.onEveryPath?.actors.map(name) ?? []
  const { answer } = words
  const whole = isWhole(trace) ? answer.completeness(trace, question.maxSteps) : null
  const sources = citations.listSources()
  return [
    style.title(printQuestion(dataset, 'paths', question, words, language)),
    whole,
    paths.join('\n'),
    shared.length > 0 ? `${answer.onEvery}: ${shared.join(', ')}.` : null,
    sources.length > 0 ? [`${answer.sources}:`, ...sources.map(style.source)].join('\n') : null,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function isWhole(trace: Partial<Trace>): trace is Trace {
  return trace.total !== undefined
}

function printPath(path: TracedPath, citations: Citations, name: (id: TracedPath['actors'][number]) => string): string {
  const steps = citations.citeSteps(path)
  const chain = steps.map(({ verb, citation }, step) => `${verb} ${name(path.actors[step + 1]!)} ${citation}`)
  return `${name(path.actors[0]!)} ${chain.join(', ')}`
}

/** What is to be known of a path, in words: sign, weakest status, confidence, and what makes it doubtful. */
export function listMarks(path: TracedPath, { answer }: Pick<TraceWords, 'answer'>): readonly string[] {
  return [
    path.sign === null ? null : answer.sign[path.sign],
    answer.status(path.status),
    answer.confidence(path),
    path.speculative ? answer.speculative : null,
    path.inferred ? answer.inferred : null,
    path.timeDoubtful ? answer.timeDoubtful : null,
    path.gradeDoubtful ? answer.gradeDoubtful : null,
  ].filter((mark) => mark !== null)
}
