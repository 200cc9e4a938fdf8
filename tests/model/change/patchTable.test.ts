import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import type { RecordsChange } from '../../../src/model/change/change.ts'
import { changeTable } from '../../../src/model/change/changeTable.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { invertChange } from '../../../src/model/change/invertChange.ts'
import { createRowLookup, getOrder, listIds } from '../../../src/model/change/order.ts'
import { diffPatches, findPatch, patchTable } from '../../../src/model/change/patchTable.ts'
import { toPlainDataset } from '../../../src/model/change/toPlainDataset.ts'
import type { Actor, ActorId, Dataset, Relation, RelationId } from '../../../src/model/dataset.ts'
import { createRelation, putRecords } from '../../../src/model/edit/createRecords.ts'
import { removeActors, removeRelations } from '../../../src/model/edit/removeRecords.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { getEnds } from '../../../src/network/getEnds.ts'
import { build } from '../../network/given.ts'

type Table = ReadonlyMap<string, number>

const SIZE = 4200
const TABLE: Table = new Map(Array.from({ length: SIZE }, (_, index) => [`r${index}`, index]))

/** Some updates, removals and additions, wherever they fall in the table that is there. */
const arbitraryEdits = fc.array(
  fc.record({
    updated: fc.array(fc.nat(), { maxLength: 3 }),
    removed: fc.array(fc.nat(), { maxLength: 3 }),
    added: fc.array(fc.constantFrom('end', 'back', 'within'), { maxLength: 3 }),
    isUndone: fc.boolean(),
  }),
  { maxLength: 12 },
)

type Edit = typeof arbitraryEdits extends fc.Arbitrary<(infer One)[]> ? One : never

function toChange(table: Table, edit: Edit, number: number, known: readonly string[]): RecordsChange<number> {
  const ids = [...table.keys()]
  const pick = (at: number) => at % ids.length
  const removed = new Map(
    edit.removed.map((at) => [ids[pick(at)]!, { record: table.get(ids[pick(at)]!)!, at: pick(at) }]),
  )
  const updated = new Map(
    edit.updated
      .map((at) => ids[pick(at)]!)
      .filter((id) => !removed.has(id))
      .map((id) => [id, [table.get(id)!, table.get(id)! + SIZE] as const]),
  )
  const left = ids.filter((id) => !removed.has(id)).length
  const back = known.find((id) => !table.has(id))
  const added = new Map(
    edit.added.map((where, index) => [
      where === 'back' && back !== undefined ? back : `n${number}-${index}`,
      { record: -number, at: where === 'within' ? Math.min(index, left) : left + index },
    ]),
  )
  // Every place is one that there is, and no two have the same one.
  const places = [...added].sort(([, one], [, other]) => one.at - other.at)
  let next = left
  const settled = places.map(([id, { record, at }]) => [id, { record, at: at < left ? at : next++ }] as const)
  return { added: new Map(settled), updated, removed }
}

/** The same by the plainest means. */
function changeNaively(table: Table, { added, updated, removed }: RecordsChange<number>): [string, number][] {
  const rest = [...table]
    .filter(([id]) => !removed.has(id))
    .map(([id, value]): [string, number] => [id, updated.get(id)?.[1] ?? value])
  for (const [id, { record, at }] of [...added].sort(([, one], [, other]) => one.at - other.at))
    rest.splice(at, 0, [id, record])
  return rest
}

describe('a large table after any changes', () => {
  test('has the records and the order that a copy would have, and undoing gives back what was there', () => {
    let patchedOnes = 0
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        let table = TABLE
        const seen = new Set<string>()
        for (const [number, edit] of edits.entries()) {
          const change = toChange(table, edit, number + 1, [...seen])
          for (const id of change.removed.keys()) seen.add(id)
          const expected = changeNaively(table, change)
          const next = changeTable(table, change)
          if (findPatch(next)) patchedOnes++
          expect([...next]).toEqual(expected)
          expect(next.size).toBe(expected.length)
          expect([...next.keys()]).toEqual(listIds(next))
          const rowOf = createRowLookup(next)
          for (const [row, [id, value]] of expected.entries()) {
            if (rowOf(id) !== row || next.get(id) !== value || !next.has(id)) throw new Error(`${id} is wrong`)
          }
          for (const id of change.removed.keys())
            if (!change.added.has(id))
              expect([next.get(id), next.has(id), rowOf(id)]).toEqual([undefined, false, undefined])
          const difference = diffPatches(table, next)
          if (difference) expect([...changeTable(table, difference)]).toEqual(expected)
          const back = changeTable(next, invertChange({ ratings: change as never }).ratings as never)
          expect([...back]).toEqual([...table])
          table = edit.isUndone ? (back as Table) : next
        }
      }),
      { numRuns: 25 },
    )
    expect(patchedOnes).toBeGreaterThan(20)
  })

  test('keeps its order through updates, and is copied once it has too many changes', () => {
    const update = (table: Table, id: string): Table =>
      changeTable(table, { added: new Map(), updated: new Map([[id, [table.get(id)!, -1]]]), removed: new Map() })
    let table = update(TABLE, 'r7')
    expect(findPatch(table)).toBeDefined()
    expect(getOrder(table)).toBe(getOrder(TABLE))
    for (let index = 0; index < 1001; index++) table = update(table, `r${index}`)
    expect(findPatch(table)).toBeUndefined()
    expect(table.get('r1000')).toBe(-1)
    expect(getOrder(table)).toBe(getOrder(TABLE))
  })

  test('a small one is copied', () => {
    const small = new Map([['a', 1]])
    expect(patchTable(small, { added: new Map(), updated: new Map([['a', [1, 2]]]), removed: new Map() })).toBeNull()
  })
})

describe('edits of a large dataset', () => {
  const large = build({
    actors: Array.from({ length: 4100 }, (_, at) => ({ id: `a${at}`, name: { en: `Actor ${at}` }, type: 'state' })),
    relations: Array.from({ length: 5000 }, (_, at) => ({
      ...{ id: `r${at}`, type: 'supports', source: `a${at % 4100}`, target: `a${(at * 7 + 1) % 4100}` },
    })),
  })
  const [first] = large.relations.values() as Iterable<Relation>
  const added = createRelation(large, { type: 'opposes', source: 'a1' as ActorId, target: 'a2' as ActorId })
  const actor: Actor = { ...large.actors.get('a3' as ActorId)!, id: 'new' as ActorId }
  const edits: readonly [string, (dataset: Dataset) => Dataset][] = [
    ['a changed note', (dataset) => putRecords(dataset, { relations: [{ ...first!, note: { en: 'so' } }] })],
    ['another target', (dataset) => putRecords(dataset, { relations: [{ ...first!, target: 'a9' as ActorId }] })],
    ['a new relation', (dataset) => putRecords(dataset, { relations: [added] })],
    ['a new actor', (dataset) => putRecords(dataset, { actors: [actor] })],
    ['a removed relation', (dataset) => removeRelations(dataset, ['r77' as RelationId, 'r4999' as RelationId])],
    ['a removed actor', (dataset) => removeActors(dataset, ['a50' as ActorId])],
  ]

  test.each(edits)(
    '%s can be undone and redone, keeps the ends of all relations, and can be sent to a worker',
    (_, edit) => {
      const change = diffDatasets(large, edit(large))
      const apply = (next: typeof change, dataset: Dataset) => {
        const applied = applyChange(next, dataset)
        if (!applied.ok) throw new Error(JSON.stringify(applied.problems.slice(0, 3)))
        return applied.value
      }
      const after = apply(change, large)
      const back = apply(invertChange(change), after)
      const again = apply(change, back)
      expect(write(back)).toBe(write(large))
      expect(write(again)).toBe(write(after))
      for (const dataset of [after, back, again]) {
        const { source, target } = getEnds(dataset)
        const plain = toPlainDataset(dataset)
        const naive = getEnds({ ...plain, actors: new Map(plain.actors), relations: new Map(plain.relations) })
        expect([source, target]).toEqual([naive.source, naive.target])
        expect(write(structuredClone(plain))).toBe(write(dataset))
      }
      expect(
        Math.max(...Object.values(change).map((records) => records.updated.size + records.removed.size)),
      ).toBeLessThan(10)
    },
  )

  function write(dataset: Dataset): string {
    return JSON.stringify(toDatasetFile(dataset))
  }
})
