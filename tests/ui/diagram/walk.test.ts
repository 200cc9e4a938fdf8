import { expect, test } from 'vitest'
import iraq from '../../../graph-data/iraq-security-reform/dataset.json'
import type { ActorId, DatasetFile } from '../../../src/model/dataset.ts'
import { datasetSchema } from '../../../src/model/schema.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import { centreOf } from '../../../src/scene/geometry.ts'
import { getSelectedPoint } from '../../../src/ui/diagram/getSelectedPoint.ts'
import { walk } from '../../../src/ui/diagram/walk.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import { deriveDiagramText } from '../../../src/workspace/derive/deriveDiagramText.ts'
import { deriveScene } from '../../../src/workspace/derive/deriveScene.ts'
import { listPartners } from '../../../src/workspace/derive/listPartners.ts'
import { givenState } from '../../workspace/givenState.ts'

const DATASET = toDataset(datasetSchema.parse(iraq) as DatasetFile)
const OPEN = givenState({ dataset: DATASET })
const STATE = {
  ...OPEN,
  arrangement: arrange(DATASET, deriveArranging(OPEN, 'en')),
}
const SCENE = deriveScene(STATE)!
const SHOWN = SCENE.actors.map(({ actor }) => actor)
const partnersOf = (actor: ActorId) => listPartners(STATE, actor).filter((partner) => SHOWN.includes(partner))
const boxOf = (actor: ActorId) => SCENE.actors.find((one) => one.actor === actor)!.box

function start(actor?: ActorId) {
  const workspace = createWorkspace(STATE)
  if (actor) workspace.run(select({ actors: [actor] }))
  return {
    go: (...ways: Parameters<typeof walk>[1][]) => {
      for (const way of ways) walk(workspace, way)
      return workspace.getState().view.selection.actors[0]!
    },
  }
}

test('where nothing is selected, the first step goes to an actor of the diagram', () => {
  expect(SHOWN).toContain(start().go('right'))
})

test('an arrow follows a relation wherever one leads that way, from every actor', () => {
  const ahead = {
    left: (dx: number) => dx < -4,
    right: (dx: number) => dx > 4,
    up: (_: number, dy: number) => dy < -4,
    down: (_: number, dy: number) => dy > 4,
  } as const
  for (const actor of SHOWN) {
    for (const way of ['left', 'right', 'up', 'down'] as const) {
      const at = centreOf(boxOf(actor))
      const lies = (other: ActorId) => {
        const to = centreOf(boxOf(other))
        return ahead[way](to.x - at.x, to.y - at.y)
      }
      const next = start(actor).go(way)
      if (partnersOf(actor).some(lies)) expect(partnersOf(actor)).toContain(next)
      else expect(next === actor ? SHOWN.some(lies) : lies(next)).toBe(next !== actor)
    }
  }
})

test('next goes through all partners of an actor, each once, and round; previous goes back', () => {
  const actor = SHOWN.find((one) => partnersOf(one).length > 3)!
  const partners = partnersOf(actor)
  const { go } = start(actor)
  expect(partners.map(() => go('next'))).toEqual(partners)
  expect(go('next')).toBe(partners[0])
  expect(go('previous', 'previous')).toBe(partners.at(-2))
})

test('the menu of what is selected opens where that stands', () => {
  const [actor] = SHOWN as [ActorId]
  const state = select({ actors: [actor] })(STATE)
  const middle = centreOf(boxOf(actor))
  const surface = { x: 100, y: 50, width: 800, height: 600 }
  expect(getSelectedPoint(state, deriveScene(state), { ...middle, zoom: 2 }, surface)).toEqual({
    x: 500,
    y: 350,
  })
  expect(getSelectedPoint(state, deriveScene(state), { x: middle.x - 20, y: middle.y + 10, zoom: 2 }, surface)).toEqual(
    {
      x: 540,
      y: 330,
    },
  )
  expect(getSelectedPoint(state, deriveScene(state), { x: middle.x - 9000, y: middle.y, zoom: 2 }, surface)).toEqual({
    x: 900,
    y: 350,
  })
})

test('the diagram in words has every actor that it shows, and counts the others', () => {
  const text = deriveDiagramText(STATE)!
  expect(text.actors.map(({ id }) => id).sort()).toEqual([...SHOWN].sort())
  expect(text.actors.length + text.leftOut).toBe(DATASET.actors.size)
  expect(text.actors.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(50)
})

test('in a matrix the arrows go from row to row', () => {
  const view = { ...OPEN.view, layout: 'matrix' } as const
  const arranging = deriveArranging({ ...OPEN, view }, 'en')
  const workspace = createWorkspace({ ...STATE, view, arrangement: arrange(DATASET, arranging) })
  const rows = [...workspace.getState().arrangement!.spots.values()]
    .filter(({ id }) => id.startsWith('a:'))
    .map(({ actor }) => actor)
  workspace.run(select({ actors: [rows[0]!] }))
  const reached = Array.from({ length: rows.length }, () => {
    walk(workspace, 'down')
    return rows.indexOf(workspace.getState().view.selection.actors[0]!)
  })
  expect(reached).toEqual(reached.toSorted((a, b) => a - b))
  expect(reached.at(-1)).toBe(rows.length - 1)
})
