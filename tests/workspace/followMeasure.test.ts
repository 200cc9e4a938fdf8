import { expect, test } from 'vitest'
import { changeRecords } from '../../src/workspace/commands/edit.ts'
import { chooseMeasure, stopMeasuring } from '../../src/workspace/commands/measuring.ts'
import { openMeasures } from '../../src/workspace/commands/openMeasures.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { followMeasure } from '../../src/workspace/followMeasure.ts'
import type { GraphEngine, MeasuringOptions } from '../../src/workspace/graphEngine.ts'
import type { MeasureQuestion } from '../../src/workspace/measuring.ts'
import { given } from '../network/given.ts'
import { createNaiveEngine } from './createNaiveEngine.ts'
import { givenState } from './givenState.ts'

const DATASET = given('a supports b', 'b opposes c', 'c supports a')
const NAIVE = createNaiveEngine()

/** A page whose engine answers when it is told to, and keeps what it was asked. */
function follow() {
  const workspace = createWorkspace(givenState({ dataset: DATASET }))
  const asked: {
    question: MeasureQuestion
    options: MeasuringOptions
    answer: () => Promise<void>
    fail: () => void
  }[] = []
  const engine: Pick<GraphEngine, 'measure'> = {
    measure: (dataset, question, options = {}) =>
      new Promise((resolve, reject) => {
        const answer = async () => {
          resolve(await NAIVE.measure(dataset, question))
          await settle()
        }
        asked.push({ question, options, answer, fail: () => reject(new Error('followMeasure.test: no answer')) })
      }),
  }
  const stop = followMeasure(workspace, engine)
  return { workspace, asked, stop, getMeasuring: () => workspace.getState().measuring! }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

test('what is measured is asked for when the dialog opens, and again when another is chosen or the dataset changes', async () => {
  const { workspace, asked, getMeasuring } = follow()
  expect(asked).toEqual([])
  workspace.run(openMeasures())
  workspace.run(chooseMeasure('betweenness', 'conduits'))
  expect(asked.map(({ question }) => question)).toEqual([
    { id: 'degree', layer: null },
    { id: 'betweenness', layer: 'conduits' },
  ])
  expect(asked[0]!.options.signal!.aborted).toBe(true)
  await asked[1]!.answer()
  expect(getMeasuring()).toMatchObject({ share: null, answer: { id: 'betweenness', layer: { id: 'conduits' } } })
  const [relation] = workspace.getState().dataset!.relations.values()
  workspace.run(changeRecords({ relations: [{ ...relation!, type: 'opposes' }] }, 0))
  expect(asked).toHaveLength(3)
  expect(getMeasuring().basis).not.toBe(workspace.getState().dataset)
})

test('how much is done is told, and a late answer to what is no longer asked is dropped', async () => {
  const { workspace, asked, getMeasuring } = follow()
  workspace.run(openMeasures())
  asked[0]!.options.report!(0.4)
  expect(getMeasuring().share).toBe(0.4)
  workspace.run(stopMeasuring())
  expect(asked[0]!.options.signal!.aborted).toBe(true)
  asked[0]!.options.report!(0.8)
  await asked[0]!.answer()
  expect(getMeasuring()).toMatchObject({ question: null, share: null, answer: null })
})

test('a failure is told, and asked again if the person wants it', async () => {
  const { workspace, asked, getMeasuring } = follow()
  workspace.run(openMeasures())
  asked[0]!.fail()
  await settle()
  expect(workspace.getState().notices).toMatchObject([{ code: 'failed', what: 'measure' }])
  expect(getMeasuring().share).toBeNull()
})

test('a page that opens the dialog again asks for what was chosen last', () => {
  const { workspace, asked, stop } = follow()
  workspace.run(openMeasures())
  workspace.run(chooseMeasure('katz'))
  stop()
  workspace.run(openMeasures())
  followMeasure(workspace, { measure: async (...rest) => NAIVE.measure(...rest) })
  expect(workspace.getState().measuring!.question).toEqual({ id: 'katz', layer: null })
  expect(asked).toHaveLength(2)
})
