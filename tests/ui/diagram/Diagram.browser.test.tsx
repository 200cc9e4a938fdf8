import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Canvas, CanvasIntent } from '../../../src/canvas/canvas.ts'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import { Diagram } from '../../../src/ui/diagram/Diagram.tsx'
import { useShortcuts } from '../../../src/ui/shell/useShortcuts.ts'
import { changeView } from '../../../src/workspace/commands/changeView.ts'
import { openDialog, openMenu } from '../../../src/workspace/commands/notices.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import type { Workspace } from '../../../src/workspace/createWorkspace.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import type { PointerTarget } from '../../../src/workspace/workspaceState.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const IRAN: PointerTarget = { kind: 'actor', actor: 'iran' as ActorId }
const RELATIONS = [...IRAQ.relations.keys()] as RelationId[]

/** Shows a diagram whose canvas draws nothing, and reports what it is told to. */
async function showDiagram(): Promise<{ workspace: Workspace; report: (intent: CanvasIntent) => void }> {
  let report: (intent: CanvasIntent) => void = () => {}
  const canvas: Canvas = {
    show: () => {},
    highlight: () => {},
    look: () => {},
    viewport: () => ({ width: innerWidth, height: innerHeight }),
    destroy: () => {},
  }
  const workspace = await renderInWorkspace(<Diagram />, {
    ports: {
      createCanvas: (_element, listen) => {
        report = listen
        return canvas
      },
    },
  })
  return { workspace, report: (intent) => report(intent) }
}

const card = () => document.querySelector<HTMLElement>('.hover-card')
const surface = () => document.querySelector<HTMLElement>('.surface')!
const point = (target: PointerTarget | null, x = 400, y = 300): CanvasIntent => ({
  kind: 'hover',
  target,
  at: { x, y },
})

const AWAY: readonly (readonly [string, (workspace: Workspace) => void])[] = [
  ['the pointer leaves the diagram', () => surface().dispatchEvent(new PointerEvent('pointerleave'))],
  ['the pointer presses', () => surface().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
  ['the wheel turns', () => surface().dispatchEvent(new WheelEvent('wheel', { bubbles: true }))],
  ['a key is pressed', () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))],
  ['a menu opens', (workspace) => workspace.run(openMenu({ target: null, at: { x: 0, y: 0 } }))],
  ['a dialog opens', (workspace) => workspace.run(openDialog('search'))],
  ['the camera moves', (workspace) => workspace.run(changeView({ camera: { x: 1, y: 2, zoom: 1 } }))],
  ['something else is shown', (workspace) => workspace.run(changeView({ panel: 'trace' }))],
]
test.each(AWAY)('what the pointer rests on is explained, until %s', async (_when, happen) => {
  const { workspace, report } = await showDiagram()
  report(point(IRAN))
  await expect.poll(() => card()?.textContent).toContain('Iran')
  happen(workspace)
  await expect.poll(card).toBeNull()
})

test('nothing is explained while a button is held down, as in a drag, nor while a menu is open', async () => {
  const { workspace, report } = await showDiagram()
  surface().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  report(point(IRAN))
  dispatchEvent(new PointerEvent('pointerup'))
  workspace.run(openMenu({ target: null, at: { x: 0, y: 0 } }))
  report(point(IRAN))
  workspace.run(openMenu(null))
  await userEvent.keyboard('{Shift}')
  expect(card()).toBeNull()
  report(point(IRAN))
  await expect.poll(card).not.toBeNull()
})

test('a card is never cut by the edges of the window, and lists how many more there are', async () => {
  const { report } = await showDiagram()
  for (const [x, y] of [
    [innerWidth - 3, innerHeight - 3],
    [2, 2],
    [innerWidth / 2, innerHeight - 40],
  ] as const) {
    report(point({ kind: 'tie', relations: RELATIONS.slice(0, 9) }, x, y))
    await expect.poll(() => card()?.textContent).toContain('and 4 more')
    const { left, top, right, bottom } = card()!.getBoundingClientRect()
    expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).toEqual([true, true, true, true])
  }
})

test('what can be said whole is not cut short: one more line is as short as saying so', async () => {
  const { report } = await showDiagram()
  report(point({ kind: 'tie', relations: RELATIONS.slice(0, 6) }))
  await expect.poll(() => card()?.querySelectorAll('span')).toHaveLength(6)
  expect(card()!.textContent).not.toContain('more')
})

function Keyboard() {
  useShortcuts()
  return <Diagram />
}

async function showArranged(): Promise<Workspace> {
  const canvas: Canvas = {
    show: () => {},
    highlight: () => {},
    look: () => {},
    viewport: () => ({ width: innerWidth, height: innerHeight }),
    destroy: () => {},
  }
  const workspace = await renderInWorkspace(<Keyboard />, { ports: { createCanvas: () => canvas } })
  workspace.run((state) => ({
    ...state,
    arrangement: arrange(IRAQ, deriveArranging(state, 'en')),
  }))
  return workspace
}

test('each step from actor to actor is said: name, type, number of ties, and the tie that led there', async () => {
  const workspace = await showArranged()
  const said = () => document.querySelector('.spoken')!.textContent
  workspace.run(select({ actors: ['iran' as ActorId] }))
  surface().focus()
  await userEvent.keyboard('n')
  await expect.poll(said).toMatch(/^.+, .+, \d+ ties?\. .*Iran/)
  const [at] = workspace.getState().view.selection.actors
  expect(said()).toContain(IRAQ.actors.get(at!)!.name.en)
  const before = said()
  await userEvent.keyboard('n')
  await expect.poll(said).not.toBe(before)
  await userEvent.keyboard('{Escape}')
  await expect.poll(said).toBe('Nothing selected.')
})

test('the menu opens at the actor, and the focus comes back to the diagram', async () => {
  const workspace = await showArranged()
  workspace.run(select({ actors: ['iran' as ActorId] }))
  surface().focus()
  await userEvent.keyboard('m')
  const menu = workspace.getState().menu
  expect(menu?.target).toEqual({ kind: 'actor', actor: 'iran' })
  expect(menu!.at).not.toEqual({ x: innerWidth / 2, y: innerHeight / 3 })
})

test('the diagram stands in the page as text for who does not see it, and nothing in it is a barrier', async () => {
  await showArranged()
  const text = page.getByRole('region', { name: 'The diagram as text' })
  await expect.element(text).toBeInTheDocument()
  expect(text.element().textContent).toContain('Iran')
  expect(text.element().querySelectorAll('li li').length).toBeGreaterThan(50)
  expect(await listBarriers()).toEqual([])
})
