import { expect, test } from 'vitest'
import { generateDataset } from '../../bench/generateDataset.ts'
import { diffDatasets } from '../../src/model/change/diffDatasets.ts'
import type { Relation } from '../../src/model/dataset.ts'
import type { Filter } from '../../src/query/filter.ts'
import { filterDataset } from '../../src/query/filterDataset.ts'
import { setAsOf, setFacet } from '../../src/workspace/commands/filter.ts'
import { recordChange } from '../../src/workspace/commands/history.ts'
import { hover } from '../../src/workspace/commands/hover.ts'
import { tryAgain } from '../../src/workspace/commands/notices.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import type { Command } from '../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { deriveFiltered } from '../../src/workspace/derive/deriveFiltered.ts'
import { deriveLegend } from '../../src/workspace/derive/deriveLegend.ts'
import { followFilter } from '../../src/workspace/followFilter.ts'
import { isLarge } from '../../src/workspace/isLarge.ts'
import { given } from '../network/given.ts'
import { createNaiveEngine } from './createNaiveEngine.ts'
import { givenState } from './givenState.ts'

const LARGE = generateDataset(4000)
const OTHER = generateDataset(4000, 2)
const hideHarm = setFacet('signs', '-1', 'hide')

/** A page whose engine answers when it is told to, and keeps what it was asked. */
function follow(dataset = LARGE) {
  const workspace = createWorkspace(givenState())
  workspace.run(openDataset(dataset))
  const asked: { readonly filter: Filter; readonly answer: () => Promise<void>; readonly fail: () => void }[] = []
  const naive = createNaiveEngine()
  const engine = createNaiveEngine({
    filter: (about, filter, options) =>
      new Promise((resolve, reject) => {
        const answer = async () => resolve(await naive.filter(about, filter, options))
        const fail = () => reject(new Error('followFilter.test: there is no answer'))
        asked.push({ filter, answer, fail })
      }),
  })
  const stop = followFilter(workspace, engine)
  const answer = async (index: number) => {
    await asked[index]!.answer()
    await settle()
  }
  return { workspace, asked, answer, stop, getFiltered: () => deriveFiltered(workspace.getState())! }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function changeFirst(changes: Partial<Relation>): Command {
  return (state) => {
    const { relations } = state.dataset!
    const [first] = relations.values()
    const next = new Map(relations).set(first!.id, { ...first!, ...changes })
    const change = diffDatasets(state.dataset!, { ...state.dataset!, relations: next })
    return recordChange(state, change, { code: 'reset-places' }, 0)
  }
}

test('followFilter asks nobody about a small dataset, which is filtered at once', () => {
  const small = given('a heads b', 'b opposes c')
  const { workspace, asked, getFiltered } = follow(small)
  workspace.run(hideHarm)
  expect(asked).toEqual([])
  expect(getFiltered()).toEqual(filterDataset(small, workspace.getState().view.filter))
})

test('followFilter asks the engine about a large dataset, and shows all of it until it answers', async () => {
  expect(isLarge(LARGE)).toBe(true)
  const { workspace, asked, answer, getFiltered } = follow()
  expect(getFiltered().totals.actors).toEqual({ total: 4000, show: 4000, fade: 0, hide: 0 })
  expect(deriveLegend(workspace.getState())!.size).toBe(0)
  expect(new Set(getFiltered().relations.values())).toEqual(new Set(['show']))
  await answer(0)
  expect(getFiltered().counts).toEqual(filterDataset(LARGE, {}).counts)
  expect(asked).toHaveLength(1)
})

test('what the engine tells is by id what filterDataset gives, and stays until the next answer is there', async () => {
  const { workspace, answer, getFiltered } = follow()
  await answer(0)
  const before = getFiltered()
  workspace.run(hideHarm)
  expect(getFiltered()).toBe(before)
  await answer(1)
  const { filter } = workspace.getState().view
  const [{ actors, relations, ...told }, expected] = [getFiltered(), filterDataset(LARGE, filter)]
  expect([...relations]).toEqual([...expected.relations])
  expect([...actors]).toEqual([...expected.actors])
  for (const [id, visibility] of expected.relations) expect(relations.get(id)).toBe(visibility)
  expect(relations.get('nothing' as never)).toBeUndefined()
  expect([relations.size, relations.has('r1' as never), [...relations.keys()].length]).toEqual([7998, true, 7998])
  expect(told).toEqual({ counts: expected.counts, totals: expected.totals, asOf: expected.asOf })
})

test('followFilter drops an answer that came too late, and asks for nothing when no filter changes', async () => {
  const { workspace, asked, answer, getFiltered } = follow()
  await answer(0)
  workspace.run(hideHarm)
  workspace.run(setAsOf('2020'))
  workspace.run(hover({ actors: [] }))
  expect(asked).toHaveLength(3)
  await answer(2)
  const latest = getFiltered()
  await answer(1)
  expect(getFiltered()).toBe(latest)
})

test('followFilter asks for nothing when a note changes, and again when a relation does', async () => {
  const { workspace, asked, answer, getFiltered } = follow()
  await answer(0)
  const before = getFiltered()
  workspace.run(changeFirst({ note: { en: 'Another note.' } }))
  expect(asked).toHaveLength(1)
  expect(getFiltered()).toBe(before)
  workspace.run(changeFirst({ sign: -1 }))
  expect(asked).toHaveLength(2)
  expect(getFiltered()).toBe(before)
  await answer(1)
  expect(getFiltered().counts).toEqual(filterDataset(workspace.getState().dataset!, {}).counts)
})

test('followFilter forgets what it knew when another dataset is opened', async () => {
  const { workspace, answer, getFiltered } = follow()
  workspace.run(hideHarm)
  await answer(1)
  workspace.run(openDataset(OTHER))
  expect(getFiltered().totals.relations.hide).toBe(0)
  await answer(2)
  expect(getFiltered().counts).toEqual(filterDataset(OTHER, {}).counts)
})

test('followFilter tells where no answer comes, and asks again when that is asked for', async () => {
  const { workspace, asked, answer, getFiltered } = follow()
  asked[0]!.fail()
  await settle()
  expect(workspace.getState().notices).toEqual([{ code: 'failed', what: 'filter' }])
  workspace.run(tryAgain())
  await answer(1)
  expect(getFiltered().counts.size).toBeGreaterThan(0)
})

test('followFilter asks for nothing more once it is stopped', () => {
  const { workspace, asked, stop } = follow()
  stop()
  workspace.run(hideHarm)
  expect(asked).toHaveLength(1)
})

test('without an engine a large dataset is filtered at once, as for a picture', () => {
  const state = hideHarm(openDataset(LARGE)(givenState()))
  expect(deriveFiltered(state)).toEqual(filterDataset(LARGE, state.view.filter))
})
