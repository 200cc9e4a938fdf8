import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../../bench/ours.ts'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { RelationId } from '../../../src/model/dataset.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import type { Arranging } from '../../../src/scene/arrangement.ts'
import { deriveCamera, isRibbon } from '../../../src/workspace/derive/deriveCamera.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { givenState } from '../givenState.ts'

const TRIBES = readShipped('highland-tribes')
const draw = (change: Partial<Arranging>) => arrange(TRIBES, { ...UNTOUCHED, layout: 'matrix', ...change })

test('isRibbon: a path is drawn as a ribbon where the diagram is a matrix, unless it is wanted in place', () => {
  const path = ['gavev-kotun' as RelationId]
  const trace = { ...INITIAL_TRACE, from: ['gavev'], to: ['kotun'] } as unknown as typeof INITIAL_TRACE
  const surface = { width: 4000, height: 3000 }
  const state = (answerForm: 'auto' | 'place', layout: 'matrix' | 'bars') =>
    givenState({
      ...{ dataset: TRIBES, arrangement: draw({ layout }), surface },
      view: { ...INITIAL_VIEW, trace, path, answerForm },
    })
  expect(isRibbon(state('auto', 'matrix'))).toBe(true)
  expect(isRibbon(state('place', 'matrix'))).toBe(false)
  expect(isRibbon(state('auto', 'bars'))).toBe(false)
})

test.each(['en', 'ar'] as const)(
  'deriveCamera shows a matrix that is too large from where its names are: %s',
  (names) => {
    const arrangement = draw({ names, language: names })
    const surface = { width: 420, height: 400 }
    const camera = deriveCamera(givenState({ dataset: TRIBES, arrangement, surface, windowWidth: 420 }))!
    const [first] = arrangement.spots.values()
    const { x, width } = first!.box
    for (const edge of [x, x + width]) expect(Math.abs(edge - camera.x) * camera.zoom).toBeLessThan(210)
  },
)
