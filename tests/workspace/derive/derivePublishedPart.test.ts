import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import { derivePublished } from '../../../src/workspace/derive/derivePublished.ts'
import {
  derivePublishedPart,
  isHighlighted,
  toPublishedState,
} from '../../../src/workspace/derive/derivePublishedPart.ts'
import { printCurrentLink } from '../../../src/workspace/link/printCurrentLink.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { givenState } from '../givenState.ts'

const dataset = readShipped('highland-tribes')
const OPTIONS = { screenLanguage: 'en', language: 'en', theme: 'light', highlighted: true } as const
const [actor] = dataset.actors.keys()
const plain = givenState({
  dataset,
  view: { ...INITIAL_VIEW, selection: { actors: [actor!], relations: [] }, filter: { signs: [['-1', 'hide']] } },
  positions: new Map([['force:all', new Map([[actor!, { x: 10, y: 20 }]])]]),
})
const state = { ...plain, arrangement: arrange(dataset, deriveArranging(plain, 'en')) }

test('what is published of a part is what is published of the whole state', () => {
  const part = structuredClone(derivePublishedPart(state, OPTIONS))
  const again = toPublishedState(dataset, part)
  expect(derivePublished(again, 'en')).toEqual(derivePublished(state, 'en'))
  expect(printCurrentLink(again)).toEqual(printCurrentLink(state))
})

test('places of the screen go with a picture in the language of the screen, not with another', () => {
  expect(derivePublishedPart(state, OPTIONS).arrangement).toBe(state.arrangement)
  const arabic = derivePublishedPart(state, { ...OPTIONS, language: 'ar' })
  expect([arabic.arrangement, arabic.view.names]).toEqual([null, 'ar'])
  expect(derivePublishedPart({ ...state, arranging: true }, OPTIONS).arrangement).toBeNull()
})

test('names in both languages stay so, whatever the language of the picture', () => {
  const both = { ...state, view: { ...state.view, names: 'both' } as const }
  expect(derivePublishedPart(both, { ...OPTIONS, language: 'ar' }).view.names).toBe('both')
})

test('nothing stands out if it is not to', () => {
  expect(isHighlighted(state)).toBe(true)
  const part = derivePublishedPart(state, { ...OPTIONS, highlighted: false })
  expect(isHighlighted(toPublishedState(dataset, part))).toBe(false)
})
