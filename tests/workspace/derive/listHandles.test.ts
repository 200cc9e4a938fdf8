import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import { centreOf } from '../../../src/scene/geometry.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import { canDraw } from '../../../src/workspace/derive/canDraw.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import { deriveScene } from '../../../src/workspace/derive/deriveScene.ts'
import { findActorAt, listHandles } from '../../../src/workspace/derive/listHandles.ts'
import { givenState } from '../givenState.ts'

const FILE = new URL('../../../graph-data/iraq-security-reform/dataset.json', import.meta.url)
const DATASET = toDataset(readDataset(readFileSync(FILE, 'utf8')).file!)
const OPEN = givenState({ dataset: DATASET })
const STATE = { ...OPEN, arrangement: arrange(DATASET, deriveArranging(OPEN, 'en')) }
const SCENE = deriveScene(STATE)!
const handlesOf = (...selected: Parameters<typeof select>) => listHandles(select(...selected)(STATE), SCENE)

test('a relation is drawn from the corner of the one actor that is selected', () => {
  const { box, actor } = SCENE.actors[0]!
  expect(handlesOf({ actors: [actor] })).toEqual([
    { kind: 'relate', actor, at: { x: box.x + box.width, y: box.y + box.height } },
  ])
  expect(handlesOf({ actors: SCENE.actors.slice(0, 2).map((one) => one.actor) })).toEqual([])
  expect(handlesOf({})).toEqual([])
})

test('every line that is selected has a handle at each of its actors, and both are theirs', () => {
  expect(SCENE.lines.length).toBeGreaterThan(30)
  for (const { relations, points } of SCENE.lines) {
    const [one, other] = handlesOf({ relations })
    expect([one?.at, other?.at]).toEqual([points[0], points.at(-1)])
    const ends = relations.flatMap((id) => {
      const { source, target } = DATASET.relations.get(id)!
      return [source, target]
    })
    for (const handle of [one, other]) expect(handle?.kind === 'end' && ends.includes(handle.end)).toBe(true)
  }
})

test('whoever is at a point of the scene is found there, and nobody beside all', () => {
  for (const { actor, box } of SCENE.actors) expect(findActorAt(SCENE, centreOf(box))?.actor).toBe(actor)
  expect(findActorAt(SCENE, { x: SCENE.bounds.x - 50, y: 0 })).toBeUndefined()
})

test('nothing is drawn by hand where nothing can be changed or nobody has a place', () => {
  expect(canDraw(STATE)).toBe(true)
  expect(canDraw({ ...STATE, kept: { kind: 'read-only', why: 'other-tab' } })).toBe(false)
  expect(canDraw(OPEN)).toBe(false)
})
