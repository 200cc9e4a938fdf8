import { FIRST_LAYOUT } from './firstLayout.ts'
import { FORMAT_VERSION } from './formatVersion.ts'

/**
 * Brings a dataset of an older version to the newest, step by step. Anything else comes back as it is: what is no
 * dataset, or of an unknown version, is for `validateDataset` to say. Does not change its argument.
 */
export function migrate(value: unknown): unknown {
  let file = value
  for (;;) {
    if (!isObject(file) || file['format'] !== 'throughline-dataset') return file
    const version = file['version']
    const step = typeof version === 'number' && version < FORMAT_VERSION ? STEPS[version] : undefined
    if (!step) return file
    file = { ...step(file), version: Number(version) + 1 }
  }
}

type Fields = Readonly<Record<string, unknown>>

/** The step from each version to the next. */
const STEPS: readonly ((file: Fields) => Fields)[] = [nameRelations, layOutPositions, sayDefaults]

/** In the draft, version 0, relations were ties from one actor to another, and their notes English texts. */
function nameRelations({ ties, ...file }: Fields): Fields {
  return { ...file, relations: Array.isArray(ties) ? ties.map(toRelation) : ties }
}

/** In version 1 an actor had one place. */
function layOutPositions(file: Fields): Fields {
  const { positions } = file
  if (!isObject(positions)) return file
  return { ...file, positions: Object.keys(positions).length === 0 ? {} : { [FIRST_LAYOUT]: positions } }
}

/** Up to version 2, a relation of which nothing else was said was actual and stated, and an event actual. */
function sayDefaults({ relations, events, ...file }: Fields): Fields {
  return {
    ...file,
    ...fill('relations', relations, { status: 'actual', explicitness: 'stated' }),
    ...fill('events', events, { status: 'actual' }),
  }
}

function fill(name: string, records: unknown, defaults: Fields): Fields {
  if (!Array.isArray(records)) return records === undefined ? {} : { [name]: records }
  return { [name]: records.map((record) => (isObject(record) ? { ...defaults, ...record } : record)) }
}

function toRelation(tie: unknown): unknown {
  if (!isObject(tie)) return tie
  const { from, to, note, ...rest } = tie
  const relation = { ...rest, source: from, target: to }
  return note === undefined ? relation : { ...relation, note: typeof note === 'string' ? { en: note } : note }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
