import { openDB } from 'idb'
import type { Result } from '../../src/base/result.ts'
import { diffDatasets } from '../../src/model/change/diffDatasets.ts'
import type { Actor, ActorId, Dataset } from '../../src/model/dataset.ts'
import { toDatasetFile } from '../../src/model/toDatasetFile.ts'
import { createStorage } from '../../src/platform/storage/createStorage.ts'
import { recordChange } from '../../src/workspace/commands/history.ts'
import type { Command } from '../../src/workspace/createWorkspace.ts'
import type { DocumentId } from '../../src/workspace/documentId.ts'
import type { DocumentStorage, LogEntry } from '../../src/workspace/storage.ts'
import { build } from '../network/given.ts'

export const DATASET = build({ actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' })) })
export const ID: DocumentId = 'own-test'
const A = 'a' as ActorId
const LABEL = { code: 'move-actor', name: { en: 'a' } } as const

let count = 0

/** A storage in a database of its own. Times rise by a second each. */
export function givenStorage(
  name = `test-${Date.now()}-${++count}`,
  version?: number,
): DocumentStorage & { readonly name: string } {
  let time = Date.UTC(2026, 0, 1)
  const createId = (): DocumentId => `own-test-${++count}`
  const now = () => {
    time += 1000
    return time
  }
  return { ...createStorage({ name, now, createId, ...(version === undefined ? {} : { version }) }), name }
}

export function expectValue<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`expectValue: ${JSON.stringify(result.problems)}`)
  return result.value
}

/** A change of a record, as any editor makes one. */
export function renameA(name: string): Command {
  return (state) => recordChange(state, diffDatasets(state.dataset!, named(state.dataset!, name)), LABEL, 1)
}

/** The dataset with another name for its first actor. */
export function named(dataset: Dataset, name: string): Dataset {
  const actor: Actor = { ...dataset.actors.get(A)!, name: { en: name } }
  return { ...dataset, actors: new Map(dataset.actors).set(A, actor) }
}

export function getName(dataset: Dataset): string {
  return dataset.actors.get(A)!.name.en
}

/** A log of renamings, from the name `a` on. */
export function logNames(...names: readonly string[]): readonly LogEntry[] {
  return names.map((name, index) => {
    const before = index === 0 ? DATASET : named(DATASET, names[index - 1]!)
    return { kind: 'do', change: diffDatasets(before, named(DATASET, name)), label: LABEL, time: index }
  })
}

/** Stores the document `ID` whose first actor got these names, one after another, each in a transaction of its own. */
export async function storeNames(storage: DocumentStorage, ...names: readonly string[]): Promise<void> {
  expectValue(await storage.create({ id: ID, copyOf: null, dataset: DATASET, entries: [] }))
  await appendNames(storage, names)
}

export async function appendNames(storage: DocumentStorage, names: readonly string[], from = 0): Promise<void> {
  const entries = logNames(...names)
  for (let index = from; index < names.length; index++) {
    const dataset = named(DATASET, names[index]!)
    expectValue(await storage.append(ID, { entries: [entries[index]!], expectedRevision: index, dataset }))
  }
}

/** The database itself, to do to it what the app never does. */
export async function tamper(
  name: string,
  act: (
    put: (store: string, key: IDBValidKey, change: (value: Record<string, unknown>) => unknown) => Promise<void>,
  ) => Promise<void>,
): Promise<void> {
  const database = await openDB(name)
  await act(async (store, key, change) => {
    await database.put(store, change(await database.get(store, key)), key)
  })
  database.close()
}

export function printFile(dataset: Dataset): string {
  return JSON.stringify(toDatasetFile(dataset))
}
