import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { createPlanning } from '../../../src/ui/import/createPlanning.ts'
import { build } from '../../network/given.ts'

/** Invented actors of two words, no two alike. */
function crowd(prefix: string): Dataset {
  const letters = (number: number) => String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26))
  return build({
    actors: Array.from({ length: 1500 }, (_, at) => ({
      id: `${prefix}${at}`,
      name: { en: `${prefix}${letters(at)} ${letters(at * 7)}${letters(Math.floor(at / 3))} ${at}` },
      type: 'organisation',
    })),
  })
}

const OPEN = crowd('mo')
const READ = crowd('ta')

test('the page answers while many records are compared, and the plan comes at the end', async () => {
  const planning = createPlanning()
  planning.ask(OPEN, READ, new Map())
  expect(planning.getState()).toEqual({ plan: null, progress: 'working' })
  await expect.poll(() => planning.getState().progress).toBe('idle')
  expect(planning.getState().plan!.rows).toHaveLength(1500)
})

test('a comparison that is stopped gives no plan, and one that is asked for again does', async () => {
  const planning = createPlanning()
  planning.ask(OPEN, READ, new Map())
  planning.stop()
  expect(planning.getState()).toEqual({ plan: null, progress: 'stopped' })
  planning.ask(OPEN, READ, new Map())
  await expect.poll(() => planning.getState().progress).toBe('idle')
  expect(planning.getState().plan!.rows).toHaveLength(1500)
})

test('the plan before stays until a decision is worked out, and only the latest decision counts', async () => {
  const planning = createPlanning()
  planning.ask(OPEN, READ, new Map())
  await expect.poll(() => planning.getState().progress).toBe('idle')
  const { plan } = planning.getState()
  planning.ask(OPEN, READ, new Map([['actors ta0', { kind: 'leave-out' }]]))
  planning.ask(OPEN, READ, new Map([['actors ta1', { kind: 'leave-out' }]]))
  expect(planning.getState().plan).toBe(plan)
  await expect.poll(() => planning.getState().progress).toBe('idle')
  const left = planning.getState().plan!.rows.filter(({ into }) => into === null)
  expect(left.map(({ id }) => id)).toEqual(['ta1'])
})
