/** What is sent for a message: the message itself, or its outline and then what its large lists and tables hold. */
export type Posted<Message> = Message | Outline<Message> | Portion

interface Outline<Message> {
  readonly split: 'outline'
  readonly message: Message
  readonly holes: readonly Hole[]
}

interface Portion {
  readonly split: 'portion'
  readonly hole: number
  readonly items: readonly unknown[]
  readonly isLast: boolean
}

/** A list or table of an outline, empty at first. */
type Hole = unknown[] | Map<unknown, unknown>
type Filled = readonly unknown[] | ReadonlyMap<unknown, unknown>

export interface SplitMessage<Message> {
  /** To be sent first. */
  readonly first: Posted<Message>
  /** To be sent after it, in this order, each when there is time. */
  readonly portions: Iterable<Portion>
}

/** So many items are copied for another thread in some hundredths of a second. */
const PORTION = 1000

/**
 * Splits a message for another thread, because the browser copies each message as a whole, and a dataset of 40,000
 * relations holds the page for a second. What occurs in several places of a message is one object at the other end too.
 */
export function splitMessage<Message>(message: Message): SplitMessage<Message> {
  const holes: Hole[] = []
  const filled: Filled[] = []
  const outline = createOutlining(holes, filled)(message)
  if (holes.length === 0) return { first: message, portions: [] }
  return { first: { split: 'outline', message: outline as Message, holes }, portions: listPortions(filled) }
}

function* listPortions(filled: readonly Filled[]): Generator<Portion> {
  for (const [hole, items] of filled.entries()) {
    let portion: unknown[] = []
    let left = items instanceof Map ? items.size : (items as readonly unknown[]).length
    for (const item of items) {
      portion.push(item)
      left--
      if (portion.length < PORTION && left > 0) continue
      yield { split: 'portion', hole, items: portion, isLast: left === 0 && hole === filled.length - 1 }
      portion = []
    }
  }
}

/** Copies what has large lists or tables in it, with an empty one for each. */
function createOutlining(holes: Hole[], filled: Filled[]): (value: unknown) => unknown {
  const known = new Map<object, unknown>()
  const leaveOut = (hole: Hole, items: Filled) => {
    holes.push(hole)
    filled.push(items)
    return hole
  }
  const copy = (value: object): unknown => {
    if (value instanceof Map) {
      if (value.size > PORTION) return leaveOut(new Map(), value)
      const entries = Array.from(value, ([key, item]) => [key, outline(item)] as const)
      return entries.every(([key, item]) => item === value.get(key)) ? value : new Map(entries)
    }
    if (Array.isArray(value)) {
      if (value.length > PORTION) return leaveOut([], value)
      const items = value.map(outline)
      return items.every((item, at) => item === value[at]) ? value : items
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value
    const fields = Object.entries(value)
    const next = fields.map(([key, item]) => [key, outline(item)] as const)
    return next.every(([, item], at) => item === fields[at]![1]) ? value : Object.fromEntries(next)
  }
  const outline = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (!known.has(value)) known.set(value, copy(value))
    return known.get(value)
  }
  return outline
}

/** Creates what puts messages together again, of what is sent for them in order, and passes each on. */
export function createMessageJoiner<Message extends object>(
  take: (message: Message) => void,
): (posted: Posted<Message>) => void {
  let open: Outline<Message> | null = null
  return (posted) => {
    if (!isOfSplit(posted)) take(posted)
    else if (posted.split === 'outline') open = posted
    else {
      fill(open!.holes[posted.hole]!, posted.items)
      if (posted.isLast) take(open!.message)
    }
  }
}

function isOfSplit<Message extends object>(posted: Posted<Message>): posted is Outline<Message> | Portion {
  return 'split' in posted
}

function fill(hole: Hole, items: readonly unknown[]): void {
  if (hole instanceof Map) for (const [key, item] of items as readonly [unknown, unknown][]) hole.set(key, item)
  else for (const item of items) hole.push(item)
}
