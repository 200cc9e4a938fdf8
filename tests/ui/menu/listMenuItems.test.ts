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

test('what was opened in the diagram is folded away again from its menu, and only then offered', () => {
  const state = see({ opened: ['group:x'], unfolded: ['a' as ActorId] })
  const find = ({ view }: typeof state) =>
    listMenuItems(DATASET, view, null, WORDS).find(({ label }) => label === 'Fold away again what was opened')
  expect(find(state)!.command(state).view).toMatchObject({ opened: [], unfolded: [] })
  expect(find(see({}))).toBeUndefined()
})

test('a fold tells from its menu who is in it, and opens', () => {
  const folded = ['b', 'c'] as ActorId[]
  const items = listMenuItems(DATASET, INITIAL_VIEW, { kind: 'fold', camp: 'group:x', actors: folded }, WORDS)
  const [open, list] = items.map(({ command }) => command(see({})).view)
  expect(open!.opened).toEqual(['group:x'])
  expect(list!.selection.actors).toEqual(folded)
})

test('what is looked at is what is published: the table, the path that was chosen, or else the diagram', () => {
  expect(deriveLookedAt(see({}))).toBe('diagram')
  const path = ['r1'] as RelationId[]
  expect(deriveLookedAt(see({ path }))).toBe('path')
  expect(deriveLookedAt(see({ path, screen: 'table' }))).toBe('table')
  expect(deriveLookedAt(see({ path, answerForm: 'off' }))).toBe('diagram')
})
