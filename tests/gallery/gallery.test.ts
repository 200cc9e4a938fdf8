import { expect, test } from 'vitest'
import { generateDataset } from '../../bench/generateDataset.ts'
import { UNTOUCHED } from '../../bench/ours.ts'
import { readShipped } from '../../bench/readDatasets.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { writeSceneSvg } from '../../src/publish/svg/writeSceneSvg.ts'
import { arrange } from '../../src/scene/arrange.ts'
import type { Arranging } from '../../src/scene/arrangement.ts'
import { composeScene } from '../../src/scene/composeScene.ts'
import type { Theme } from '../../src/scene/look/palette.ts'
import { findXmlFault } from './findXmlFault.ts'

const IRAQ = readShipped('iraq-security-reform')
const TRIBES = readShipped('highland-tribes')

const GALLERY: readonly (readonly [name: string, dataset: Dataset, change: Partial<Arranging>, theme: Theme])[] = [
  ['iraq-bars', IRAQ, { layout: 'bars', level: 'headline' }, 'light'],
  ['iraq-bars-arabic', IRAQ, { layout: 'bars', level: 'headline', names: 'ar', language: 'ar' }, 'dark'],
  ['tribes-bars', TRIBES, { layout: 'bars' }, 'light'],
  ['tribes-matrix', TRIBES, { layout: 'matrix' }, 'light'],
  ['tribes-matrix-column', TRIBES, { layout: 'matrix', page: { aspect: 0.4, readable: 1200, mostActors: 16 } }, 'dark'],
  ['iraq-matrix-arabic', IRAQ, { layout: 'matrix', level: 'headline', names: 'ar', language: 'ar' }, 'light'],
  ['iraq-layered', IRAQ, { layout: 'layered' }, 'light'],
  ['iraq-force', IRAQ, { layout: 'force', level: 'headline' }, 'light'],
  ['iraq-force-arabic', IRAQ, { layout: 'force', level: 'headline', names: 'ar', language: 'ar' }, 'dark'],
  ['generated-70', generateDataset(70), { layout: 'force' }, 'light'],
]

test.each(GALLERY)('the picture %s is as it was, and well-formed', async (name, dataset, change, theme) => {
  const scene = composeScene(dataset, arrange(dataset, { ...UNTOUCHED, ...change }), {
    theme,
    actors: new Map(),
    relations: new Map(),
  })
  const svg = writeSceneSvg(scene)
  expect(findXmlFault(svg)).toBeUndefined()
  await expect(svg).toMatchFileSnapshot(`../golden/svg/${name}.svg`)
})

test.each([
  ['<a><b/></a>', undefined],
  ['<a x="1 &amp; 2">&lt;</a>', undefined],
  ['<a><b></a>', 'closing tag: a, where b is open'],
  ['<a>', 'never closed: a'],
  ['<a>1 & 2</a>', 'bare text: 1 & 2'],
  ['<a x=1/>', 'tag: <a x=1/>'],
  ['<a x="1" x="2"/>', 'attribute twice: x'],
])('findXmlFault finds what is wrong with %s', (text, fault) => {
  expect(findXmlFault(text)).toBe(fault)
})
