import { expect, test } from 'vitest'
import type { RelationId } from '../../../src/model/dataset.ts'
import { composePicture } from '../../../src/publish/figure/composePicture.ts'
import { drawCitations } from '../../../src/publish/figure/drawCitations.ts'
import { listNumbers, listReferences } from '../../../src/publish/figure/listReferences.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { overlap } from '../../../src/scene/geometry.ts'
import { givenPublishing, IRAQ } from '../given.ts'

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
