import '../../../src/ui/theme/theme.css'
import '../../../src/ui/shell/shell.css'
import '../../../src/ui/diagram/diagram.css'
import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import { DiagramState } from '../../../src/ui/diagram/DiagramState.tsx'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import { deriveViewport } from '../../../src/workspace/derive/deriveViewport.ts'
import type { View } from '../../../src/workspace/view.ts'
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
