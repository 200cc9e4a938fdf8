import type { Dataset } from '../../model/dataset.ts'
import { printQuestion } from '../../publish/trace/printQuestion.ts'
import { printTraceCommand } from '../../publish/trace/printTraceCommand.ts'
import type { CitedAnswer } from '../../publish/trace/writeCitedText.ts'
import type { TraceQuestion } from '../../query/traceQuestion.ts'
import type { TraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import { toQuestion } from '../../workspace/derive/deriveRequest.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'

type Write = (dataset: Dataset, state: WorkspaceState, words: TraceCatalogue) => Promise<string | null>

/** A form in which to copy a question or its answer. */
export interface Copy {
  readonly id: keyof TraceCatalogue['trace']['copies']
  /** Whether it needs an answer. */
  readonly needsPaths: boolean
  /** `null`: there is nothing to copy. */
  readonly write: Write
}

/** All forms. Writers of answers are loaded on demand; the page itself copies the link. */
export const COPIES: readonly Copy[] = [
  { id: 'words', needsPaths: false, write: writeWords },
  { id: 'link', needsPaths: false, write: async () => null },
  { id: 'command', needsPaths: false, write: writeCommand },
  { id: 'cited', needsPaths: true, write: writeCited },
  { id: 'markdown', needsPaths: true, write: writeMarkdown },
  { id: 'csv', needsPaths: true, write: writeCsv },
  { id: 'json', needsPaths: true, write: writeJson },
]

async function writeWords(dataset: Dataset, state: WorkspaceState, words: TraceCatalogue): Promise<string> {
  return printQuestion(dataset, state.view.trace.ask, findQuestion(state), words.answer, DATA_LANGUAGE)
}

/** The terminal has no filters, so hidden relations are excluded by id. */
async function writeCommand(dataset: Dataset, state: WorkspaceState): Promise<string> {
  const { ask, onlyShown } = state.view.trace
  const relations = onlyShown ? [...deriveFiltered(state)!.relations] : []
  const hidden = relations.flatMap(([id, visibility]) => (visibility === 'hide' ? [id] : []))
  return printTraceCommand(dataset.id, ask, findQuestion(state), hidden)
}

async function writeCited(dataset: Dataset, state: WorkspaceState, words: TraceCatalogue): Promise<string | null> {
  const { writeCitedText } = await import('../../publish/trace/writeCitedText.ts')
  const answer = findPaths(state)
  return answer && writeCitedText(dataset, findQuestion(state), answer, words.answer, DATA_LANGUAGE)
}

async function writeMarkdown(dataset: Dataset, state: WorkspaceState, words: TraceCatalogue): Promise<string | null> {
  const { writeTraceMarkdown } = await import('../../publish/trace/writeTraceMarkdown.ts')
  const answer = findPaths(state)
  return answer && writeTraceMarkdown(dataset, findQuestion(state), answer, words.answer, DATA_LANGUAGE)
}

async function writeCsv(dataset: Dataset, state: WorkspaceState): Promise<string | null> {
  const { writeTraceCsv } = await import('../../publish/trace/writeTraceCsv.ts')
  const answer = findPaths(state)
  return answer && writeTraceCsv(dataset, answer)
}

async function writeJson(_dataset: Dataset, { tracing }: WorkspaceState): Promise<string | null> {
  const { toTraceJson } = await import('../../publish/trace/toTraceJson.ts')
  const { answer } = tracing
  if (!answer || answer.ask === 'absence' || !answer.result.ok) return null
  const value =
    answer.ask === 'paths'
      ? toTraceJson(answer.result.value, answer.cuts, answer.relaxations ?? [])
      : answer.result.value
  return JSON.stringify(value, null, 2)
}

function findQuestion(state: WorkspaceState): TraceQuestion {
  return toQuestion(state.view.trace, deriveFiltered(state)!.relations)
}

/** The paths of the answer, including those of an answer about reach. */
function findPaths({ tracing }: WorkspaceState): CitedAnswer | null {
  const { answer } = tracing
  if (!answer || answer.ask === 'absence' || !answer.result.ok) return null
  if (answer.ask === 'paths') return answer.result.value
  return { ask: answer.ask, paths: answer.result.value.actors.flatMap(({ paths }) => paths) }
}
