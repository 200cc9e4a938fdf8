import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command, Workspace } from '../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { givenState } from './givenState.ts'

const open = () => createWorkspace(givenState({ revision: 0 }))
const set =
  (revision: number): Command =>
  (state) => ({ ...state, revision })
const add =
  (number: number): Command =>
  (state) => ({ ...state, revision: state.revision + number })

/** What a listener hears from now on: from which number to which. */
function hear(workspace: Workspace): readonly string[] {
  const heard: string[] = []
  workspace.follow((state, before) => heard.push(`${before.revision}→${state.revision}`))
  return heard
}

test('every listener hears of every state once and in order, also where another runs commands', () => {
  const workspace = open()
  const first = hear(workspace)
  workspace.follow(({ revision }) => revision === 1 && workspace.run(set(2)))
  const last = hear(workspace)
  workspace.run(set(1))
  expect(first).toEqual(['0→1', '1→2'])
  expect(last).toEqual(first)
})

test('what several listeners run is one state for all', () => {
  const workspace = open()
  const heard = hear(workspace)
  for (const number of [10, 100]) workspace.follow(({ revision }) => revision === 1 && workspace.run(add(number)))
  workspace.run(set(1))
  expect(heard).toEqual(['0→1', '1→111'])
})

test('a listener finds the state of which it hears until all have heard of it', () => {
  const workspace = open()
  const found: number[] = []
  workspace.follow(({ revision }) => {
    if (revision === 1) workspace.run(set(2))
    found.push(workspace.getState().revision)
  })
  workspace.follow(() => found.push(workspace.getState().revision))
  workspace.run(set(1))
  expect(found).toEqual([1, 1, 2, 2])
})

test('a command that changes nothing is told to nobody, nor are commands that end where they began', () => {
  const workspace = open()
  const heard = hear(workspace)
  workspace.run((state) => state)
  workspace.follow((state) => {
    workspace.run(set(7))
    workspace.run(() => state)
  })
  workspace.run(set(1))
  expect(heard).toEqual(['0→1'])
})

test('outside of listeners a command has run when run returns', () => {
  const workspace = open()
  workspace.run(set(5))
  expect(workspace.getState().revision).toBe(5)
})

test('who stops another keeps it from hearing, and who begins hears only of later states', () => {
  const workspace = open()
  const late: string[] = []
  let stop = () => {}
  workspace.follow(({ revision }) => {
    if (revision !== 1) return
    stop()
    workspace.follow((state, before) => late.push(`${before.revision}→${state.revision}`))
  })
  const stopped: number[] = []
  stop = workspace.follow(({ revision }) => stopped.push(revision))
  workspace.run(set(1))
  workspace.run(set(2))
  expect(stopped).toEqual([])
  expect(late).toEqual(['1→2'])
})

test('what fails is told to whoever ran a command, and keeps nobody from hearing', () => {
  const workspace = open()
  workspace.follow(({ revision }) => {
    if (revision === 1) workspace.run(set(2))
    throw new Error(`fails at ${revision}`)
  })
  const heard = hear(workspace)
  expect(() => workspace.run(set(1))).toThrow('fails at 1')
  expect(heard).toEqual(['0→1', '1→2'])
  const fail: Command = () => {
    throw new Error('no such thing')
  }
  expect(() => workspace.run(fail)).toThrow('no such thing')
  expect(workspace.getState().revision).toBe(2)
  expect(() => workspace.run(set(3))).toThrow('fails at 3')
  expect(heard.at(-1)).toBe('2→3')
})

test('whatever listeners run, all hear the same chain of states', () => {
  const reaction = fc.record({ from: fc.nat(6), add: fc.integer({ min: 1, max: 3 }) })
  fc.assert(
    fc.property(fc.array(reaction, { maxLength: 6 }), fc.array(fc.integer({ min: 1, max: 3 })), (reactions, runs) => {
      const workspace = open()
      const all = [hear(workspace)]
      for (const one of reactions) {
        workspace.follow(({ revision }) => revision === one.from && workspace.run(add(one.add)))
        all.push(hear(workspace))
      }
      for (const number of runs) workspace.run(add(number))
      const [chain] = all as [readonly string[]]
      for (const heard of all) expect(heard).toEqual(chain)
      const ends = chain.map((line) => line.split('→'))
      expect(ends.map(([from]) => from)).toEqual(['0', ...ends.map(([, to]) => to)].slice(0, ends.length))
    }),
  )
})
