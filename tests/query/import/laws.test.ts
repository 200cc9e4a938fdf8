import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finishSteps } from '../../../src/base/steps.ts'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { invertChange } from '../../../src/model/change/invertChange.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { validateDataset } from '../../../src/model/validateDataset.ts'
import { applyImport } from '../../../src/query/import/applyImport.ts'
import type { ImportDecision } from '../../../src/query/import/importPlan.ts'
import { toRowKey } from '../../../src/query/import/importPlan.ts'
import { createImportPlanner, planImport } from '../../../src/query/import/planImport.ts'
import { arbitraryDataset } from '../../formats/arbitraryDataset.ts'
import { arbitraryDatasets } from '../../model/change/arbitraryDatasets.ts'

const write = (dataset: Dataset): string => JSON.stringify(toDatasetFile(dataset))
const copy = (dataset: Dataset): Dataset => toDataset(structuredClone(toDatasetFile(dataset)))
const bring = (open: Dataset, read: Dataset): Dataset => applyImport(planImport(open, read))
const whole = fc.tuple(arbitraryDataset, arbitraryDataset).map((files) => files.map(toDataset))
const either = fc.oneof(arbitraryDatasets, whole)

function hold(law: (open: Dataset, read: Dataset) => void): void {
  fc.assert(
    fc.property(either, ([open, read]) => {
      law(open!, read!)
    }),
    // The same datasets each time: these are crowded with names that compare alike in several languages.
    { numRuns: 200, seed: 20_261_129 },
  )
}

test('importing a dataset into itself changes nothing, and every record is the same', () => {
  hold((open) => {
    const plan = planImport(open, copy(open))
    expect(plan.rows.filter(({ state }) => state !== 'same')).toEqual([])
    expect(applyImport(plan)).toBe(open)
  })
})

test('importing twice is importing once', () => {
  hold((open, read) => {
    // Nobody can tell again who has no name at all.
    fc.pre([open, read].every(({ actors }) => [...actors.values()].every(({ name }) => name.en !== '')))
    const once = bring(open, read)
    expect(write(bring(once, copy(read)))).toBe(write(once))
  })
})

test('an import is undone to the byte', () => {
  hold((open, read) => {
    const next = bring(open, read)
    const undone = applyChange(invertChange(diffDatasets(open, next)), next)
    expect(undone.ok && write(undone.value)).toBe(write(open))
  })
})

test('nothing of the open dataset is lost: its records stay in their order, and of each what it says', () => {
  hold((open, read) => {
    const next = bring(open, read)
    for (const kind of [
      'groups',
      'actorTypes',
      'relationTypes',
      'sources',
      'actors',
      'relations',
      'events',
      'claims',
      'ratings',
    ] as const) {
      expect([...next[kind].keys()].slice(0, open[kind].size)).toEqual([...open[kind].keys()])
      for (const [id, record] of open[kind]) expectKept(record, (next[kind] as ReadonlyMap<string, unknown>).get(id))
    }
  })
})

test('deciding one record after the other is deciding about them all at once', () => {
  hold((open, read) => {
    const planner = createImportPlanner(open, read)
    const decisions = new Map<string, ImportDecision>()
    finishSteps(planner.plan(decisions))
    const rows = planImport(open, read).rows.filter(({ kind }) => kind === 'actors' || kind === 'relations')
    for (const [at, row] of rows.entries()) {
      decisions.set(toRowKey(row), { kind: at % 2 === 0 ? 'leave-out' : 'add' })
      const { redirected, ...plan } = finishSteps(planner.plan(new Map(decisions)))
      const { redirected: afresh, ...other } = planImport(open, read, decisions)
      expect(plan).toEqual(other)
      expect(write(redirected)).toBe(write(afresh))
    }
  })
})

/** Whatever is said stays; what is not said may be, and lists may grow at their end. */
function expectKept(before: unknown, after: unknown): void {
  if (Array.isArray(before)) {
    if (before.length > 0) expect((after as unknown[]).slice(0, before.length)).toEqual(before)
  } else if (typeof before !== 'object' || before === null) expect(after).toBe(before)
  else {
    for (const [key, value] of Object.entries(before)) {
      if (isSaid(key, value)) expectKept(value, (after as Record<string, unknown>)[key])
    }
  }
}

function isSaid(key: string, value: unknown): boolean {
  const unsaid: Record<string, unknown> = {
    ...{
      status: 'actual',
      explicitness: 'stated',
      credibility: 6,
      reliability: 'F',
      kind: 'event',
      type: 'unspecified',
    },
  }
  return value !== null && value !== '' && unsaid[key] !== value
}

test('what two valid datasets become is valid', () => {
  fc.assert(
    fc.property(whole, ([open, read]) => {
      const { issues } = validateDataset(JSON.parse(write(bring(open!, read!))))
      const before = new Set(validateDataset(JSON.parse(write(open!))).issues.map(({ code }) => code))
      const theirs = new Set(validateDataset(JSON.parse(write(read!))).issues.map(({ code }) => code))
      expect(issues.filter(({ code }) => !before.has(code) && !theirs.has(code))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
