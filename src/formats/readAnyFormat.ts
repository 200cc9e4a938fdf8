import { crc32 } from '../base/crc32.ts'
import type { DatasetFile } from '../model/dataset.ts'
import type { Issue } from '../model/issue.ts'
import type { CheckedDataset } from '../model/validateDataset.ts'
import { nameAfter } from './draft/draftDataset.ts'
import type { FileToRead, ReaderEntry } from './format.ts'
import type { ReadProgress } from './readProgress.ts'
import { recogniseFormat } from './recogniseFormat.ts'
import type { ReaderId } from './registry.ts'
import { READERS } from './registry.ts'

export interface ReadFile extends CheckedDataset {
  /** `null` if none was recognised. */
  readonly format: ReaderId | null
}

/**
 * Reads a file of any format, or several that form one dataset. Recognises the format by the contents and the names.
 * Unrelated files after the first are listed and not read. Never throws because of a file, and never returns nothing,
 * or an empty dataset, without an issue.
 */
export async function readAnyFormat(files: readonly FileToRead[], tell?: ReadProgress): Promise<ReadFile> {
  const [first] = files
  const entry = first && (await recogniseFormat(first))
  if (!entry) {
    const expected = READERS.map(({ name }) => name).join(', ')
    return { format: null, file: null, issues: [{ code: 'unknown-format', expected, severity: 'error', place: '' }] }
  }
  const formats = entry.severalFiles ? await Promise.all(files.map(recogniseFormat)) : [entry]
  const format = await entry.load()
  const own = files.filter((_, index) => formats[index] === entry)
  const { file: read, issues } = format.read(own, tell)
  const file = read && identify(read, own)
  const others = files.filter((_, index) => formats[index] !== entry).map(({ name }) => toOtherFile(name, entry))
  const all = [...others, ...issues]
  return { format: entry.id, file, issues: isSilent(file, all) ? [...all, NOTHING] : all }
}

/** Two files of one name are two datasets, unless they have the same contents. */
function identify(file: DatasetFile, files: readonly FileToRead[]): DatasetFile {
  if (file.id !== nameAfter(files[0]!.name)['id']) return file
  const sum = files.reduce((before, { bytes }) => crc32(bytes, before), 0)
  return { ...file, id: `${file.id}-${sum.toString(36)}` }
}

const NOTHING: Issue = { code: 'nothing-in-it', severity: 'warning', place: '' }

function toOtherFile(file: string, { name }: ReaderEntry): Issue {
  return { code: 'other-file', file, format: name, severity: 'warning', place: file }
}

/** Tells whether there is neither a record nor an issue. */
function isSilent(file: DatasetFile | null, issues: readonly Issue[]): boolean {
  if (!file) return issues.length === 0
  const { actors, relations, events, claims, sources, groups } = file
  return [actors, relations, events, claims, sources, groups].every(({ length }) => length === 0)
}
