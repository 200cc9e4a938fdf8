import { expect, test } from 'vitest'
import { beginActor, giveUpActor } from '../../../src/ui/edit/beginActor.ts'
import { changeRecords } from '../../../src/workspace/commands/edit.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../../workspace/givenState.ts'

const DATASET = given('a opposes b')

test('an actor that was begun and given up at once leaves no step behind', () => {
  const workspace = createWorkspace(givenState({ dataset: DATASET }))
  beginActor(workspace)
  const [actor] = workspace.getState().view.selection.actors
  expect(workspace.getState().editing).toBe(true)
  giveUpActor(workspace, actor!)
  const { dataset, history } = workspace.getState()
  expect([...dataset!.actors.keys()]).toEqual(['a', 'b'])
  expect([history.done, history.undone]).toEqual([[], []])
})

test('an actor of which something was said stays, and so does one that was there before', () => {
  const workspace = createWorkspace(givenState({ dataset: DATASET }))
  giveUpActor(workspace, [...DATASET.actors.keys()][0]!)
  beginActor(workspace)
  const actor = [...workspace.getState().dataset!.actors.values()].at(-1)!
  workspace.run(changeRecords({ actors: [{ ...actor, type: 'state' }] }, 1))
  giveUpActor(workspace, actor.id)
  expect([...workspace.getState().dataset!.actors.keys()]).toEqual(['a', 'b', actor.id])
})
