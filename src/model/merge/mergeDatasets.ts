import { isSameJson } from '../../base/isSameJson.ts'
import type { RecordKind } from '../change/change.ts'
import type { Dataset, OwnActorType, OwnRelationType, Relation } from '../dataset.ts'
import { deriveVocabulary, getRelationType } from '../vocabulary.ts'
import type { Conflict, Merge, RecordName, Sides } from './conflict.ts'
import type { MergedTables } from './mergedTables.ts'
import { toMergedDataset, toTables } from './mergedTables.ts'
import { mergeRecord } from './mergeRecord.ts'
import { restoreReferences } from './restoreReferences.ts'

/**
 * Merges two datasets, record by record, against the one from which both come (three-way merge). What one side changed
 * is taken, what both changed alike is taken once, and what both changed in different ways is a conflict, of which mine
 * stands in the merged dataset. If both sides are valid, so is what comes of them: where one removed what the other
 * refers to, it stays, and that is a conflict too.
 */
export function mergeDatasets(base: Dataset, mine: Dataset, theirs: Dataset): Merge {
  const sides = { base, mine, theirs }
  const tables = { base: toTables(base), mine: toTables(mine), theirs: toTables(theirs) }
  const { merged, conflicts } = mergeTables(tables)
  unloopParents(merged, tables, conflicts)
  restoreReferences(
    merged,
    [tables.mine, tables.theirs, tables.base],
    () => false,
    (restored, neededBy) => {
      reportRestored(tables, conflicts, restored, neededBy)
    },
  )
  leaveOutSigns(merged, tables, conflicts)
  return { ...sides, dataset: toMergedDataset(merged, sides), conflicts }
}

function mergeTables({ base, mine, theirs }: Sides<MergedTables>) {
  const merged = new Map<RecordKind, Map<string, unknown>>()
  const conflicts: Conflict[] = []
  for (const [kind, own] of mine) {
    const [old, other] = [base.get(kind)!, theirs.get(kind)!]
    const table = new Map<string, unknown>()
    for (const id of new Set([...own.keys(), ...other.keys()])) {
      const sides = { base: old.get(id), mine: own.get(id), theirs: other.get(id) }
      const record = mergeRecord(kind, sides, (path, values) => {
        conflicts.push({ kind, id, path, ...values, stands: 'mine' })
      })
      if (record !== undefined || kind === 'fields') table.set(id, record)
    }
    merged.set(kind, table)
  }
  return { merged, conflicts }
}

const TYPE_KINDS = ['actorTypes', 'relationTypes'] as const

/** Two sides can each put one type below another, and make them ancestors of each other: then the parents of mine stand. */
function unloopParents(merged: MergedTables, { base, mine, theirs }: Sides<MergedTables>, conflicts: Conflict[]): void {
  for (const kind of TYPE_KINDS) {
    const table = merged.get(kind)! as Map<string, OwnActorType | OwnRelationType>
    for (const [id, type] of table) {
      const isKnown = [mine, theirs].some((tables) => isOwnAncestor(id, tables.get(kind)! as typeof table))
      if (isKnown || !isOwnAncestor(id, table)) continue
      const [old, own, other] = [base, mine, theirs].map(
        (tables) => tables.get(kind)!.get(id) as OwnActorType | OwnRelationType | undefined,
      )
      const parent = own ? own.parent : null
      if (parent === type.parent) continue
      table.set(id, { ...type, parent })
      const values = { base: old?.parent, mine: own?.parent, theirs: other?.parent }
      conflicts.push({ kind, id, path: ['parent'], ...values, stands: own ? 'mine' : 'neither' })
    }
  }
}

function isOwnAncestor(id: string, table: ReadonlyMap<string, { readonly parent: string | null }>): boolean {
  const above = new Set<string>()
  let next = table.get(id)?.parent ?? null
  while (next !== null && !above.has(next)) {
    above.add(next)
    next = table.get(next)?.parent ?? null
  }
  return above.has(id)
}

/** Names what was restored: one side has removed it, and the other refers to it. */
function reportRestored(
  { base, mine, theirs }: Sides<MergedTables>,
  conflicts: Conflict[],
  { kind, id, passage }: RecordName & { readonly passage?: string },
  neededBy: RecordName,
): void {
  const path = passage === undefined ? [] : ['passages', passage]
  const find = (tables: MergedTables) => {
    const record = tables.get(kind)!.get(id)
    const { passages = [] } = (record ?? {}) as { readonly passages?: readonly { readonly id: string }[] }
    return passage === undefined ? record : passages.find((one) => one.id === passage)
  }
  const values = { base: find(base), mine: find(mine), theirs: find(theirs) }
  const stands = values.mine === undefined ? 'theirs' : 'mine'
  const index = conflicts.findIndex((one) => one.kind === kind && one.id === id && isSameJson(one.path, path))
  const conflict: Conflict = { kind, id, path, ...values, stands, neededBy }
  if (index < 0) conflicts.push(conflict)
  else conflicts[index] = conflict
}

/**
 * A sign other than that of the type needs a note. Where one side gave a type another sign, and the other a relation
 * the former one, neither can stand: the relation has no sign of its own.
 */
function leaveOutSigns(merged: MergedTables, { base, mine, theirs }: Sides<MergedTables>, conflicts: Conflict[]): void {
  const relations = merged.get('relations')! as Map<string, Relation>
  const known = new Set([mine, theirs].flatMap(listUnexplained))
  for (const id of listUnexplained(merged)) {
    if (known.has(id)) continue
    const [old, own, other] = [base, mine, theirs].map((tables) => {
      const found = tables.get('relations')!.get(id) as Relation | undefined
      return found?.sign
    })
    relations.set(id, { ...relations.get(id)!, sign: null })
    const index = conflicts.findIndex((one) => one.kind === 'relations' && one.id === id && one.path[0] === 'sign')
    if (index >= 0) conflicts.splice(index, 1)
    const values = { base: old, mine: own, theirs: other }
    conflicts.push({ kind: 'relations', id, path: ['sign'], ...values, stands: 'neither' })
  }
}

/** The relations with another sign than that of their type, and no note that says why. */
function listUnexplained(tables: MergedTables): readonly string[] {
  const vocabulary = deriveVocabulary({
    actorTypes: tables.get('actorTypes') as Dataset['actorTypes'],
    relationTypes: tables.get('relationTypes') as Dataset['relationTypes'],
    terms: new Map(),
  })
  return [...(tables.get('relations')!.values() as Iterable<Relation>)].flatMap(({ id, sign, type, note }) =>
    sign === null || note !== null || sign === getRelationType(vocabulary, type).sign ? [] : id,
  )
}
