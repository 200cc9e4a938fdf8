import { expect, test } from 'vitest'
import { printCriteria } from '../../../src/workspace/link/criteriaLink.ts'
import { FACET_KEYS } from '../../../src/workspace/link/link.ts'
import { INITIAL_TRACE } from '../../../src/workspace/view.ts'

test('printCriteria names each criterion by a key of its own, and says nothing of one that is as usual', () => {
  const pairs = printCriteria(INITIAL_TRACE)
  const others = ['tq', 'tf', 'tt', 'tb', 'tw', 'tp', ...Object.values(FACET_KEYS)]
  expect(new Set([...pairs.map(([key]) => key), ...others]).size).toBe(pairs.length + others.length)
  expect(pairs.filter(([, value]) => value !== null)).toEqual([])
})

test('printCriteria prints what links have held from the first', () => {
  const trace = {
    ...INITIAL_TRACE,
    kind: 'stance',
    maxSteps: 3,
    types: [],
    statuses: ['actual', 'past'],
    time: { mode: 'sequence', within: '2020' },
    unknownTimes: false,
    confidence: 0.5,
    onlyShown: true,
  } as const
  const told = printCriteria(trace).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]))
  expect(told.join('&')).toBe('tk=stance&tn=3&ty=~&ts=actual~past&ti=sequence!2020&tu=1&tj=0.5&to=1')
})
