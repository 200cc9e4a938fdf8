import type { Change, Indexed, RecordsChange } from './change.ts'

/** In characters: parts are about as long. */
const PART = 200_000

/** A change as JSON, which `readChange` reads back. */
export function printChange(change: Change): string {
  return [...printChangeParts(change)].join('')
}

/** The same in parts of whole records, since the JSON of a large change takes long. */
export function* printChangeParts(change: Change): Generator<string> {
  let part = ''
  for (const text of printTokens(change)) {
    part += text
    if (part.length < PART) continue
    yield part
    part = ''
  }
  yield part
}

function* printTokens(change: Change): Generator<string> {
  let start = '{'
  for (const [kind, { added, updated, removed }] of Object.entries<RecordsChange<unknown>>(change)) {
    yield `${start}${JSON.stringify(kind)}:{"added":`
    yield* printList(added, toItem)
    yield ',"updated":'
    yield* printList(updated, ([id, [before, after]]) => ({ id, before, after }))
    yield ',"removed":'
    yield* printList(removed, toItem)
    yield '}'
    start = ','
  }
  yield start === '{' ? '{}' : '}'
}

function* printList<Item>(items: Iterable<Item>, toRecord: (item: Item) => unknown): Generator<string> {
  let start = '['
  for (const item of items) {
    yield start + JSON.stringify(toRecord(item))
    start = ','
  }
  yield start === '[' ? '[]' : ']'
}

function toItem([id, { record, at }]: readonly [string, Indexed<unknown>]) {
  return { id, at, record }
}
