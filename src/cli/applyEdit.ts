import { closestText } from '../base/closestText.ts'
import type { RecordKind, Records } from '../model/change/change.ts'
import { RECORD_KINDS } from '../model/change/recordKinds.ts'
import { getTable, replaceTables } from '../model/change/tables.ts'
import type { Dataset } from '../model/dataset.ts'
import { putRecords } from '../model/edit/createRecords.ts'
import { describeEntryProblem } from '../model/entry/describeEntryProblem.ts'
import { readEntry } from '../model/entry/readEntry.ts'
import { toRecords } from '../model/entry/toRecords.ts'
import { removeRecord } from '../model/merge/removeRecord.ts'
import { setValue } from '../model/merge/setValue.ts'
import { either } from '../workspace/catalogue/en/join.ts'
import { CliError } from './cliError.ts'

/** A single edit as it is written at the terminal. */
export interface WrittenEdit {
  readonly kind: 'add' | 'set' | 'remove'
  readonly text: string
}

/** Gives the dataset after an edit. One that cannot be read, or names what is not there, is wrong usage. */
export function applyEdit(dataset: Dataset, { kind, text }: WrittenEdit): Dataset {
  switch (kind) {
    case 'add':
      return add(dataset, text)
    case 'set':
      return set(dataset, text)
    case 'remove':
      return remove(dataset, text)
  }
}

function add(dataset: Dataset, line: string): Dataset {
  const entry = readEntry(dataset, line)
  const [problem] = entry.problems
  if (problem) throw new CliError(`--add: ${describeEntryProblem(problem, line)}`, 2)
  return putRecords(dataset, toRecords(dataset, entry))
}

function suggest(meant: string | undefined): string {
  return meant !== undefined ? `; did you mean "${meant}"?` : ''
}

function set(dataset: Dataset, text: string): Dataset {
  const at = text.indexOf('=')
  if (at < 0) throw new CliError(`--set: no value: "${text}"; write "actors.iran.name.en=Iran"`, 2)
  const { kind, id, path } = findTarget(dataset, text.slice(0, at), '--set')
  const value = readValue(text.slice(at + 1))
  const table = new Map(getTable(dataset, kind))
  table.set(id, setValue(table.get(id), path, value) as Records[RecordKind])
  return replaceTables(dataset, { [kind]: table })
}

/** JSON, or else the text itself. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function remove(dataset: Dataset, text: string): Dataset {
  const { kind, id, path } = findTarget(dataset, text, '--remove')
  if (path.length === 0 && kind !== 'fields') return removeRecord(dataset, kind, id)
  const table = new Map(getTable(dataset, kind))
  table.set(id, setValue(table.get(id), path, undefined) as Records[RecordKind])
  return replaceTables(dataset, { [kind]: table })
}

interface EditTarget {
  readonly kind: RecordKind
  readonly id: string
  readonly path: readonly string[]
}

/** Kinds of records that are named by an id, before it. */
const NAMED_KINDS = RECORD_KINDS.filter((kind) => kind !== 'fields' && kind !== 'positions')

/** Finds what a path such as `actors.iran.name.en` or `title.en` names. Ids may have dots: the longest one that is there counts. */
function findTarget(dataset: Dataset, text: string, flag: string): EditTarget {
  const [first = '', ...rest] = text.split('.')
  const fields = getTable(dataset, 'fields')
  if (fields.has(first)) return { kind: 'fields', id: first, path: rest }
  const kind = NAMED_KINDS.find((one) => one === first)
  if (!kind) {
    const known = [...NAMED_KINDS, ...fields.keys()]
    const meant = closestText(first, known)
    const advice = meant === undefined ? `; begin with ${either(NAMED_KINDS)}` : suggest(meant)
    throw new CliError(`${flag}: unknown kind of record: "${first}"${advice}`, 2)
  }
  const table = getTable(dataset, kind)
  for (let length = rest.length; length > 0; length--) {
    const id = rest.slice(0, length).join('.')
    if (table.has(id)) return { kind, id, path: rest.slice(length) }
  }
  const meant = closestText(rest[0] ?? '', table.keys())
  throw new CliError(`${flag}: no such record in ${kind}: "${rest.join('.')}"${suggest(meant)}`, 2)
}
