import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { listMenuItems } from '../../../src/ui/menu/listMenuItems.ts'
import { getCatalogue } from '../../../src/workspace/catalogue/getCatalogue.ts'
import { deriveLookedAt } from '../../../src/workspace/derive/deriveLookedAt.ts'
import type { View } from '../../../src/workspace/view.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../../workspace/givenState.ts'

const DATASET = given('a heads b', 'b opposes c')
const WORDS = getCatalogue('en')
const see = (view: Partial<View>) => givenState({ dataset: DATASET, view: { ...INITIAL_VIEW, ...view } })

test('whoever was taken into the diagram is left out again from its menu, and only then offered', () => {
  const state = see({ revealed: ['a' as ActorId] })
  const find = ({ view }: typeof state) =>
    listMenuItems(DATASET, view, null, WORDS).find(({ label }) => label.startsWith('Leave out again'))
  expect(find(state)!.command(state).view.revealed).toEqual([])
  expect(find(see({}))).toBeUndefined()
})

test('what is looked at is what is published: the table, the path that was chosen, or else the diagram', () => {
  expect(deriveLookedAt(see({}))).toBe('diagram')
  const path = ['r1'] as RelationId[]
  expect(deriveLookedAt(see({ path }))).toBe('path')
  expect(deriveLookedAt(see({ path, screen: 'table' }))).toBe('table')
  expect(deriveLookedAt(see({ path, answerForm: 'off' }))).toBe('diagram')
})
