import { expect, test } from 'vitest'
import { generateDataset } from '../../bench/generateDataset.ts'
import { createSearch } from '../../src/query/createSearch.ts'
import { changeSearch, openDialog, tryAgain } from '../../src/workspace/commands/notices.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { deriveHits } from '../../src/workspace/derive/deriveHits.ts'
import { followFilter } from '../../src/workspace/followFilter.ts'
import { followSearch, MOST_HITS } from '../../src/workspace/followSearch.ts'
import { given } from '../network/given.ts'
import { createNaiveEngine } from './createNaiveEngine.ts'
import { givenState } from './givenState.ts'

const LARGE = generateDataset(4000)

/** A page with its search open, whose engine answers when it is told to. */
function follow(dataset = LARGE) {
  const workspace = createWorkspace(givenState())
  workspace.run(openDataset(dataset))
  const asked: { readonly query: string; readonly answer: () => Promise<void>; readonly fail: () => void }[] = []
  const naive = createNaiveEngine()
  const engine = createNaiveEngine({
    search: (about, question, options) =>
      new Promise((resolve, reject) => {
        const answer = async () => {
          resolve(await naive.search(about, question, options))
          await settle()
        }
        asked.push({ query: question.query, answer, fail: () => reject(new Error('no answer')) })
      }),
  })
  followFilter(workspace, engine)
  followSearch(workspace, engine)
  workspace.run(openDialog('search'))
  const type = (text: string) => workspace.run(changeSearch(() => text))
  return { workspace, asked, type, getHits: () => deriveHits(workspace.getState()) }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

test('a small dataset is searched at once, and nobody is asked', () => {
  const { asked, type, getHits } = follow(given('Iran heads b'))
  type('iran')
  expect(getHits()!.map(({ id }) => id)).toContain('Iran')
  expect(asked).toEqual([])
})

test('a large dataset is searched by the engine; what was found for other words is not shown', async () => {
  const { asked, type, getHits } = follow()
  type('council 1')
  expect(getHits()).toBeNull()
  await asked.at(-1)!.answer()
  expect(getHits()).toEqual(createSearch(LARGE)('council 1', MOST_HITS))
  type('bureau')
  expect(getHits()).toBeNull()
  type('bureau 2')
  await asked.at(-1)!.answer()
  await asked.at(-2)!.answer()
  expect(getHits()).toEqual(createSearch(LARGE)('bureau 2', MOST_HITS))
})

test('a search that fails is told, and asked for again', async () => {
  const { workspace, asked, type, getHits } = follow()
  type('front')
  asked.at(-1)!.fail()
  await settle()
  expect(workspace.getState().notices).toEqual([{ code: 'failed', what: 'search' }])
  workspace.run(tryAgain())
  await asked.at(-1)!.answer()
  expect(getHits()!.length).toBeGreaterThan(0)
})

test('nothing is asked while the search is closed', () => {
  const { workspace, asked, type } = follow()
  workspace.run(openDialog(null))
  const before = asked.length
  type('front')
  expect(asked).toHaveLength(before)
})
