import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../src/model/dataset.ts'
import { createRelation } from '../../src/model/edit/createRecords.ts'
import type { Arrangement, BarMemory } from '../../src/scene/arrangement.ts'
import { changeTrace, changeView } from '../../src/workspace/commands/changeView.ts'
import { addRecords } from '../../src/workspace/commands/edit.ts'
import { setAsOf, setFacet } from '../../src/workspace/commands/filter.ts'
import { undo } from '../../src/workspace/commands/history.ts'
import { hover } from '../../src/workspace/commands/hover.ts'
import { arrangeAnew, moveActors } from '../../src/workspace/commands/move.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import { changeLevel } from '../../src/workspace/commands/reveal.ts'
import { select } from '../../src/workspace/commands/select.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import type { Arranger } from '../../src/workspace/followArrangement.ts'
import { followArrangement } from '../../src/workspace/followArrangement.ts'
import { given } from '../network/given.ts'
import { givenState } from './givenState.ts'

const DATASET = given('a heads b', 'b opposes c')
const A = 'a' as ActorId
const TIME = Date.UTC(2026, 0, 2)
const R = 'r1' as RelationId
const toArrangement = (...columns: readonly (readonly string[])[]) =>
  ({ spots: new Map(), wires: [], memory: { layout: 'bars', level: 'headline', columns } }) as unknown as Arrangement
const [FIRST, SECOND] = [toArrangement(['b'], ['a', 'c']), toArrangement(['a'])]

const listKept = ({ memory }: Parameters<Arranger>[1]) => (memory as BarMemory | undefined)?.columns

/** A page whose arranger answers when it is told to, and keeps what it was asked. */
function follow() {
  const workspace = createWorkspace(givenState({ dataset: DATASET }))
  const asked: { readonly request: Parameters<Arranger>[1]; readonly answer: (arrangement: Arrangement) => void }[] = []
  const arranger: Arranger = (_, request) => new Promise((answer) => asked.push({ request, answer }))
  const stop = followArrangement(workspace, arranger, 'en')
  const answer = async (index: number, arrangement: Arrangement) => {
    asked[index]!.answer(arrangement)
    await Promise.resolve()
  }
  return { workspace, asked, answer, stop }
}

test('followArrangement asks at once, and puts the answer into the workspace', async () => {
  const { workspace, asked, answer } = follow()
  expect(asked).toHaveLength(1)
  expect(workspace.getState()).toMatchObject({ arranging: true, arrangement: null })
  await answer(0, FIRST)
  expect(workspace.getState().arranging).toBe(false)
  expect(workspace.getState().arrangement).toBe(FIRST)
})

test('followArrangement keeps the old arrangement until the new one is there', async () => {
  const { workspace, answer } = follow()
  await answer(0, FIRST)
  workspace.run(changeLevel('more'))
  expect(workspace.getState().arranging).toBe(true)
  expect(workspace.getState().arrangement).toBe(FIRST)
  await answer(1, SECOND)
  expect(workspace.getState().arrangement).toBe(SECOND)
})

test('followArrangement drops an answer that came too late', async () => {
  const { workspace, asked, answer } = follow()
  workspace.run(changeLevel('more'))
  workspace.run(changeLevel('all'))
  expect(asked).toHaveLength(3)
  await answer(2, SECOND)
  await answer(0, FIRST)
  await answer(1, FIRST)
  expect(workspace.getState()).toMatchObject({ arranging: false })
  expect(workspace.getState().arrangement).toBe(SECOND)
})

test('followArrangement goes on waiting while only an old answer is there', async () => {
  const { workspace, answer } = follow()
  workspace.run(changeLevel('more'))
  await answer(0, FIRST)
  expect(workspace.getState()).toMatchObject({ arranging: true, arrangement: null })
})

test('followArrangement asks for nothing when a filter, the selection, a trace or the camera changes', () => {
  const { workspace, asked } = follow()
  const commands = [
    setFacet('signs', '-1', 'hide'),
    setAsOf('2020'),
    select({ actors: [A] }),
    hover({ actors: [A] }),
    changeTrace({ from: [A] }),
    changeView({ path: [R] }),
    changeView({ camera: { x: 0, y: 0, zoom: 1 }, screen: 'table', panel: 'trace', table: 'relations' }),
    changeView({ focus: { actor: A, steps: 2 } }),
  ]
  for (const command of commands) {
    const before = workspace.getState()
    workspace.run(command)
    expect(workspace.getState()).not.toBe(before)
  }
  expect(asked).toHaveLength(1)
})

test('followArrangement asks once for each change that moves something', () => {
  const { workspace, asked } = follow()
  const commands = [
    changeView({ layout: 'force' }),
    changeLevel('all'),
    changeView({ revealed: [A] }),
    changeView({ names: 'both' }),
    moveActors(new Map([[A, { x: 1, y: 2 }]]), TIME),
    undo(),
    openDataset(given('a heads b')),
  ]
  for (const [index, command] of commands.entries()) {
    workspace.run(command)
    expect(asked).toHaveLength(index + 2)
  }
  expect(asked[1]!.request.layout).toBe('force')
  expect(asked[5]!.request.positions).toEqual(new Map([[A, { x: 1, y: 2 }]]))
  expect(asked[6]!.request.positions).toEqual(new Map())
})

test('followArrangement asks for nothing more once it is stopped', () => {
  const { workspace, asked, stop } = follow()
  stop()
  workspace.run(changeLevel('more'))
  expect(asked).toHaveLength(1)
})

test('followArrangement asks for the bars as they are once the dataset is edited, until it is laid out anew', async () => {
  const { workspace, asked, answer } = follow()
  await answer(0, FIRST)
  workspace.run(changeLevel('more'))
  expect(asked[1]!.request.memory).toBeUndefined()
  await answer(1, { ...FIRST })
  const relation = createRelation(DATASET, { type: 'supports', source: A, target: A })
  workspace.run(addRecords({ relations: [relation] }, TIME))
  expect(listKept(asked[2]!.request)).toEqual([['b'], ['a', 'c']])
  await answer(2, SECOND)
  workspace.run(undo())
  // As it was drawn before the step.
  expect(listKept(asked[3]!.request)).toEqual([['b'], ['a', 'c']])
  await answer(3, { ...FIRST })
  workspace.run(arrangeAnew())
  expect(asked[4]!.request.memory).toBeUndefined()
})
