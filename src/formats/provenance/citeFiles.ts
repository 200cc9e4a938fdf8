import type { DatasetFile, Evidence, Relation, RelationId, Source } from '../../model/dataset.ts'
import { toId } from '../../model/toId.ts'

export interface FilesRead {
  /** The names of the files that were read. */
  readonly names: readonly string[]
  /** The day on which they were read, in EDTF: `2026-11-29`. */
  readonly day: string
  /** The time of that day: `14:20:05`. Files of one name that are read at different times are different sources. */
  readonly time: string
  /** Where in the files each relation is from. */
  readonly origins: ReadonlyMap<RelationId, string>
}

/**
 * Gives each relation that was read from a file the file as a source, with the row or line as its passage. What a
 * relation cites itself stays before it. Relations without a known origin stay as they are.
 */
export function citeFiles(file: DatasetFile, { names, day, time, origins }: FilesRead): DatasetFile {
  const [first] = names
  if (first === undefined || origins.size === 0) return file
  const taken = new Set<string>(file.sources.map(({ id }) => id))
  const cited = new Map(names.map((name) => [name, createCitedFile(name, { day, time }, taken)]))
  const relations = file.relations.map((relation): Relation => {
    const origin = origins.get(relation.id)
    if (origin === undefined) return relation
    const name = names.find((one) => origin === one || origin.startsWith(`${one}, `))
    const row = name === undefined ? origin : origin.slice(name.length + 2)
    return { ...relation, evidence: [...relation.evidence, cited.get(name ?? first)!.cite(row)] }
  })
  const sources = [...cited.values()].flatMap((source) => source.list())
  return { ...file, relations, sources: [...file.sources, ...sources] }
}

/** A file as a source, which is listed if anything is from it. */
function createCitedFile(name: string, read: Pick<FilesRead, 'day' | 'time'>, taken: Set<string>) {
  const id = findFree(toId(`file-${name}`).slice(0, LONGEST), taken) as Source['id']
  const rows = new Set<string>()
  let isCited = false
  return {
    cite(row: string): Evidence {
      const passage = row.slice(0, LONGEST)
      isCited = true
      if (passage !== '') rows.add(passage)
      return { source: id, passage: passage === '' ? null : passage, summary: null }
    },
    list: (): Source[] => (isCited ? [{ ...toSource(id, name, read), passages: [...rows].map(toPassage) }] : []),
  }
}

const LONGEST = 180

function toSource(id: Source['id'], name: string, { day, time }: Pick<FilesRead, 'day' | 'time'>): Source {
  return {
    id,
    title: { en: `File ${name}, read ${day} at ${time}`, ar: `الملف ${name}، قُرئ في ${day} الساعة ${time}` },
    authors: [],
    publisher: null,
    date: null,
    url: null,
    archivedUrl: null,
    accessed: day,
    reliability: 'F',
    passages: [],
  }
}

function toPassage(id: string): Source['passages'][number] {
  return { id, page: null, summary: null }
}

function findFree(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  taken.add(free)
  return free
}
