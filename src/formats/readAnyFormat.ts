import { crc32 } from '../base/crc32.ts'
import type { DatasetFile, RelationId } from '../model/dataset.ts'
import type { Issue } from '../model/issue.ts'
import type { CheckedDataset } from '../model/validateDataset.ts'
import { nameAfter } from './draft/draftDataset.ts'
import type { FileLayout } from './fileLayout.ts'
import { findOtherFormat } from './findOtherFormat.ts'
import type { FileToRead, ReaderEntry, ReadOptions } from './format.ts'
import { layOutFile } from './layOutFile.ts'
import type { ReadingChoices } from './readingChoices.ts'
import type { RecognisedFormat } from './recogniseFormat.ts'
import { recogniseFormat } from './recogniseFormat.ts'
import type { ReaderId } from './registry.ts'
import { READERS } from './registry.ts'
import { transcode } from './text/transcode.ts'

export interface ReadFileOptions extends ReadOptions {
  readonly choices?: ReadingChoices | undefined
  /** Whether the origins of relations are wanted too. */
  readonly wantsOrigins?: boolean
}

export interface ReadFile extends CheckedDataset {
  /** `null` if none was recognised. */
  readonly format: ReaderId | null
  /** How it was read, also where no dataset came of it; `null` if no format was recognised. */
  readonly layout: FileLayout | null
  /** Where in the files each relation is from; empty unless asked for. */
  readonly origins: ReadonlyMap<RelationId, string>
}

/**
 * Reads a file of any format, or several that form one dataset. Recognises the format by the contents and the names,
 * unless it is chosen. Unrelated files after the first are listed and not read. Never throws because of a file, and
 * never returns nothing, or an empty dataset, without an issue.
 */
export async function readAnyFormat(given: readonly FileToRead[], options: ReadFileOptions = {}): Promise<ReadFile> {
  const { choices = {}, wantsOrigins = false } = options
  if (given.length > 0 && given.every(isEmpty)) return EMPTY
  const other = given[0] && choices.format === undefined ? findOtherFormat(given[0]) : undefined
  if (other) return { ...UNREAD, issues: [{ ...other, severity: 'error', place: '' }] }
  const recoded = given.map((file) => transcode(file, choices.encoding))
  const files = recoded.map(({ file }) => file)
  const chosen = await Promise.all(files.map((file) => chooseFormat(file, choices)))
  const [first] = chosen
  if (!first) return UNKNOWN
  const { format: entry, certainty } = first
  const isOwn = (index: number) => index === 0 || (entry.severalFiles && chosen[index]?.format === entry)
  const reader = await entry.load()
  const own = files.filter((_, index) => isOwn(index))
  const read = reader.read(own, options)
  const others = files.filter((_, index) => !isOwn(index)).map(({ name }) => toOtherFile(name, entry))
  const file =
    read.file &&
    identify(
      read.file,
      given.filter((_, index) => isOwn(index)),
    )
  const all = [...others, ...recoded.flatMap(({ issues }) => issues), ...read.issues]
  return {
    format: entry.id,
    file,
    issues: isSilent(file, all) ? [...all, NOTHING] : all,
    layout: layOutFile(given[0]!, { certainty, read, choices }),
    origins: (wantsOrigins && read.listOrigins?.()) || new Map(),
  }
}

interface ChosenFormat extends Omit<RecognisedFormat, 'certainty'> {
  readonly certainty: RecognisedFormat['certainty'] | 'chosen'
}

async function chooseFormat(file: FileToRead, { format: id }: ReadingChoices): Promise<ChosenFormat | undefined> {
  const format = READERS.find((entry) => entry.id === id)
  return format ? { format, certainty: 'chosen' } : recogniseFormat(file)
}

/** Two files of one name are two datasets, unless they have the same contents. */
function identify(file: DatasetFile, files: readonly FileToRead[]): DatasetFile {
  if (file.id !== nameAfter(files[0]!.name)['id']) return file
  const sum = files.reduce((before, { bytes }) => crc32(bytes, before), 0)
  return { ...file, id: `${file.id}-${sum.toString(36)}` }
}

const NOTHING: Issue = { code: 'nothing-in-it', severity: 'warning', place: '' }
const UNREAD = { format: null, file: null, layout: null, origins: new Map() } as const
const UNKNOWN: ReadFile = { ...UNREAD, issues: [{ code: 'unknown-format', severity: 'error', place: '' }] }
const EMPTY: ReadFile = { ...UNREAD, issues: [{ code: 'empty-file', severity: 'error', place: '' }] }

/** Whether a file has nothing in it, or blanks alone. */
function isEmpty({ bytes }: FileToRead): boolean {
  return bytes.every((byte) => byte <= SPACE)
}

const SPACE = 0x20

function toOtherFile(file: string, { name }: ReaderEntry): Issue {
  return { code: 'other-file', file, format: name, severity: 'warning', place: file }
}

/** Tells whether there is neither a record nor an issue. */
function isSilent(file: DatasetFile | null, issues: readonly Issue[]): boolean {
  if (!file) return issues.length === 0
  const { actors, relations, events, claims, sources, groups } = file
  return [actors, relations, events, claims, sources, groups].every(({ length }) => length === 0)
}
