import type { Language } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { TraceQuestion } from '../../query/traceQuestion.ts'
import type { TraceWords } from './traceWords.ts'
import type { CitedAnswer, TextStyle } from './writeCitedText.ts'
import { writeCitedText } from './writeCitedText.ts'

const MARKDOWN: TextStyle = {
  title: (text) => `## ${escapeMarkdown(text)}`,
  item: (number, text, marks) => `${number}. ${text}  \n   *${escapeMarkdown(marks)}*`,
  actor: (name) => `**${escapeMarkdown(name)}**`,
  text: escapeMarkdown,
  source: ({ number, text, passages }) =>
    [`${number}. ${escapeMarkdown(text)}`, ...passages.map((line) => `   - ${escapeMarkdown(line)}`)].join('\n'),
}

/** Writes an answer about paths as Markdown with numbered sources. Names are escaped. */
export function writeTraceMarkdown(
  dataset: Dataset,
  question: TraceQuestion,
  trace: CitedAnswer,
  words: TraceWords,
  language: Language = 'en',
): string {
  return writeCitedText(dataset, question, trace, words, language, MARKDOWN)
}

/** Escapes a text for Markdown, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')
}
