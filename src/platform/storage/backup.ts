import type { LocalText } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import { readDataset } from '../../model/readDataset.ts'
import { toDataset } from '../../model/toDataset.ts'
import { toDatasetFile } from '../../model/toDatasetFile.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import { isDocumentId } from '../../workspace/documentId.ts'
import type { Logged } from '../../workspace/replayLog.ts'
import { replayLog } from '../../workspace/replayLog.ts'
import type { Damage, RestoredBackup } from '../../workspace/storage.ts'
import type { Transaction, Writing } from './createConnection.ts'
import { Refusal } from './createConnection.ts'
import type { DocumentRecord, RecordKey, SnapshotRecord } from './records.ts'
import {
  RECORD_VERSION,
  readChangeRecord,
  readDocumentRecord,
  readSnapshotRecord,
  toChangeRecord,
  toSnapshotRecord,
} from './records.ts'
import { getSnapshot, putSnapshot } from './snapshots.ts'
import { toStoredDocument } from './toStoredDocument.ts'

const FORMAT = 'throughline-backup'
const VERSION = 2

type Row = readonly [key: unknown, value: unknown]

interface Backup {
  readonly documents: readonly Row[]
  readonly snapshots: readonly Row[]
  readonly changes: readonly Row[]
}

/** All records of all stores as one JSON text. */
export async function writeStored(transaction: Transaction, time: number): Promise<string> {
  const stores: Record<string, readonly Row[]> = {}
  for (const store of ['documents', 'snapshots', 'changes', 'damaged'] as const) {
    const keys = await transaction.objectStore(store).getAllKeys()
    const values: unknown[] =
      store === 'snapshots' ? await listSnapshots(transaction) : await transaction.objectStore(store).getAll()
    stores[store] = keys.map((key, index): Row => [key, values[index]])
  }
  return JSON.stringify({ format: FORMAT, version: VERSION, time, ...stores })
}

async function listSnapshots(transaction: Transaction): Promise<unknown[]> {
  const values: unknown[] = []
  for (const [id, revision] of await transaction.objectStore('snapshots').getAllKeys()) {
    values.push(await getSnapshot(transaction, id as DocumentId, revision))
  }
  return values
}

/** A document of a backup, checked. */
interface Saved {
  readonly record: DocumentRecord
  readonly snapshots: readonly { readonly snapshot: SnapshotRecord; readonly dataset: Dataset }[]
  readonly log: readonly Logged[]
  readonly damage: readonly Damage[]
}

/** Reads a backup. Its datasets go through the usual reader; the history of one that has to be mended does not. */
export function readSaved(text: string): readonly Saved[] {
  const { documents, snapshots, changes } = parseBackup(text)
  return documents.flatMap(([id, value]) => {
    if (typeof id !== 'string' || !isDocumentId(id)) return []
    const rowsOf = (rows: readonly Row[]) =>
      rows.flatMap(([key, own]) => (isKeyOf(key, id) ? [{ at: key[1], own }] : []))
    return readDocument(id, value, { snapshots: rowsOf(snapshots), changes: rowsOf(changes) })
  })
}

/** Writes the documents of a backup beside those that are here. */
export async function addSaved(
  transaction: Writing,
  saved: readonly Saved[],
  createId: () => DocumentId,
): Promise<RestoredBackup> {
  const documents: DocumentRecord[] = []
  for (const { record, snapshots, log } of saved) {
    const isTaken = (await transaction.objectStore('documents').getKey(record.id)) !== undefined
    const own = { ...record, id: isTaken ? createId() : record.id }
    await transaction.objectStore('documents').add(own, own.id)
    for (const { snapshot, dataset } of snapshots) {
      const { name, revision, time } = snapshot
      const added: SnapshotRecord = { ...toSnapshotRecord(own.id, { dataset, revision, time }), name }
      await putSnapshot(transaction, added)
    }
    for (const { revision, entry } of log) {
      if (entry)
        await transaction.objectStore('changes').add(toChangeRecord(own.id, revision, entry), [own.id, revision])
    }
    documents.push(own)
  }
  const leftOut = saved
    .filter(({ damage }) => damage.length > 0)
    .map(({ record, damage }) => ({ title: record.title, damage }))
  return { documents: documents.map(toStoredDocument), leftOut }
}

function parseBackup(text: string): Backup {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refusal({ code: 'not-a-backup', issues: [] })
  }
  const { format, version, ...stores } = (value ?? {}) as Partial<Backup> & { format?: unknown; version?: unknown }
  if (format !== FORMAT) throw new Refusal({ code: 'not-a-backup', issues: [] })
  if (typeof version === 'number' && version > VERSION) throw new Refusal({ code: 'newer-version' })
  const toRows = (rows: unknown): readonly Row[] =>
    Array.isArray(rows) ? rows.filter((row): row is Row => Array.isArray(row) && row.length === 2) : []
  return {
    documents: toRows(stores.documents),
    snapshots: toRows(stores.snapshots),
    changes: toRows(stores.changes),
  }
}

interface Found {
  readonly at: number
  readonly own: unknown
}

function readDocument(
  id: DocumentId,
  value: unknown,
  rows: { readonly snapshots: readonly Found[]; readonly changes: readonly Found[] },
): readonly Saved[] {
  const damage: Damage[] = []
  const snapshots = rows.snapshots.flatMap(({ at, own }) => {
    const read = readSnapshotRecord(own)
    const checked = read.kind === 'sound' && read.value.revision === at ? checkDataset(read.value.dataset) : null
    if (!checked || read.kind !== 'sound') {
      damage.push({ kind: 'snapshot', revision: at })
      return []
    }
    return [{ snapshot: read.value as SnapshotRecord, ...checked }]
  })
  const latest = snapshots.at(-1)
  const found = readDocumentRecord(value)
  if (!latest) return []
  const log = rows.changes.map(({ at, own }): Logged => {
    const read = readChangeRecord(own)
    return { revision: at, entry: read.kind === 'sound' && read.value.revision === at ? read.value.entry : null }
  })
  for (const { revision, entry } of log) if (!entry) damage.push({ kind: 'change', revision })
  const { revision: from, time } = latest.snapshot
  const to = Math.max(from, log.at(-1)?.revision ?? 0)
  const { dataset, leftOut } = replayLog(latest.dataset, { from, to, log })
  const end = checkDataset(dataset)
  const record = found.kind === 'sound' ? found.value : toRecord(id, latest, to)
  if (found.kind !== 'sound') damage.push({ kind: 'document', revision: to })
  const isExact = end?.isExact && leftOut.length === 0 && snapshots.every((one) => one.isExact)
  if (isExact) return [{ record: { ...record, id, revision: to }, snapshots, log, damage }]
  // What had to be mended stands as one more snapshot, and no change leads there.
  const snapshot = toSnapshotRecord(id, { dataset: end?.dataset ?? latest.dataset, revision: to + 1, time })
  const mended = { snapshot, dataset: end?.dataset ?? latest.dataset }
  for (const revision of leftOut) damage.push({ kind: 'change', revision })
  const whole = { ...record, id, revision: to + 1, snapshot: { revision: to + 1, time, since: 0 } }
  return [{ record: whole, snapshots: [...snapshots, mended], log: [], damage }]
}

/** The dataset itself where the reader finds nothing wrong with it, or else what is valid of it. */
function checkDataset(dataset: Dataset): { readonly dataset: Dataset; readonly isExact: boolean } | null {
  const own = toDatasetFile(dataset)
  const { file } = readDataset(JSON.stringify(own))
  if (!file) return null
  const isExact = JSON.stringify(sortKeys(own)) === JSON.stringify(sortKeys(file))
  return { dataset: isExact ? dataset : toDataset(file), isExact }
}

/** The reader puts fields in an order of its own. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(fields.map(([key, field]) => [key, sortKeys(field)]))
}

function toRecord(
  id: DocumentId,
  { snapshot, dataset }: { readonly snapshot: SnapshotRecord; readonly dataset: Dataset },
  revision: number,
): DocumentRecord {
  const { time, text, formatVersion } = snapshot
  const title: LocalText = dataset.title
  return {
    ...{ version: RECORD_VERSION, id, title, created: time, changed: time, size: text.length, revision },
    ...{ copyOf: null, formatVersion, removed: null, named: false },
    snapshot: { revision: snapshot.revision, time, since: 0 },
  }
}

function isKeyOf(key: unknown, id: DocumentId): key is RecordKey {
  return Array.isArray(key) && key[0] === id && Number.isSafeInteger(key[1])
}
