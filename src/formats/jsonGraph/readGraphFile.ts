import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead, ReadOptions, ReadRecords } from '../format.ts'
import { readPair } from '../pair/readPair.ts'
import { PARSED } from '../readProgress.ts'
import type { JsonGraph } from './graphRows.ts'
import type { JsonFile } from './parseJsonFile.ts'
import { parseJsonFile } from './parseJsonFile.ts'
import { refuseOtherJson } from './refuseOtherJson.ts'

/** Reads a JSON file with a function that finds a graph in its value. Says what the file is if there is none. */
export function readGraphFile(
  { name, bytes }: FileToRead,
  findGraph: (file: JsonFile) => JsonGraph | null,
  { tell, choices }: ReadOptions = {},
): ReadRecords {
  const parsed = parseJsonFile(bytes)
  if (!parsed.ok) return { file: null, issues: parsed.problems }
  const { value, issues } = parsed.value
  const graph = findGraph(parsed.value)
  if (!graph) return { file: null, issues: [...issues, refuseOtherJson(value)] }
  const title = graph.title === undefined ? {} : { title: { en: graph.title } }
  const description = graph.description === undefined ? {} : { description: { en: graph.description } }
  tell?.(PARSED)
  const draft = readPair({ ...graph.rows, isForeign: true }, { ...nameAfter(name), ...title, ...description }, choices)
  return checkDraft({ ...draft, makesEnds: true, issues: [...issues, ...graph.issues, ...draft.issues] })
}
