import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Canvas, CanvasIntent } from '../../../src/canvas/canvas.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import type { Arrangement } from '../../../src/scene/arrangement.ts'
import { toPan } from '../../../src/scene/camera.ts'
import { centreOf } from '../../../src/scene/geometry.ts'
import { Diagram } from '../../../src/ui/diagram/Diagram.tsx'
import { changeView } from '../../../src/workspace/commands/changeView.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import { deriveScene } from '../../../src/workspace/derive/deriveScene.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const [IRAN, NATO, FACTIONS] = ['iran', 'nato', 'loyalist-factions'] as [ActorId, ActorId, ActorId]

/** Shows the first dataset in places, on a canvas that draws nothing. */
async function showDiagram() {
  let report: (intent: CanvasIntent) => void = () => {}
  const viewport = () => ({ width: innerWidth, height: innerHeight })
  const canvas: Canvas = { show: () => {}, highlight: () => {}, look: () => {}, viewport, destroy: () => {} }
  const createCanvas = (_: HTMLElement, listen: typeof report) => {
    report = listen
    return canvas
  }
  const workspace = await renderInWorkspace(<Diagram />, { ports: { createCanvas } })
  const camera = { x: 450, y: 350, zoom: 0.5 }
  workspace.run((state) => ({ ...state, arrangement: arrange(IRAQ, deriveArranging(state, 'en')) }))
  workspace.run(changeView({ camera }))
  /** Where an actor stands on the surface, in px. */
  const locate = (actor: ActorId) => {
    const { box } = deriveScene(workspace.getState())!.actors.find((one) => one.actor === actor)!
    const [pan, { x, y }] = [toPan(camera, viewport()), centreOf(box)]
    return { x: x * camera.zoom + pan.x, y: y * camera.zoom + pan.y }
  }
  return { ...workspace, locate, report: (intent: CanvasIntent) => report(intent) }
}

const handle = (name: string) => page.getByRole('button', { name, exact: true })
const surface = page.getByRole('application')
const name = page.getByRole('textbox', { name: 'Name of the new actor' })
const RELATE = 'Drag to another actor to record a relation'
const END = 'Drag to another actor to change this end'

test('a relation is drawn from the selected actor to another, and its verb named in the line', async () => {
  const { run, getState, locate } = await showDiagram()
  run(select({ actors: [NATO] }))
  await expect.element(handle(RELATE)).toBeVisible()
  await userEvent.dragAndDrop(handle(RELATE), surface, { force: true, targetPosition: locate(FACTIONS) })
  expect(getState()).toMatchObject({ dialog: 'entry', entryLine: 'NATO -> Loyalist factions: ' })
})

test('a click on the handle asks for the other end', async () => {
  const { run, getState } = await showDiagram()
  run(select({ actors: [NATO] }))
  await handle(RELATE).click()
  expect(getState()).toMatchObject({ dialog: 'entry', entryLine: 'NATO -> ' })
})

test('an end of a line is dragged to another actor, in one step that can be undone', async () => {
  const { run, getState, locate } = await showDiagram()
  const line = deriveScene(getState())!.lines.find(
    ({ from, relations }) => from === `a:${FACTIONS}` && relations.length === 1,
  )!
  const [id] = line.relations
  const before = getState().dataset!.relations.get(id!)!
  run(select({ relations: [id!] }))
  await expect.element(handle(END).first()).toBeVisible()
  const other = before.source === FACTIONS ? before.target : before.source
  const onto = [IRAN, NATO].find((actor) => actor !== other)!
  await userEvent.dragAndDrop(handle(END).first(), surface, { force: true, targetPosition: locate(onto) })
  const after = getState().dataset!.relations.get(id!)!
  expect([after.source, after.target].toSorted()).toEqual([onto, other].toSorted())
  expect(getState().history.done).toHaveLength(1)
  run(undo())
  expect(getState().dataset!.relations.get(id!)).toEqual(before)
})

test('a double click beside all actors asks for a name there; Enter records the actor in the column of that place', async () => {
  const { getState, report, run } = await showDiagram()
  const before = getState().arrangement!
  const getMiddles = ({ spots }: Arrangement) =>
    new Map(Array.from(spots.values(), ({ actor, box }) => [actor, Math.round(centreOf(box).x)]))
  const columns = getMiddles(before)
  const x = columns.get(IRAN)!
  report({ kind: 'begin', at: { x: x + 20, y: before.bounds.y + before.bounds.height + 40 } })
  await expect.element(name).toHaveFocus()
  await userEvent.keyboard('Port authority{Enter}')
  await expect.element(name).not.toBeInTheDocument()
  const added = [...getState().dataset!.actors.values()].at(-1)!
  expect(added.name.en).toBe('Port authority')
  expect(getState().view.selection.actors).toEqual([added.id])
  expect(getState().history.done).toHaveLength(1)
  const after = arrange(getState().dataset!, { ...deriveArranging(getState(), 'en'), drawn: before })
  expect(getMiddles(after)).toEqual(new Map([...columns, [added.id, x]]))
  run(undo())
  expect(getState().dataset!.actors).toEqual(IRAQ.actors)
  expect([...getState().positions.values()].flatMap((own) => [...own.keys()])).not.toContain(added.id)
})

test('Esc in the name of a new actor leaves nothing behind, and so does leaving it empty', async () => {
  const { getState, report } = await showDiagram()
  report({ kind: 'begin', at: { x: -500, y: -500 } })
  await name.fill('Never')
  await userEvent.keyboard('{Escape}')
  await expect.element(name).not.toBeInTheDocument()
  report({ kind: 'begin', at: { x: -500, y: -500 } })
  await expect.element(name).toHaveFocus()
  await userEvent.keyboard('{Tab}')
  await expect.element(name).not.toBeInTheDocument()
  expect(getState().dataset).toBe(IRAQ)
  expect(getState().history.done).toEqual([])
})
