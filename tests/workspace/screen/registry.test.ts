import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import { getCatalogue } from '../../../src/workspace/catalogue/getCatalogue.ts'
import { deriveLookedAt } from '../../../src/workspace/derive/deriveLookedAt.ts'
import { derivePublished } from '../../../src/workspace/derive/derivePublished.ts'
import { printLink } from '../../../src/workspace/link/printLink.ts'
import { readLink } from '../../../src/workspace/link/readLink.ts'
import { SCREEN_ENTRIES } from '../../../src/workspace/screen/registry.ts'
import { INITIAL_VIEW, SCREENS } from '../../../src/workspace/view.ts'
import { givenState } from '../givenState.ts'

const dataset = readShipped('iraq-security-reform')

test('a screen has a key of its own', () => {
  expect(new Set(SCREENS.map((id) => SCREEN_ENTRIES[id].key)).size).toBe(SCREENS.length)
})

test.each(SCREENS)('%s has its words in every language', (id) => {
  for (const language of ['en', 'ar'] as const) {
    const { name, skipTo } = getCatalogue(language).shell.screens[id]
    for (const text of [name, skipTo]) expect(text).toMatch(/\p{L}/u)
  }
})

test.each(SCREENS)('%s comes back from a link', (screen) => {
  const { fragment } = printLink({ dataset: null, view: { ...INITIAL_VIEW, screen }, positions: new Map() })
  const { view, damaged } = readLink(fragment)
  expect([view.screen, damaged]).toEqual([screen, []])
})

test.each(SCREENS)('%s is there for a dataset, and what it publishes is there too', (screen) => {
  expect(SCREEN_ENTRIES[screen].isAvailable(dataset)).toBe(true)
  const state = givenState({ dataset, view: { ...INITIAL_VIEW, screen } })
  expect(derivePublished(state, 'en', { subject: deriveLookedAt(state) })).not.toBeNull()
})

test('screens publish each something of its own', () => {
  const subjects = SCREENS.map((screen) => deriveLookedAt(givenState({ dataset, view: { ...INITIAL_VIEW, screen } })))
  expect(new Set(subjects).size).toBe(SCREENS.length)
})
