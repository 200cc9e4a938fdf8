import { expect, test } from 'vitest'
import { generateDataset } from '../../bench/generateDataset.ts'
import { changePicking } from '../../src/workspace/commands/changePicking.ts'
import { hover } from '../../src/workspace/commands/hover.ts'
import { tryAgain } from '../../src/workspace/commands/notices.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { createPickSearch } from '../../src/workspace/derive/createPickSearch.ts'
import { derivePicks } from '../../src/workspace/derive/derivePicks.ts'
import type { Besides } from '../../src/workspace/derive/picked.ts'
import { followFilter } from '../../src/workspace/followFilter.ts'
import { followPicking } from '../../src/workspace/followPicking.ts'
import { given } from '../network/given.ts'
import { createNaiveEngine } from './createNaiveEngine.ts'
import { givenState } from './givenState.ts'

const LARGE = generateDataset(4000)

/** A page whose engine answers when it is told to. */
function follow(dataset = LARGE) {
  const workspace = createWorkspace(givenState())
  workspace.run(openDataset(dataset))
  const asked: { readonly what: unknown; readonly answer: () => Promise<void>; readonly fail: () => void }[] = []
  const naive = createNaiveEngine()
  const later = <Value>(what: unknown, find: () => Promise<Value>) =>
    new Promise<Value>((resolve, reject) => {
      const answer = async () => {
        resolve(await find())
        await settle()
      }
      asked.push({ what, answer, fail: () => reject(new Error('followPicking.test: there is no answer')) })
    })
  const engine = createNaiveEngine({
    search: (about, question) => later(question, () => naive.search(about, question)),
    rank: (about, question) => later('rank', () => naive.rank(about, question)),
  })
  followFilter(workspace, engine)
  followPicking(workspace, engine)
  const type = (query: string, besides: Besides = null) => workspace.run(changePicking({ query, besides, limit: 5 }))
  const getPicks = (query: string, besides: Besides = null) => derivePicks(workspace.getState(), query, besides)
  return { workspace, asked, type, getPicks }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

test('nobody is asked for what is typed into a picker of a small dataset', () => {
  const { workspace, asked, type } = follow(given('a heads b'))
  type('a')
  expect(asked).toEqual([])
  expect(workspace.getState().picking).toBeNull()
})

test('what is typed into a picker of a large dataset is asked of the engine, and found as on the page', async () => {
  const { asked, type, getPicks } = follow()
  for (const [query, besides] of [
    ['council 1', null],
    ['opposes', 'relation'],
    ['', null],
  ] as const) {
    type(query, besides)
    expect(getPicks(query, besides)).toBeNull()
    await asked.at(-1)!.answer()
    const expected = createPickSearch(LARGE, besides)(query, 5)
    expect(expected).toHaveLength(5)
    expect(getPicks(query, besides)).toEqual(expected)
  }
  expect(asked.map(({ what }) => what)).toEqual([
    { query: 'council 1', among: 'actors', limit: 5 },
    { query: 'opposes', among: 'actors-and-relations', limit: 5 },
    'rank',
  ])
})

test('what was found for an earlier text is never offered, and a late answer is dropped', async () => {
  const { asked, type, getPicks } = follow()
  type('council')
  await asked[0]!.answer()
  type('bureau')
  expect(getPicks('bureau')).toBeNull()
  expect(getPicks('council')).toBeNull()
  type('bureau 2')
  await asked[1]!.answer()
  expect(getPicks('bureau 2')).toBeNull()
  await asked[2]!.answer()
  expect(getPicks('bureau 2')).toEqual(createPickSearch(LARGE, null)('bureau 2', 5))
  expect(getPicks('bureau 2', 'relation')).toBeNull()
})

test('the same text is asked once, and nothing once the picker is closed', async () => {
  const { workspace, asked, type, getPicks } = follow()
  type('council')
  type('council')
  workspace.run(hover({ actors: [] }))
  expect(asked).toHaveLength(1)
  await asked[0]!.answer()
  const found = getPicks('council')
  type('council')
  expect(getPicks('council')).toBe(found)
  type('bureau')
  workspace.run(changePicking(null))
  await asked[1]!.answer()
  expect(workspace.getState().picking).toBeNull()
  workspace.run(changePicking({ query: 'front', besides: null, limit: 5 }))
  workspace.run(openDataset(generateDataset(4000, 2)))
  expect(workspace.getState().picking).toBeNull()
})

test('a search of a picker that fails is told, and asked for again', async () => {
  const { workspace, asked, type, getPicks } = follow()
  type('front')
  asked[0]!.fail()
  await settle()
  expect(workspace.getState().notices).toEqual([{ code: 'failed', what: 'search' }])
  workspace.run(tryAgain())
  await asked[1]!.answer()
  expect(getPicks('front')).toHaveLength(5)
})
