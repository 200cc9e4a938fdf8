import type { ReaderEntry } from './format.ts'

/** Every format that is only read. A new one is a folder and an entry here. */
export const ONLY_READ = listReaders([])

/** Gives the entries with their ids as literal types. */
function listReaders<const Id extends string>(readers: readonly ReaderEntry<Id>[]): readonly ReaderEntry<Id>[] {
  return readers
}
