import type { Steps } from '../../base/steps.ts'
import { finishSteps, visitInSteps } from '../../base/steps.ts'

/** How records of one kind are found again. */
export interface Alikeness<Value> {
  /** Whether two records of one id are the same, and not two that happen to have it. */
  readonly isSame: (mine: Value, theirs: Value) => boolean
  /** What the same records under different ids have in common, the most telling first. */
  readonly listKeys: (record: Value) => readonly string[]
}

/**
 * Finds which records of a file are in the open dataset: those of the same id first, then those that have a key in
 * common. Each record there is that of one record of the file only. The others are not in the answer.
 */
export function matchRecords<Value extends { readonly id: string }>(
  open: ReadonlyMap<string, Value>,
  read: ReadonlyMap<string, Value>,
  alikeness: Alikeness<Value>,
): ReadonlyMap<string, string> {
  return finishSteps(matchInSteps(open, read, alikeness))
}

/** The same in steps, where there may be many records. */
export function* matchInSteps<Value extends { readonly id: string }>(
  open: ReadonlyMap<string, Value>,
  read: ReadonlyMap<string, Value>,
  { isSame, listKeys }: Alikeness<Value>,
): Steps<ReadonlyMap<string, string>> {
  const matches = new Map<string, string>()
  const taken = new Set<string>()
  const take = (id: string, match: string) => {
    matches.set(id, match)
    taken.add(match)
  }
  yield* visitInSteps(read, ([id, theirs]) => {
    const mine = open.get(id)
    if (mine && (mine === theirs || isSame(mine, theirs))) take(id, id)
  })
  if (matches.size === read.size) return matches
  const byKey = yield* indexByKey(open, listKeys)
  yield* visitInSteps(read, ([id, theirs]) => {
    if (matches.has(id)) return
    const found = listKeys(theirs)
      .flatMap((key) => byKey.get(key) ?? [])
      .find((match) => !taken.has(match))
    if (found !== undefined) take(id, found)
  })
  return matches
}

/** Records by key: those of which it is the most telling key come before those of which it is another. */
function* indexByKey<Value>(
  open: ReadonlyMap<string, Value>,
  listKeys: (record: Value) => readonly string[],
): Steps<ReadonlyMap<string, readonly string[]>> {
  const byKey = new Map<string, string[]>()
  const add = (key: string, id: string) => {
    const ids = byKey.get(key)
    if (ids) ids.push(id)
    else byKey.set(key, [id])
  }
  const others: (readonly [key: string, id: string])[] = []
  yield* visitInSteps(open, ([id, record]) => {
    const [first, ...rest] = listKeys(record)
    if (first !== undefined) add(first, id)
    for (const key of rest) others.push([key, id])
  })
  for (const [key, id] of others) add(key, id)
  return byKey
}

/** The ids that records get which are not in the open dataset: their own, or a free one beside it. */
export function assignIds(
  open: ReadonlyMap<string, unknown>,
  read: ReadonlyMap<string, unknown>,
  matches: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const given = new Set<string>()
  const isFree = (id: string) => !open.has(id) && !given.has(id)
  const ids = new Map<string, string>()
  for (const id of read.keys()) {
    if (matches.has(id)) continue
    const free = isFree(id) ? id : findFree(id, (one) => isFree(one) && !read.has(one))
    given.add(free)
    ids.set(id, free)
  }
  return ids
}

/** The id that a record gets which is added although it is in the open dataset. */
export function assignFreeId(
  open: ReadonlyMap<string, unknown>,
  read: ReadonlyMap<string, unknown>,
  id: string,
): string {
  return open.has(id) ? findFree(id, (one) => !open.has(one) && !read.has(one)) : id
}

/** Leaves room for a number: an id has at most 200 letters. */
const LONGEST_STEM = 190

function findFree(id: string, isFree: (id: string) => boolean): string {
  const stem = id.slice(0, LONGEST_STEM)
  for (let number = 2; ; number++) if (isFree(`${stem}-${number}`)) return `${stem}-${number}`
}
