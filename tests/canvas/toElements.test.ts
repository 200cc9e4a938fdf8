import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../bench/ours.ts'
import { toElements } from '../../src/canvas/toElements.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { composeScene } from '../../src/scene/composeScene.ts'
import { given } from '../network/given.ts'

test('a line from an actor to itself is drawn where the scene has it, not as a loop of Cytoscape', () => {
  const dataset = given('a opposes a', 'a supports b')
  const scene = composeScene(dataset, arrange(dataset, UNTOUCHED), {
    theme: 'light',
    actors: new Map(),
    relations: new Map(),
  })
  const edges = toElements(scene).filter(({ group }) => group === 'edges')
  expect(edges).toHaveLength(2)
  for (const { data } of edges) expect(data['source']).not.toBe(data['target'])
})
