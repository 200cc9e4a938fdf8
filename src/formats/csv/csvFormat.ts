import type { DatasetFile } from '../../model/dataset.ts'
import type { Issue } from '../../model/issue.ts'
import type { ContentChoices } from '../contentChoices.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { TableLayout } from '../fileLayout.ts'
import type { FileToRead, Format, ReadOptions, ReadRecords, WrittenFile } from '../format.ts'
import { weighRelations } from '../graph/weighRelations.ts'
import { holdPair } from '../pair/holdPair.ts'
import { readPair } from '../pair/readPair.ts'
import { toPairTables } from '../pair/toPairTables.ts'
import { PARSED } from '../readProgress.ts'
import type { PlacedRow } from '../records/fields.ts'
import { createTableSources } from '../table/createTableSources.ts'
import { tellUnknownColumns } from '../table/tellUnknownColumns.ts'
import { encodeText } from '../text/decodeText.ts'
import { transcode } from '../text/transcode.ts'
import { unzip } from '../zip/unzip.ts'
import { printCsv } from './printCsv.ts'
import { readTextTable } from './readTextTable.ts'

/** Two tables, of actors and of relations, or only one of them. Both may be in a ZIP archive. */
export const csvFormat: Format = {
  read: readCsv,
  write: writeCsv,
  hold: holdPair,
}

function writeCsv(file: DatasetFile): WrittenFile[] {
  const { actors, relations } = toPairTables(holdPair(file))
  return [
    { ending: '.actors.csv', bytes: encodeText(printCsv(actors)) },
    { ending: '.relations.csv', bytes: encodeText(printCsv(relations)) },
  ]
}

function readCsv(given: readonly FileToRead[], { tell, choices = {} }: ReadOptions = {}): ReadRecords {
  const { files, issues } = unpack(given, choices)
  const sources = createTableSources()
  let actors: readonly PlacedRow[] = []
  let relations: readonly PlacedRow[] = []
  const tables: TableLayout[] = []
  let isRead = false
  for (const [index, file] of files.entries()) {
    tell?.((index / files.length) * PARSED)
    const { content, layout, issues: told } = readTextTable(file, sources, choices)
    tables.push(layout)
    for (const issue of told) issues.push(issue)
    if (!content) continue
    isRead = true
    actors = actors.concat(content.actors)
    relations = relations.concat(content.relations)
  }
  tell?.(PARSED)
  for (const issue of tellUnknownColumns(choices, tables)) issues.push(issue)
  if (!isRead) return { file: null, issues, tables }
  const negativeWeights = weighRelations(relations, choices.negativeWeights)
  const draft = readPair({ actors, relations }, nameAfter(given[0]?.name ?? ''), choices)
  const told = [...issues, ...draft.issues]
  return {
    ...checkDraft({ ...draft, sources: sources.list(), makesEnds: true, issues: told }),
    tables,
    negativeWeights,
  }
}

function unpack(
  given: readonly FileToRead[],
  { encoding }: ContentChoices,
): { files: readonly FileToRead[]; issues: Issue[] } {
  const issues: Issue[] = []
  const files = given.flatMap((file) => {
    if (!file.name.toLowerCase().endsWith('.zip')) return [file]
    const unpacked = unzip(file.bytes, (name) => /\.(csv|tsv|tab)$/i.test(name))
    for (const issue of unpacked.issues) issues.push(issue)
    for (const what of unpacked.others)
      issues.push({ code: 'not-read', what, count: 1, severity: 'warning', place: file.name })
    if (unpacked.files.size === 0 && unpacked.issues.length === 0)
      issues.push({ code: 'missing', expected: 'a table (.csv or .tsv) in the archive', severity: 'error', place: '' })
    return [...unpacked.files].map(([name, bytes]) => {
      const recoded = transcode({ name, bytes }, encoding)
      for (const issue of recoded.issues) issues.push(issue)
      return recoded.file
    })
  })
  return { files, issues }
}
