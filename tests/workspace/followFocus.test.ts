import { expect, test } from 'vitest'
import { generateDataset } from '../../bench/generateDataset.ts'
import { diffDatasets } from '../../src/model/change/diffDatasets.ts'
import type { ActorId, Relation } from '../../src/model/dataset.ts'
import { measureDegrees } from '../../src/network/measureDegrees.ts'
import { MOST_SHOWN } from '../../src/scene/level.ts'
import { changeView } from '../../src/workspace/commands/changeView.ts'
import { setFacet } from '../../src/workspace/commands/filter.ts'
import { focusOn, widenFocus } from '../../src/workspace/commands/focus.ts'
import { recordChange } from '../../src/workspace/commands/history.ts'
import { hover } from '../../src/workspace/commands/hover.ts'
import { tryAgain } from '../../src/workspace/commands/notices.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import type { Command } from '../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { deriveAround } from '../../src/workspace/derive/deriveAround.ts'
import { deriveHighlight } from '../../src/workspace/derive/deriveHighlight.ts'
import { followFilter } from '../../src/workspace/followFilter.ts'
import { followFocus } from '../../src/workspace/followFocus.ts'
import type { NeighbourhoodQuestion } from '../../src/workspace/graphEngine.ts'
import { given } from '../network/given.ts'
import { createNaiveEngine } from './createNaiveEngine.ts'
import { givenState } from './givenState.ts'

const LARGE = generateDataset(4000)
/** An actor with few relations, and another. */
const [ONE, OTHER] = [...LARGE.actors.keys()].slice(-2) as [ActorId, ActorId]
const hideHarm = setFacet('signs', '-1', 'hide')

/** A page whose engine answers about neighbourhoods when it is told to, and keeps what it was asked. */
function follow(dataset = LARGE) {
  const workspace = createWorkspace(givenState())
  workspace.run(openDataset(dataset))
  const asked: {
    readonly question: NeighbourhoodQuestion
    readonly answer: () => Promise<void>
    readonly fail: () => void
  }[] = []
  const naive = createNaiveEngine()
  const engine = createNaiveEngine({
    neighbourhood: (about, question, options) =>
      new Promise((resolve, reject) => {
        const answer = async () => {
          resolve(await naive.neighbourhood(about, question, options))
          await settle()
        }
        asked.push({ question, answer, fail: () => reject(new Error('followFocus.test: there is no answer')) })
      }),
  })
  followFilter(workspace, engine)
  const stop = followFocus(workspace, engine)
  return { workspace, asked, stop, getHighlight: () => deriveHighlight(workspace.getState()) }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** What the page lights where it looks through all relations itself, for the same focus and filter. */
function lookThrough(state: ReturnType<ReturnType<typeof follow>['workspace']['getState']>) {
  return deriveHighlight({ ...state, filtering: { kind: 'at-once' } })!
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

test('a neighbourhood of a small dataset lights up at once, and nobody is asked', () => {
  const { workspace, asked, getHighlight } = follow(given('a heads b', 'b opposes c'))
  workspace.run(focusOn('a' as ActorId))
  expect([...getHighlight()!.actors]).toEqual(['a', 'b'])
  expect(asked).toEqual([])
})

test('a neighbourhood of a large dataset comes from the engine; until then the actor stands alone', async () => {
  const { workspace, asked, getHighlight } = follow()
  expect(asked).toEqual([])
  workspace.run(focusOn(ONE))
  expect(asked.map(({ question }) => question)).toEqual([{ actor: ONE, steps: 1, filter: {}, limit: MOST_SHOWN }])
  expect(getHighlight()).toEqual({ actors: new Set([ONE]), relations: new Set() })
  await asked[0]!.answer()
  expect(getHighlight()).toEqual(lookThrough(workspace.getState()))
  expect(getHighlight()!.relations.size).toBeGreaterThan(0)
})

test('a neighbourhood stays until the wider one is there, but not for another actor', async () => {
  const { workspace, asked, getHighlight } = follow()
  workspace.run(focusOn(ONE))
  await asked[0]!.answer()
  const before = getHighlight()
  workspace.run(widenFocus(1))
  expect(getHighlight()).toBe(before)
  await asked[1]!.answer()
  expect(getHighlight()).toEqual(lookThrough(workspace.getState()))
  workspace.run(focusOn(OTHER))
  expect([...getHighlight()!.actors]).toEqual([OTHER])
})

test('an answer that comes too late is dropped', async () => {
  const { workspace, asked, getHighlight } = follow()
  workspace.run(focusOn(ONE))
  workspace.run(focusOn(OTHER))
  await asked[1]!.answer()
  const latest = getHighlight()
  await asked[0]!.answer()
  expect(getHighlight()).toBe(latest)
  workspace.run(widenFocus(1))
  workspace.run(changeView({ focus: null }))
  await asked[2]!.answer()
  expect(getHighlight()).toBeNull()
})

test('a changed filter or relation asks anew; a changed note, and what is pointed at, do not', async () => {
  const { workspace, asked, getHighlight } = follow()
  workspace.run(hideHarm)
  expect(asked).toEqual([])
  workspace.run(focusOn(ONE))
  workspace.run(setFacet('signs', '-1', 'show'))
  expect(asked).toHaveLength(2)
  await asked[1]!.answer()
  const before = getHighlight()
  workspace.run(changeFirst({ note: { en: 'Another note.' } }))
  workspace.run(hover({ actors: [OTHER] }))
  workspace.run(hover(null))
  expect(asked).toHaveLength(2)
  expect(getHighlight()).toBe(before)
  workspace.run(changeFirst({ sign: -1 }))
  expect(asked).toHaveLength(3)
})

test('a neighbourhood that fails is told, and asked for again', async () => {
  const { workspace, asked, getHighlight } = follow()
  workspace.run(focusOn(ONE))
  asked[0]!.fail()
  await settle()
  expect(workspace.getState().notices).toEqual([{ code: 'failed', what: 'focus' }])
  workspace.run(tryAgain())
  await asked[1]!.answer()
  expect(getHighlight()).toEqual(lookThrough(workspace.getState()))
})

test('nothing of a neighbourhood is left in another dataset, and nothing is asked once it is stopped', async () => {
  const { workspace, asked, stop } = follow()
  workspace.run(focusOn(ONE))
  await asked[0]!.answer()
  workspace.run(openDataset(generateDataset(4000, 2)))
  expect(workspace.getState().around).toBeNull()
  stop()
  workspace.run(focusOn(ONE))
  expect(asked).toHaveLength(1)
})

test('a neighbourhood has no more actors than the diagram shows, the best connected of the last step', async () => {
  const { workspace, asked } = follow()
  const degrees = measureDegrees(LARGE)
  const ids = [...LARGE.actors.keys()]
  const hub = ids.reduce((best, id, index) => (degrees[index]! > degrees[ids.indexOf(best)]! ? id : best))
  workspace.run(focusOn(hub))
  workspace.run(widenFocus(5))
  await asked.at(-1)!.answer()
  const around = deriveAround(workspace.getState())!
  expect([around.actors.length, around.complete]).toEqual([MOST_SHOWN, false])
})
