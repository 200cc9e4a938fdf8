import type { DBSchema, StoreNames } from 'idb'
import { crc32 } from '../../base/crc32.ts'
import type { LocalText } from '../../base/language.ts'
import { pause } from '../../base/pause.ts'
import type { Steps } from '../../base/steps.ts'
import { finishSteps } from '../../base/steps.ts'
import { printChange, printChangeParts } from '../../model/change/printChange.ts'
import { readChange } from '../../model/change/readChange.ts'
import type { Dataset } from '../../model/dataset.ts'
import { printExactParts, readExactDataset } from '../../model/exactDataset.ts'
import { FORMAT_VERSION } from '../../model/formatVersion.ts'
import type { HistoryEntry, Label } from '../../workspace/document.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import { isDocumentId } from '../../workspace/documentId.ts'
import type { LogEntry, StoredDocument, Version } from '../../workspace/storage.ts'

/**
 * The version of every record that this code writes, and the newest that it reads. Records of version 1 are the same,
 * but for relations and events whose status is not said, which an older page would not know.
 */
export const RECORD_VERSION = 2
const READ_VERSIONS: readonly unknown[] = [1, RECORD_VERSION]

/** The database. What is read from it may be anything, so that the records are of no known type until they were read. */
export interface Stores extends DBSchema {
  documents: { key: string; value: unknown }
  /** By document and revision. */
  snapshots: { key: RecordKey; value: unknown }
  changes: { key: RecordKey; value: unknown }
  /** The parts of long texts of snapshots, by document, revision and number. */
  texts: { key: [document: string, revision: number, part: number]; value: unknown }
  /** Records that could not be read, as they were found. */
  damaged: { key: number; value: unknown }
}

export type StoreName = StoreNames<Stores>
export type RecordKey = [document: string, revision: number]

export interface DocumentRecord extends StoredDocument {
  readonly version: number
  /** Whether its title is a name that it was given. */
  readonly named: boolean
  /** The revision and the time of the latest snapshot, and the characters of changes since. */
  readonly snapshot: { readonly revision: number; readonly time: number; readonly since: number }
}

/** A dataset or a change as text, with the sum that tells whether it is still as it was written. */
interface Summed {
  readonly version: number
  readonly document: DocumentId
  readonly revision: number
  readonly time: number
  readonly text: string
  readonly sum: number
}

export interface SnapshotRecord extends Summed {
  readonly formatVersion: number
  readonly name: string | null
}

export type ChangeRecord = Summed

/** What a stored value is: as it should be, damaged, or of a newer version of the app. */
export type Found<Value> = { readonly kind: 'sound'; readonly value: Value } | { readonly kind: 'damaged' | 'newer' }

/** A dataset at a revision, at a time. */
export interface Snapshot {
  readonly dataset: Dataset
  readonly revision: number
  readonly time: number
}

export function toSnapshotRecord(document: DocumentId, snapshot: Snapshot): SnapshotRecord {
  return finishSteps(printSnapshot(document, snapshot))
}

/** The same, with a pause after each part of the text, so that a large dataset does not hold the page up. */
export function prepareSnapshotRecord(document: DocumentId, snapshot: Snapshot): Promise<SnapshotRecord> {
  return finishPausing(printSnapshot(document, snapshot))
}

async function finishPausing<Value>(steps: Steps<Value>): Promise<Value> {
  let step = steps.next()
  // A short text is there at once.
  if (step.done) return step.value
  do {
    await pause()
    step = steps.next()
  } while (!step.done)
  await pause()
  return step.value
}

function* printSnapshot(document: DocumentId, { dataset, revision, time }: Snapshot): Steps<SnapshotRecord> {
  const { text, sum } = yield* sumUpParts(document, revision, printExactParts(dataset))
  return {
    ...{ version: RECORD_VERSION, document, revision, time, text, sum },
    ...{ formatVersion: FORMAT_VERSION, name: null },
  }
}

/** Stops after each part that is long. */
function* sumUpParts(
  document: DocumentId,
  revision: number,
  printed: Iterable<string>,
): Steps<Pick<Summed, 'text' | 'sum'>> {
  const parts: string[] = []
  let sum = measureSum(document, revision, '')
  for (const part of printed) {
    parts.push(part)
    sum = crc32(new TextEncoder().encode(part), sum)
    if (part.length > LONG) yield
  }
  return { text: parts.join(''), sum }
}

/** In characters. */
const LONG = 100_000

export function toChangeRecord(document: DocumentId, revision: number, entry: LogEntry): ChangeRecord {
  return finishSteps(printChangeRecord(document, revision, entry))
}

/** Prepares the records of changes after a revision. A large one, as an import is, does not hold the page up. */
export async function prepareChangeRecords(
  document: DocumentId,
  revision: number,
  entries: readonly LogEntry[],
): Promise<readonly ChangeRecord[]> {
  const records: ChangeRecord[] = []
  for (const [index, entry] of entries.entries()) {
    records.push(await finishPausing(printChangeRecord(document, revision + index + 1, entry)))
  }
  return records
}

function* printChangeRecord(document: DocumentId, revision: number, entry: LogEntry): Steps<ChangeRecord> {
  const { text, sum } = yield* sumUpParts(document, revision, printEntryParts(entry))
  return { version: RECORD_VERSION, document, revision, time: entry.time, text, sum }
}

export function readDocumentRecord(value: unknown): Found<DocumentRecord> {
  return judge(
    value,
    ({ id, title, created, changed, size, revision, copyOf, formatVersion, removed, named, snapshot }) => {
      const numbers = [created, changed, size, revision, formatVersion]
      const isSound =
        typeof id === 'string' &&
        isDocumentId(id) &&
        isLocalText(title) &&
        numbers.every(isCount) &&
        (copyOf === null || typeof copyOf === 'string') &&
        (removed === null || isCount(removed)) &&
        typeof named === 'boolean' &&
        isObject(snapshot) &&
        [snapshot['revision'], snapshot['time'], snapshot['since']].every(isCount)
      return isSound ? { ...(value as DocumentRecord), version: RECORD_VERSION } : null
    },
  )
}

export function readSnapshotRecord(value: unknown): Found<SnapshotRecord & { readonly dataset: Dataset }> {
  return judge(value, (fields) => {
    const { formatVersion, name } = fields
    if (!isSummed(fields) || !isCount(formatVersion) || !(name === null || typeof name === 'string')) return null
    if (Number(formatVersion) > FORMAT_VERSION) return 'newer'
    const dataset = readExactDataset(fields.text)
    return dataset && { ...(value as SnapshotRecord), dataset }
  })
}

/** What is said of a snapshot. The dataset itself is not looked at, which of a large one would take long. */
export function readVersionRecord(value: unknown): Found<Version> {
  return judge(value, ({ revision, time, name }) =>
    isCount(revision) && Number.isFinite(time) && (name === null || typeof name === 'string')
      ? { revision: Number(revision), time: Number(time), name }
      : null,
  )
}

export function readChangeRecord(value: unknown): Found<ChangeRecord & { readonly entry: LogEntry }> {
  return judge(value, (fields) => {
    if (!isSummed(fields)) return null
    const entry = readEntry(fields.text)
    return entry && { ...(value as ChangeRecord), entry }
  })
}

type Fields = Readonly<Record<string, unknown>>

function judge<Value>(value: unknown, read: (fields: Fields) => Value | 'newer' | null): Found<Value> {
  if (!isObject(value)) return { kind: 'damaged' }
  const { version } = value
  if (typeof version === 'number' && version > RECORD_VERSION) return { kind: 'newer' }
  const found = READ_VERSIONS.includes(version) ? read(value) : null
  if (found === 'newer') return { kind: 'newer' }
  return found === null ? { kind: 'damaged' } : { kind: 'sound', value: found }
}

function isSummed(fields: Fields): fields is Fields & Summed {
  const { document, revision, time, text, sum } = fields
  return (
    typeof document === 'string' &&
    isDocumentId(document) &&
    isCount(revision) &&
    Number.isFinite(time) &&
    typeof text === 'string' &&
    sum === measureSum(document, Number(revision), text)
  )
}

/** The key is summed up as well: a record in another's stead is none. */
function measureSum(document: DocumentId, revision: number, text: string): number {
  return crc32(new TextEncoder().encode(`${document} ${revision} ${text}`))
}

function* printEntryParts(entry: LogEntry): Iterable<string> {
  const { kind, time } = entry
  if (kind !== 'rework') {
    const beginning = JSON.stringify({ kind, time, label: entry.label })
    yield `${beginning.slice(0, -1)},"change":"`
    // Each part has whole records, so that no character is cut in two.
    for (const part of printChangeParts(entry.change)) yield JSON.stringify(part).slice(1, -1)
    yield '"}'
    return
  }
  const change = printChange(entry.change)
  const print = (steps: readonly HistoryEntry[]) => steps.map((step) => ({ ...step, change: printChange(step.change) }))
  const { done, undone } = entry.history
  yield JSON.stringify({ kind, time, change, history: { done: print(done), undone: print(undone) } })
}

function readEntry(text: string): LogEntry | null {
  try {
    const { kind, ...rest } = JSON.parse(text) as Fields
    if (kind === 'do' || kind === 'undo' || kind === 'redo') return { kind, ...readStep(rest) }
    const { history, time } = rest
    if (kind !== 'rework' || !isObject(history)) return null
    const read = (steps: unknown) => (steps as readonly Fields[]).map(readStep)
    const { done, undone } = history
    const { change } = readStep({ ...rest, label: { code: '' } })
    return { kind, change, history: { done: read(done), undone: read(undone) }, time: Number(time) }
  } catch {
    return null
  }
}

/** A label is of this app, since no other version has written the record. */
function readStep({ change, label, time }: Fields): HistoryEntry {
  const read = typeof change === 'string' ? readChange(change) : null
  if (!read || !isObject(label) || typeof label['code'] !== 'string' || !Number.isFinite(time))
    throw new Error('not a step')
  return { change: read, label: label as Label, time: Number(time) }
}

function isLocalText(value: unknown): value is LocalText {
  return (
    isObject(value) && typeof value['en'] === 'string' && Object.values(value).every((text) => typeof text === 'string')
  )
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
