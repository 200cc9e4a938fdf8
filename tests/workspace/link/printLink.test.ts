import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { LONGEST_WITH_POSITIONS } from '../../../src/workspace/link/link.ts'
import { printLink } from '../../../src/workspace/link/printLink.ts'
import { readLink } from '../../../src/workspace/link/readLink.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { arbitraryLink } from './arbitraryLink.ts'

const A = 'a' as ActorId
const NOWHERE = new Map()

/** What a browser makes of a fragment in its address bar. */
const passThroughAddress = (fragment: string) => new URL(`https://example.org/#${fragment}`).hash.slice(1)

test('readLink gives back every link that printLink prints', () => {
  const check = fc.property(arbitraryLink, (link) => {
    const { fragment, withoutPositions } = printLink(link)
    const expected = { ...link, positions: withoutPositions ? NOWHERE : link.positions, damaged: [] }
    expect(readLink(fragment)).toEqual(expected)
    expect(readLink(passThroughAddress(fragment))).toEqual(expected)
  })
  fc.assert(check, { numRuns: 1000 })
})

test('printLink prints of a fresh view the dataset alone', () => {
  const fresh = { dataset: 'iraq-security-reform', view: INITIAL_VIEW, positions: NOWHERE }
  expect(printLink(fresh)).toEqual({ fragment: 'd=iraq-security-reform', withoutPositions: false })
  expect(printLink({ ...fresh, dataset: null })).toEqual({ fragment: '', withoutPositions: false })
})

test('printLink leaves ids of every script as they are read', () => {
  const view = { ...INITIAL_VIEW, revealed: ['جهاز-المخابرات' as ActorId] }
  expect(printLink({ dataset: 'العراق', view, positions: NOWHERE }).fragment).toBe('d=العراق&u=جهاز-المخابرات')
})

test('printLink rounds the camera to a tenth of a px and positions to a whole one', () => {
  const view = { ...INITIAL_VIEW, camera: { x: 10.04, y: -3.26, zoom: 1.2345678 } }
  const { fragment } = printLink({ dataset: null, view, positions: new Map([[A, { x: 0.6, y: -7.4 }]]) })
  const read = readLink(fragment)
  expect(read.view.camera).toEqual({ x: 10, y: -3.3, zoom: 1.23457 })
  expect(read.positions.get(A)).toEqual({ x: 1, y: -7 })
})

test('printLink leaves out places that are too many, says so, and keeps the view', () => {
  const place = (_: unknown, index: number) => [`actor-${index}` as ActorId, { x: index, y: index }] as const
  const few = new Map(Array.from({ length: 100 }, place))
  const many = new Map(Array.from({ length: 1000 }, place))
  const view = { ...INITIAL_VIEW, revealed: [A] }

  const fitting = printLink({ dataset: 'd', view, positions: few })
  expect(fitting.withoutPositions).toBe(false)
  expect(readLink(fitting.fragment).positions).toEqual(few)

  const { fragment, withoutPositions } = printLink({ dataset: 'd', view, positions: many })
  expect(withoutPositions).toBe(true)
  expect(fragment.length).toBeLessThanOrEqual(LONGEST_WITH_POSITIONS)
  expect(readLink(fragment)).toEqual({ dataset: 'd', view, positions: NOWHERE, damaged: [] })
})
