import type { Dataset } from '../dataset.ts'
import type { Change, Indexed, RecordKind } from './change.ts'
import { settleMoves } from './settleMoves.ts'
import { getTable } from './tables.ts'

const KINDS: readonly RecordKind[] = [
  ...(['fields', 'groups', 'actorTypes', 'relationTypes', 'terms', 'sources', 'actors', 'relations'] as const),
  ...(['events', 'claims', 'stories', 'ratings', 'figures', 'positions'] as const),
]

/** The smallest change that leads from one dataset to another. Tables that both share are not looked into. */
export function diffDatasets(before: Dataset, after: Dataset): Change {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      if (kind !== 'fields' && before[kind] === after[kind]) return []
      const records = settleMoves({
        added: indexRecords(getTable(after, kind)),
        updated: new Map(),
        removed: indexRecords(getTable(before, kind)),
      })
      const { added, updated, removed } = records
      return added.size + updated.size + removed.size > 0 ? [[kind, records]] : []
    }),
  )
}

function indexRecords<Value>(table: ReadonlyMap<string, Value>): ReadonlyMap<string, Indexed<Value>> {
  return new Map(Array.from(table, ([id, record], at) => [id, { record, at }]))
}
