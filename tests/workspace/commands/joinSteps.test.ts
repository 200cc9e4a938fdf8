import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { changeRecords } from '../../../src/workspace/commands/edit.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import { dropStep, joinSteps } from '../../../src/workspace/commands/joinSteps.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { given } from '../../network/given.ts'

const DATASET = given('iran supports nato')
const start: WorkspaceState = { ...INITIAL_STATE, dataset: DATASET }
const rename = (state: WorkspaceState, en: string) => {
  const actor = state.dataset!.actors.get('iran' as ActorId)!
  return changeRecords({ actors: [{ ...actor, name: { ...actor.name, en } }] }, 0)(state)
}
const getName = (state: WorkspaceState) => state.dataset!.actors.get('iran' as ActorId)!.name.en

test('two steps become one, which undo takes back as a whole', () => {
  const once = rename(start, 'Tehran')
  const twice = rename(once, 'Tehran and Qom')
  const joined = joinSteps(once.history.done[0]!)(twice)
  expect(joined.history.done).toHaveLength(1)
  expect(joined.revision).toBeGreaterThan(twice.revision)
  expect(getName(joined)).toBe('Tehran and Qom')
  expect(getName(undo()(joined))).toBe(getName(start))
})

test('steps that bring everything back are no step', () => {
  const once = rename(start, 'Tehran')
  const joined = joinSteps(once.history.done[0]!)(rename(once, getName(start)))
  expect(joined.history.done).toEqual([])
  expect(joined.dataset!.actors.get('iran' as ActorId)).toEqual(DATASET.actors.get('iran' as ActorId))
})

test('a step between the two keeps them apart', () => {
  const once = rename(start, 'Tehran')
  const thrice = rename(rename(once, 'Qom'), 'Shiraz')
  expect(joinSteps(once.history.done[0]!)(thrice)).toBe(thrice)
})

test('the last step is dropped as if it had never been, and no other', () => {
  const once = rename(start, 'Tehran')
  const twice = rename(once, 'Qom')
  expect(dropStep(once.history.done[0]!)(twice)).toBe(twice)
  const dropped = dropStep(twice.history.done[1]!)(twice)
  expect(getName(dropped)).toBe('Tehran')
  expect(dropped.history).toEqual({ done: once.history.done, undone: [] })
})
