import { expect, test } from 'vitest'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import { composePicture } from '../../../src/publish/figure/composePicture.ts'
import type { PresetId } from '../../../src/publish/figure/preset.ts'
import { PRESET_IDS, PRESETS } from '../../../src/publish/figure/preset.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { grow } from '../../../src/scene/geometry.ts'
import { given } from '../../network/given.ts'
import { givenFigure, givenPublishing, givenRows, IRAQ, TRIBES } from '../given.ts'

const FIXED = [IRAQ, TRIBES].flatMap((dataset) =>
  (['layered', 'force'] as const).flatMap((layout) =>
    (['a4', 'page', 'slide'] as const).map((preset) => ({ dataset, layout, preset })),
  ),
)

test.each(FIXED)('$dataset.id laid out as $layout can be read on $preset', ({ dataset, layout, preset }) => {
  expect(composeFigure(givenPublishing(dataset, preset, { arranging: { layout } })).readable).toBe(true)
})

test.each(PRESET_IDS)('relations row by row can be read for %s, the first where not all have room', (preset) => {
  const rows = [...IRAQ.relations.keys()].reverse()
  const { readable, seen, width, height, furniture } = composeFigure(
    givenPublishing(IRAQ, preset, { contents: { kind: 'rows', rows } }),
  )
  expect(readable).toBe(true)
  expect(seen.drawn).toEqual(rows.slice(0, seen.drawn.length))
  if (PRESETS[preset].width !== null) expect(width).toBeCloseTo(PRESETS[preset].width, 1)
  if (PRESETS[preset].height) expect(height).toBeLessThanOrEqual(PRESETS[preset].height.px + 1)
  const all = seen.drawn.length === rows.length
  expect(all).toBe(preset === 'screen')
  expect(furniture.note).toBe(all ? '' : `${seen.drawn.length} of ${IRAQ.relations.size} relations are shown.`)
  expect(furniture.alt).toContain(`Table of ${seen.drawn.length} relations`)
  expect(seen.drawn.length).toBeGreaterThan(10)
})

test('the screen has its own places, at their own size', () => {
  const { scene } = composePicture(givenPublishing(IRAQ, 'screen'), null)
  const figure = givenFigure(IRAQ, 'screen')
  expect(figure.scale).toBe(1)
  expect(figure.seen.actors).toEqual(scene.actors.map(({ actor }) => actor))
  expect(figure.width).toBeGreaterThanOrEqual(grow(scene.bounds, 6).width)
})

test('what stands out is drawn above the rest, which turns pale', () => {
  const highlight = { actors: new Set(['iran' as never]), relations: new Set([...IRAQ.relations.keys()].slice(0, 3)) }
  const figure = composeFigure(givenPublishing(IRAQ, 'columns', { highlight }))
  const [diagram, raised] = figure.groups.filter(({ transform, name }) => transform && name)
  expect(diagram).toMatchObject({ name: 'diagram', opacity: 0.16 })
  expect(raised).toMatchObject({ name: 'highlight', transform: diagram!.transform })
  expect(figure.seen.actors).toContain('iran')
})

test('parts of the furniture are left out, or say what a person has written', () => {
  const edits = { headline: 'Who stands where', standfirst: null, legend: null, references: null, note: null }
  const figure = composeFigure(givenPublishing(TRIBES, 'a4', { edits }))
  const texts = listTexts(figure.groups).map(({ text }) => text)
  expect(texts).toContain('Who stands where')
  expect(texts.join('\n')).not.toMatch(/Sixteen tribes|Supportive|Sources/)
  expect(figure.furniture.alt).toContain('Who stands where')
})

test('the legend says which lines have no status where others have one, and else says nothing of it', () => {
  const legendOf = (...lines: readonly string[]) =>
    composeFigure(givenPublishing(given(...lines), 'screen')).furniture.legend!.map(({ key }) => key)
  expect(legendOf('a opposes b unspecified', 'c opposes d')).toEqual(['sign:-1', 'status:unspecified'])
  expect(legendOf('a opposes b unspecified', 'c opposes d unspecified')).toEqual(['sign:-1'])
})

test('the legend holds what is seen and nothing else', () => {
  const legendOf = (preset: PresetId, dataset = IRAQ) =>
    givenFigure(dataset, preset).furniture.legend!.map(({ key }) => key)
  expect(legendOf('screen', TRIBES)).toEqual(['sign:1', 'sign:-1', 'mutual'])
  const figure = composeFigure(givenPublishing(IRAQ, 'card', { contents: givenRows(IRAQ) }))
  const types = new Set(figure.seen.actors.map((id) => `type:${IRAQ.actors.get(id)!.type}`))
  const keys = figure.furniture.legend!.map(({ key }) => key).filter((key) => key.startsWith('type:'))
  expect(new Set(keys)).toEqual(types)
})

test('alternative text and description count and name only what is seen', () => {
  const { furniture, seen } = givenFigure(IRAQ, 'card')
  expect(furniture.alt).toContain(`${seen.actors.length} actors with ${seen.drawn.length} relations`)
  const unseen = [...IRAQ.actors.values()].filter(({ id }) => !seen.actors.includes(id)).map(({ name }) => name.en)
  const said = furniture.longDescription.join('\n')
  expect(unseen.filter((name) => said.split('\n').some((line) => line.startsWith(`${name} `)))).toEqual([])
  expect(furniture.longDescription.length).toBeGreaterThan(10)
})

test('every relation that is seen has the numbers of its sources, or is named as having no room', () => {
  const figure = composeFigure(givenPublishing(IRAQ, 'page', { edits: { cited: true } }))
  const numbers = new Set(figure.furniture.references!.flatMap(({ numbers }) => numbers.map(({ number }) => number)))
  const citations = listTexts(figure.groups.find(({ name }) => name === 'diagram')!.items.slice(-1))
  expect(citations.length).toBeGreaterThan(40)
  for (const { text } of citations) {
    for (const number of text.slice(1, -1).split(',')) expect(numbers).toContain(Number(number))
  }
  expect(figure.uncited.length).toBeLessThan(figure.seen.drawn.length / 3)
})

test('a picture in which everything is hidden claims nothing', () => {
  const publishing = givenPublishing(TRIBES, 'a4')
  const actors = new Map([...TRIBES.actors.keys()].map((id) => [id, 'hide'] as const))
  const { furniture, seen } = composeFigure({ ...publishing, composing: { ...publishing.composing, actors } })
  expect(seen).toMatchObject({ actors: [], drawn: [] })
  expect(furniture).toMatchObject({ legend: [], references: [], longDescription: [] })
  expect(furniture.alt).toBe('Network diagram of 0 actors: Alliance and enmity of sixteen highland tribes.')
})
