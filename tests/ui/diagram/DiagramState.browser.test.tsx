import '../../../src/ui/theme/theme.css'
import '../../../src/ui/shell/shell.css'
import '../../../src/ui/diagram/diagram.css'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { generateDataset } from '../../../bench/generateDataset.ts'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import { DiagramState } from '../../../src/ui/diagram/DiagramState.tsx'
import { focusOn } from '../../../src/workspace/commands/focus.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import { deriveViewport } from '../../../src/workspace/derive/deriveViewport.ts'
import { followFilter } from '../../../src/workspace/followFilter.ts'
import { followFocus } from '../../../src/workspace/followFocus.ts'
import { createDataset } from '../../../src/workspace/templates/createDataset.ts'
import type { View } from '../../../src/workspace/view.ts'
import { createNaiveEngine } from '../../workspace/createNaiveEngine.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const focus = { actor: 'iran' as ActorId, steps: 1 }
const path = [[...IRAQ.relations.keys()][0] as RelationId]

test.each<readonly [string, Partial<View>, bars: number]>([
  ['an answer', { path }, 1],
  ['a neighbourhood', { focus }, 1],
  ['an answer in a neighbourhood', { path, focus }, 2],
])('the diagram stays clear of the bars that name %s', async (_, view, bars) => {
  const workspace = await renderInWorkspace(<DiagramState />, { view })
  workspace.run((state) => ({ ...state, surface: { width: innerWidth, height: innerHeight } }))
  workspace.run((state) => ({ ...state, arrangement: arrange(IRAQ, deriveArranging(state, 'en')) }))
  await expect.poll(() => document.querySelectorAll('.banner')).toHaveLength(bars)
  await expect.poll(() => document.querySelector('.seen')).not.toBe(null)
  const { bottom } = document.querySelector('.seen')!.getBoundingClientRect()
  expect(deriveViewport(workspace.getState())!.insets.top).toBeGreaterThanOrEqual(bottom)
})

test('the bar says how many actors of a large neighbourhood are meant if not all', async () => {
  const dataset = generateDataset(4000)
  const [first, second] = [...dataset.actors.keys()] as [ActorId, ActorId]
  const engine = createNaiveEngine({
    neighbourhood: async (_, { steps }) => ({
      value: { actors: [first, second], relations: [], complete: steps === 1 },
      records: dataset,
      complete: steps === 1,
    }),
  })
  const workspace = await renderInWorkspace(<DiagramState />, { dataset })
  followFilter(workspace, engine)
  followFocus(workspace, engine)
  workspace.run(focusOn(first))
  await expect.poll(() => workspace.getState().around).not.toBeNull()
  await expect.element(page.getByText(/1 step around$/)).toBeVisible()
  await page.getByRole('button', { name: 'One step wider' }).click()
  await expect.element(page.getByText(/2 steps around: the nearest 2 actors only$/)).toBeVisible()
})

test('a dataset without actors says what to do', async () => {
  const workspace = await renderInWorkspace(<DiagramState />, { dataset: createDataset('New', null) })
  await page.getByRole('button', { name: 'Add relations (A)' }).click()
  expect(workspace.getState().dialog).toBe('entry')
})
