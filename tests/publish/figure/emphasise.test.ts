import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import type { Design } from '../../../src/model/figure/design.ts'
import { PLAIN_DESIGN } from '../../../src/model/figure/design.ts'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import { composePicture } from '../../../src/publish/figure/composePicture.ts'
import { emphasise } from '../../../src/publish/figure/emphasise.ts'
import { PALETTES } from '../../../src/scene/look/palette.ts'
import { givenPublishing, IRAQ, TRIBES } from '../given.ts'

const CAST = ['kadhimi-government', 'loyalist-factions', 'iraq-security-reform', 'nato'] as ActorId[]
const LIT = 'r002' as RelationId
const CHOICE: Design = { ...PLAIN_DESIGN, emphasis: { by: 'choice', chosen: [LIT] } }
const { accent, actorEdge } = PALETTES.light

function compose(design: Design, dataset = IRAQ, highlight?: RelationId) {
  const arranging = dataset === IRAQ ? { cast: CAST } : ({ layout: 'matrix' } as const)
  const given = givenPublishing(dataset, 'slide', { arranging })
  const lit = highlight && { highlight: { actors: new Set<ActorId>(), relations: new Set([highlight]) } }
  const publishing = { ...given, ...lit, design }
  const picture = composePicture(publishing, null)
  return { plain: picture.scene, publishing, ...emphasise(picture, publishing) }
}

test('what is lit has the one colour, all else is grey, and every line keeps its marks and its dashes', () => {
  const { plain, scene } = compose(CHOICE)
  expect(new Set(scene.lines.map(({ color }) => color))).toEqual(new Set([accent, actorEdge]))
  for (const line of scene.lines) expect(line.color === accent).toBe(line.relations.includes(LIT))
  const withoutColor = scene.lines.map(({ startMark, endMark, dash, points }) => ({ startMark, endMark, dash, points }))
  expect(withoutColor).toEqual(
    plain.lines.map(({ startMark, endMark, dash, points }) => ({ startMark, endMark, dash, points })),
  )
})

test('what is lit stands out in greyscale as well: it is broader', () => {
  const { plain, scene } = compose(CHOICE)
  const grown = scene.lines.map(({ width, relations }, index) => [
    relations.includes(LIT),
    width > plain.lines[index]!.width,
  ])
  for (const [isLit, isBroader] of grown) expect(isBroader).toBe(isLit)
})

test('the numbered relations are lit, or those that stand out in the view, without the paleness of the others', () => {
  const anchor = { kind: 'relation', id: LIT } as const
  const marked = compose({
    ...PLAIN_DESIGN,
    markers: [{ anchor, caption: {} }],
    emphasis: { by: 'markers', chosen: [] },
  })
  const highlit = compose({ ...PLAIN_DESIGN, emphasis: { by: 'highlight', chosen: [] } }, IRAQ, LIT)
  for (const { scene, highlighted } of [marked, highlit]) {
    expect(highlighted).toBeNull()
    const lit = scene.lines.filter(({ color }) => color === accent)
    expect(lit.flatMap(({ relations }) => relations)).toEqual([LIT])
  }
})

test('the legend says what the colour means, and explains signs by marks in one ink', () => {
  const { publishing } = compose(CHOICE)
  const { furniture } = composeFigure(publishing)
  const keys = furniture.legend!.map(({ key }) => key)
  expect(keys.slice(0, 2)).toEqual(['story', 'rest'])
  const signs = furniture.legend!.filter(({ key }) => key.startsWith('sign:'))
  expect(signs.length).toBeGreaterThan(1)
  const { positive, negative, neutral } = PALETTES.light
  for (const color of [accent, actorEdge, positive, negative, neutral])
    expect(JSON.stringify(signs.map(({ sample }) => sample))).not.toContain(color)
})

test('where nothing of it is drawn, lines keep the colours of their signs', () => {
  const { plain, scene } = compose({ ...PLAIN_DESIGN, emphasis: { by: 'choice', chosen: ['gone' as RelationId] } })
  expect(scene).toEqual(plain)
})

test('the cells of a matrix take part', () => {
  const lit = [...TRIBES.relations.keys()][0]!
  const { scene } = compose({ ...PLAIN_DESIGN, emphasis: { by: 'choice', chosen: [lit] } }, TRIBES)
  const { positive, negative } = PALETTES.light
  const drawn = JSON.stringify(scene.lines.map(({ cell }) => cell))
  expect(drawn).toContain(accent)
  expect([drawn.includes(positive), drawn.includes(negative)]).toEqual([false, false])
})
