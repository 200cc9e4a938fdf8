import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameJson } from '../../../src/base/isSameJson.ts'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import { RECORD_KINDS } from '../../../src/model/change/recordKinds.ts'
import { getTable } from '../../../src/model/change/tables.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Merge } from '../../../src/model/merge/conflict.ts'
import { mergeDatasets } from '../../../src/model/merge/mergeDatasets.ts'
import { toMergedDataset, toTables } from '../../../src/model/merge/mergedTables.ts'
import { restoreReferences } from '../../../src/model/merge/restoreReferences.ts'
import { settleConflicts } from '../../../src/model/merge/settleConflicts.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { validateDataset } from '../../../src/model/validateDataset.ts'
import { arbitraryDatasets } from '../change/arbitraryDatasets.ts'

function write(dataset: Dataset): string {
  return JSON.stringify(toDatasetFile(dataset))
}

function listErrors(dataset: Dataset) {
  return validateDataset(JSON.parse(write(dataset))).issues.filter(({ severity }) => severity === 'error')
}

/** The dataset without what refers to nothing. */
function makeValid(dataset: Dataset): Dataset {
  const tables = toTables(dataset)
  restoreReferences(
    tables,
    [],
    () => true,
    () => {},
  )
  const valid = toMergedDataset(tables, { base: dataset, mine: dataset, theirs: dataset })
  fc.pre(listErrors(valid).length === 0)
  return valid
}

function hold(law: (base: Dataset, mine: Dataset, theirs: Dataset) => void): void {
  fc.assert(
    fc.property(arbitraryDatasets, ([base, mine, theirs]) => {
      law(base, mine, theirs)
    }),
  )
}

test('where one side changed nothing, the other is taken, the order of records included', () => {
  hold((base, other) => {
    for (const merge of [mergeDatasets(base, base, other), mergeDatasets(base, other, base)]) {
      expect(write(merge.dataset)).toBe(write(other))
      expect(merge.conflicts).toEqual([])
    }
  })
})

test('what both sides changed alike is taken once', () => {
  hold((base, other) => {
    const merge = mergeDatasets(base, other, structuredClone(other))
    expect(write(merge.dataset)).toBe(write(other))
    expect(merge.conflicts).toEqual([])
  })
})

test('merging keeps every change of either side that does not conflict, and names every one that does', () => {
  hold((base, mine, theirs) => expectAllKept(mergeDatasets(base, mine, theirs)))
  hold((base, mine, theirs) => expectAllKept(mergeDatasets(makeValid(base), makeValid(mine), makeValid(theirs))))
})

test('what comes of two valid sides is valid, and so is every conflict settled for one side', () => {
  hold((...sides) => {
    const [base, mine, theirs] = sides.map(makeValid) as [Dataset, Dataset, Dataset]
    const merge = mergeDatasets(base, mine, theirs)
    expect(listErrors(merge.dataset)).toEqual([])
    for (const side of ['mine', 'theirs'] as const) {
      expect(listErrors(settleConflicts(merge, () => side).dataset)).toEqual([])
    }
  })
})

test('settling gives the change that leads from mine to the result', () => {
  hold((base, mine, theirs) => {
    const merge = mergeDatasets(base, mine, theirs)
    for (const side of ['mine', 'theirs', 'base', null] as const) {
      const { dataset, change } = settleConflicts(merge, () => side)
      const applied = applyChange(change, mine)
      expect(applied.ok && write(applied.value)).toBe(write(dataset))
      if (side === null) expect(write(dataset)).toBe(write(merge.dataset))
    }
  })
})

function expectAllKept({ base, mine, theirs, dataset, conflicts }: Merge): void {
  for (const kind of RECORD_KINDS) {
    const [b, m, t, merged] = [base, mine, theirs, dataset].map((each) => getTable(each, kind))
    for (const id of new Set([b!, m!, t!].flatMap((table) => [...table.keys()]))) {
      const paths = conflicts.filter((one) => one.kind === kind && one.id === id).map(({ path }) => path)
      expectKept([b!.get(id), m!.get(id), t!.get(id), merged!.get(id)], paths, `${kind} ${id}`)
    }
  }
}

type Values = readonly [base: unknown, mine: unknown, theirs: unknown, merged: unknown]

function expectKept(
  [base, mine, theirs, merged]: Values,
  conflicts: readonly (readonly string[])[],
  name: string,
): void {
  if (conflicts.some(({ length }) => length === 0)) return
  if (conflicts.length === 0) {
    const isMine = isSameJson(theirs, base) || isSameJson(mine, theirs)
    if (isMine || isSameJson(mine, base)) {
      expectSame(merged, isMine ? mine : theirs, name)
      return
    }
  }
  expect(
    [mine, theirs].every((side) => typeof side === 'object' && side !== null),
    name,
  ).toBe(true)
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    expectItems([base, mine, theirs, merged], conflicts, name)
    return
  }
  for (const key of new Set([mine, theirs].flatMap((side) => Object.keys(side as object)))) {
    const [b, m, t, r] = [base, mine, theirs, merged].map((side) => (side as Record<string, unknown>)?.[key])
    const inner = conflicts.filter(([first]) => first === key).map(([, ...rest]) => rest)
    expectKept([b, m, t, r], inner, `${name} ${key}`)
  }
}

function expectItems(values: Values, conflicts: readonly (readonly string[])[], name: string): void {
  const [base, mine, theirs, merged] = values.map((list) => new Set((list as unknown[] | null)?.map(toKey)))
  for (const key of new Set([...mine!, ...theirs!, ...base!])) {
    if (conflicts.length > 0 || values.slice(1).flat().some(hasId)) continue
    const isKept = base!.has(key) ? mine!.has(key) && theirs!.has(key) : true
    expect(merged!.has(key), `${name} ${key}`).toBe(isKept)
  }
}

function hasId(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'id' in item
}

function toKey(item: unknown): string {
  return JSON.stringify(item)
}

function expectSame(one: unknown, other: unknown, name: string): void {
  expect(JSON.stringify(one), name).toBe(JSON.stringify(other))
}
