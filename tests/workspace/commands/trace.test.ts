import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { comparePins, isPinned, pin, showPin, unpin } from '../../../src/workspace/commands/pins.ts'
import {
  swapEnds,
  takeAway,
  traceBetween,
  traceByWayOf,
  traceFrom,
  traceReach,
  traceTo,
  traceWithout,
} from '../../../src/workspace/commands/trace.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import type { TraceView } from '../../../src/workspace/view.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { givenState } from '../givenState.ts'

const [A, B, C] = ['a', 'b', 'c'] as [ActorId, ActorId, ActorId]
const asking = (trace: Partial<TraceView>) =>
  givenState({ view: { ...INITIAL_VIEW, trace: { ...INITIAL_TRACE, ...trace } } })
const after = (command: Command, trace: Partial<TraceView> = {}) => command(asking(trace)).view.trace

test('an actor that becomes one end is taken out of the other', () => {
  expect(after(traceFrom(A), { to: [A, B], ask: 'reaching' })).toMatchObject({ ask: 'paths', from: [A], to: [B] })
  expect(after(traceTo(A), { from: [A, B] })).toMatchObject({ from: [B], to: [A] })
})

test('traceBetween asks from the first to the others, traceReach empties the end that is asked for', () => {
  expect(after(traceBetween([A, B, C]))).toMatchObject({ ask: 'paths', from: [A], to: [B, C] })
  expect(after(traceReach('reached', [A]), { to: [B] })).toMatchObject({ ask: 'reached', from: [A], to: [] })
  expect(after(traceReach('common', [A, B]), { from: [C] })).toMatchObject({ ask: 'common', from: [], to: [A, B] })
})

test('swapEnds twice gives the same question', () => {
  const asked = { ask: 'reached', from: [A], via: [B, C] } as const
  expect(after(swapEnds(), asked)).toMatchObject({ ask: 'reaching', from: [], to: [A], via: [C, B] })
  expect(swapEnds()(swapEnds()(asking(asked))).view.trace).toEqual({ ...INITIAL_TRACE, ...asked })
})

test('an actor is either a stop or avoided, and once only', () => {
  expect(after(traceByWayOf(A), { avoid: [A, B], via: [A, C] })).toMatchObject({ via: [C, A], avoid: [B] })
  const without = traceWithout({ kind: 'actor', id: A })
  expect(after(without, { avoid: [A, B], via: [A, C] })).toMatchObject({ via: [C], avoid: [B, A] })
})

test('takeAway keeps the first question beside, however much is taken away', () => {
  const first = asking({ from: [A], to: [B] })
  const state = takeAway({ kind: 'source', id: 's' as never })(takeAway({ kind: 'actor', id: C })(first))
  expect(state.view.beside).toEqual(first.view.trace)
  expect(state.view.trace).toMatchObject({ avoid: [C], withoutSources: ['s'] })
})

test('a question is pinned once, shown again, compared and unpinned', () => {
  const [one, other] = [
    { trace: { ...INITIAL_TRACE, from: [A] }, path: null },
    { trace: { ...INITIAL_TRACE, from: [B] }, path: null },
  ]
  const state = pin({ ...other })(pin({ ...one })(pin(one)(givenState())))
  expect(state.pins).toEqual([one, other])
  expect(showPin(other)(state).view).toMatchObject({ trace: other.trace, beside: null, panel: 'trace' })
  expect(comparePins(one, other)(state).view).toMatchObject({ trace: one.trace, beside: other.trace })
  expect(isPinned(unpin({ ...one })(state), one)).toBe(false)
})
