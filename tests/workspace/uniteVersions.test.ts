import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../bench/ours.ts'
import type { ActorId, RelationId } from '../../src/model/dataset.ts'
import { createRelation, putRecords } from '../../src/model/edit/createRecords.ts'
import { removeActors } from '../../src/model/edit/removeRecords.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { composeScene } from '../../src/scene/composeScene.ts'
import { MARK_SIGNS, markChanges } from '../../src/scene/markChanges.ts'
import { leaveComparison, showVersion } from '../../src/workspace/commands/compareStates.ts'
import { findShownComparison } from '../../src/workspace/derive/findShownComparison.ts'
import { uniteVersions } from '../../src/workspace/uniteVersions.ts'
import { given } from '../network/given.ts'
import { givenState } from './givenState.ts'

const BEFORE = given('a heads b', 'b opposes c', 'c supports d')
const [first] = BEFORE.relations.values()
const CAME = createRelation(BEFORE, { type: 'supports', source: 'a' as ActorId, target: 'c' as ActorId })
const NOW = removeActors(putRecords(BEFORE, { relations: [CAME, { ...first!, status: 'possible' }] }), ['d' as ActorId])

test('two versions become one dataset, with what came, went and changed', () => {
  const { union, marks } = uniteVersions(BEFORE, NOW)
  expect([...union.actors.keys()].sort()).toEqual(['a', 'b', 'c', 'd'])
  expect(union.relations.size).toBe(4)
  expect(marks.actors).toEqual(new Map([['d', 'went']]))
  expect(marks.relations.get(CAME.id)).toBe('came')
  expect(marks.relations.get(first!.id)).toBe('changed')
  expect([...marks.relations.values()].filter((mark) => mark === 'went')).toHaveLength(1)
})

test('what differs stands out at its place, with a sign before its verb, and what went is dashed', () => {
  const { union, marks } = uniteVersions(BEFORE, NOW)
  const drawn = arrange(union, UNTOUCHED)
  const scene = composeScene(union, drawn, { theme: 'light', actors: new Map(), relations: new Map() })
  const marked = markChanges(scene, marks)
  const opposes = [...BEFORE.relations.keys()][1] as RelationId
  expect(marked.lines.flatMap(({ relations }) => relations)).not.toContain(opposes)
  for (const label of marked.labels)
    expect(label.lines[0]!.startsWith(`${MARK_SIGNS[marks.relations.get(label.relations[0]!)!]} `)).toBe(true)
  const gone = marked.actors.find(({ actor }) => actor === 'd')!
  expect(gone.badge!.text).toBe(MARK_SIGNS.went)
  expect(gone.edgeDash.length).toBeGreaterThan(0)
  expect(gone.box).toEqual(scene.actors.find(({ actor }) => actor === 'd')!.box)
})

test('a version is shown until it is left or the dataset changes', () => {
  const shown = showVersion({ revision: 1, time: 0, name: null }, BEFORE)(givenState({ dataset: NOW }))
  expect(findShownComparison(shown)?.before).toBe(BEFORE)
  expect(findShownComparison({ ...shown, dataset: BEFORE })).toBeUndefined()
  expect(findShownComparison(leaveComparison()(shown))).toBeUndefined()
})
