import { expect, test } from 'vitest'
import type { RelationId } from '../../../src/model/dataset.ts'
import { printActor } from '../../../src/model/printRelation.ts'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import { composePicture } from '../../../src/publish/figure/composePicture.ts'
import { drawCitations } from '../../../src/publish/figure/drawCitations.ts'
import { listNumbers, listReferences } from '../../../src/publish/figure/listReferences.ts'
import { PRESET_IDS } from '../../../src/publish/figure/preset.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { overlap } from '../../../src/scene/geometry.ts'
import { COMPARED, givenPublishing, IRAQ, PATHS, TRIBES, toContents } from '../given.ts'

const ONES = PRESET_IDS.flatMap((preset) => [
  { dataset: IRAQ, preset, answers: null, name: 'iraq' },
  { dataset: TRIBES, preset, answers: null, name: 'tribes' },
  { dataset: IRAQ, preset, answers: PATHS, name: 'paths' },
  { dataset: IRAQ, preset, answers: COMPARED, name: 'compared' },
])

test('drawCitations numbers each line with all that its relations rest on, or tells that there is no room', () => {
  const { scene } = composePicture(givenPublishing(IRAQ, 'screen'), null)
  const relations = [...IRAQ.relations.keys()]
  const { words } = givenPublishing(IRAQ, 'screen')
  const references = listReferences(IRAQ, relations, 'en', words)
  const numbersOf = (id: RelationId) => listNumbers(IRAQ, references, id)
  const { groups, uncited } = drawCitations(scene, numbersOf, 10)
  const printed = new Map(
    groups.map(({ name, items }) => [name, listTexts(items)[0]!.text.slice(1, -1).split(',').map(Number)]),
  )
  for (const line of scene.lines) {
    const told = printed.get(`citations/${line.id}`)
    for (const id of line.relations)
      if (!uncited.includes(id)) expect(told).toEqual(expect.arrayContaining(numbersOf(id)))
  }
  const boxes = groups.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'rect' ? [item] : [])))
  for (const box of boxes) for (const { box: actor } of scene.actors) expect(overlap(box, actor)).toBe(false)
})

test.each(ONES)('each line of $name for $preset can be checked: by its numbers, or by its name below', (one) => {
  const { dataset, preset, answers } = one
  const { furniture, groups, seen, uncited } = composeFigure(
    givenPublishing(dataset, preset, { contents: toContents(answers) }),
  )
  const numbers = furniture.references!.flatMap((reference) => reference.numbers)
  const texts = listTexts(groups).map(({ text }) => text)
  const below = texts.join(' ')
  for (const { number } of numbers) expect(below).toMatch(new RegExp(`\\b${number}\\b`))
  expect(furniture.unnumbered.length).toBe(uncited.length)
  for (const [index, id] of uncited.entries()) {
    const told = furniture.unnumbered[index]!
    expect(told).toMatch(/^\d[\d, ]*: /)
    const ends = [dataset.relations.get(id)!.source, dataset.relations.get(id)!.target]
    if (ends.every((end) => seen.actors.includes(end)))
      for (const end of ends) expect(told).toContain(printActor(dataset, end, 'en'))
  }
  const spaced = (text: string) => text.replace(/\s+/g, ' ')
  expect(spaced(below)).toContain(spaced(furniture.unnumbered.join(' ')))
})
