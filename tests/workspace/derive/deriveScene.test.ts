import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import type { Scene } from '../../../src/scene/scene.ts'
import { changeTrace, changeView } from '../../../src/workspace/commands/changeView.ts'
import { setFacet } from '../../../src/workspace/commands/filter.ts'
import { hover } from '../../../src/workspace/commands/hover.ts'
import { changePreferences, notify } from '../../../src/workspace/commands/notices.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import { deriveHighlightedScene, deriveScene } from '../../../src/workspace/derive/deriveScene.ts'
import { givenState } from '../givenState.ts'

const FILE = new URL('../../../graph-data/iraq-security-reform/dataset.json', import.meta.url)
const DATASET = toDataset(readDataset(readFileSync(FILE, 'utf8')).file!)
const OPEN = givenState({ dataset: DATASET })
const STATE = {
  ...OPEN,
  arrangement: arrange(DATASET, deriveArranging(OPEN, 'en')),
}
const A = 'iran' as ActorId

const seeAfter = (command: Command): Scene => deriveScene(command(STATE))!

test('deriveScene gives nothing until there are places', () => {
  expect(deriveScene(OPEN)).toBeNull()
  expect(deriveHighlightedScene(select({ actors: [A] })(OPEN))).toBeNull()
})

test('deriveScene gives the very same scene while nothing changes that is seen in it', () => {
  const scene = deriveScene(STATE)
  const commands = [
    select({ actors: [A] }),
    hover({ actors: [A] }),
    changeTrace({ from: [A] }),
    changeView({ path: ['r001' as RelationId], camera: { x: 0, y: 0, zoom: 1 }, screen: 'table' }),
    changePreferences({ leftOpen: false, theme: 'light' }),
    notify({ code: 'nothing-remembered' }),
  ]
  for (const command of commands) expect(seeAfter(command)).toBe(scene)
})

test('deriveScene gives another scene for another theme or filter', () => {
  const scene = deriveScene(STATE)
  expect(seeAfter(changePreferences({ theme: 'dark' }))).not.toEqual(scene)
  expect(seeAfter(setFacet('signs', '-1', 'fade'))).not.toEqual(scene)
})

test('a filter that fades moves nothing', () => {
  const scene = deriveScene(STATE)!
  const faded = seeAfter(setFacet('relationTypes', 'opposes', 'fade'))
  expect(faded.lines.some((line, index) => line.opacity !== scene.lines[index]!.opacity)).toBe(true)
  expect(listPlaces(faded)).toEqual(listPlaces(scene))
})

test('a filter that hides moves nothing of what is left', () => {
  const scene = deriveScene(STATE)!
  const hidden = seeAfter(setFacet('actorTypes', 'armed-group', 'hide'))
  expect(hidden.actors.length).toBeLessThan(scene.actors.length)
  expect(hidden.actors.length).toBeGreaterThan(0)
  expect(hidden.bounds).toEqual(scene.bounds)
  const boxes = new Map(scene.actors.map(({ id, box }) => [id, box]))
  for (const { id, box } of hidden.actors) expect(box).toEqual(boxes.get(id))
  const points = new Map(scene.lines.map((line) => [toKey(line), line.points]))
  const same = hidden.lines.filter((line) => points.has(toKey(line)))
  expect(same.length).toBeGreaterThan(10)
  for (const line of same) expect(line.points).toEqual(points.get(toKey(line)))
})

test('a relation on the path stands out though a filter hides it', () => {
  const [id] = deriveScene(STATE)!.lines.flatMap(({ relations }) => relations)
  const onPath = changeView({ path: [id!] })(STATE)
  const hidden = setFacet('relationTypes', DATASET.relations.get(id!)!.type, 'hide')(onPath)
  expect(listLit(deriveHighlightedScene(hidden)!)).toContain(id)
})

test('what stands out stands where it stood', () => {
  const scene = deriveScene(STATE)!
  const part = deriveHighlightedScene(select({ actors: [A] })(STATE))!
  const boxes = new Map(scene.actors.map(({ id, box }) => [id, box]))
  expect(part.actors.length).toBeGreaterThan(1)
  for (const { id, box } of part.actors) expect(box).toEqual(boxes.get(id))
})

function listPlaces({ bounds, actors, lines, frames, labels }: Scene) {
  return {
    bounds,
    actors: actors.map(({ id, box, glyphAt, text }) => [id, box, glyphAt, text.x, text.y]),
    lines: lines.map(({ id, points }) => [id, points]),
    frames: frames.map(({ id, box }) => [id, box]),
    labels: labels.map(({ id, box }) => [id, box]),
  }
}

function toKey({ tie, from, to, relations }: Scene['lines'][number]): string {
  return [tie, from, to, ...relations].join()
}

function listLit({ lines }: Scene): readonly RelationId[] {
  return lines.flatMap(({ relations }) => relations)
}
