import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { changeRecords, mergeInto, removeRecords } from '../../../src/workspace/commands/edit.ts'
import { undo, withPositions } from '../../../src/workspace/commands/history.ts'
import { openDataset } from '../../../src/workspace/commands/openDataset.ts'
import { goToStep, isTakenBack, leaveOutStep, takeBackStep } from '../../../src/workspace/commands/pastSteps.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { given } from '../../network/given.ts'

function open() {
  const workspace = createWorkspace(INITIAL_STATE)
  workspace.run(openDataset(given('a heads b', 'b opposes c', 'c heads a', 'd supports a')))
  const get = (id: string) => workspace.getState().dataset!.actors.get(id as never)!
  const note = (id: string, en: string) => changeRecords({ actors: [{ ...get(id), description: { en } }] }, 1)
  return { ...workspace, get, note }
}

function write({ dataset, positions }: WorkspaceState): string {
  return JSON.stringify(toDatasetFile(withPositions(dataset!, positions)))
}

test('one can go to any step and back, and finds the dataset as it was then', () => {
  const { run, getState, note } = open()
  const versions = [write(getState())]
  for (const [index, id] of ['a', 'b', 'c'].entries()) {
    run(note(id, `note ${index}`))
    versions.push(write(getState()))
  }
  run(removeRecords({ actors: ['d' as never], relations: [] }, 1))
  versions.push(write(getState()))
  fc.assert(
    fc.property(fc.array(fc.nat(versions.length - 1)), (steps) => {
      for (const step of steps) {
        run(goToStep(step))
        expect(write(getState())).toBe(versions[step])
        const { done, undone } = getState().history
        expect([done.length, undone.length]).toEqual([step, versions.length - 1 - step])
      }
    }),
  )
  run(goToStep(99))
  expect(write(getState())).toBe(versions.at(-1))
  run(goToStep(-1))
  expect(write(getState())).toBe(versions[0])
})

test('a merge of actors is taken back later, and what was done since stays', () => {
  const { run, getState, get, note } = open()
  const before = getState().dataset!
  run(mergeInto(['a', 'b'] as never, 1))
  run(note('c', 'said since'))
  run(takeBackStep(0, 2))
  const { dataset, history } = getState()
  expect([...dataset!.actors.keys()]).toEqual([...before.actors.keys()])
  expect([...dataset!.relations.values()]).toEqual([...before.relations.values()])
  expect(get('a')).toEqual(before.actors.get('a' as never))
  expect(get('c').description).toEqual({ en: 'said since' })
  expect(history.done.map(({ label }) => label.code)).toEqual(['merge', 'change', 'take-back'])
  run(undo())
  expect(getState().dataset!.actors.has('b' as never)).toBe(false)
})

test('a step that was taken back says so, until that is taken back as well', () => {
  const { run, getState, note } = open()
  run(note('a', 'first'))
  run(note('c', 'other'))
  const isTaken = () => getState().history.done.map((_, index) => isTakenBack(getState().history.done, index))
  expect(isTaken()).toEqual([false, false])
  run(takeBackStep(0, 20))
  expect(isTaken()).toEqual([true, false, false])
  run(takeBackStep(2, 30))
  expect(isTaken()).toEqual([false, false, true, false])
})

test('what was changed again since stays, and is counted', () => {
  const { run, getState, get, note } = open()
  run(note('a', 'first'))
  run(note('a', 'second'))
  expect(leaveOutStep(getState(), 0).kept).toBe(1)
  run(takeBackStep(0, 2))
  expect(get('a').description).toEqual({ en: 'second' })
  expect(getState().history.done).toHaveLength(2)
})
