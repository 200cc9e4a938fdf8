import { expect, test } from 'vitest'
import type { DrawText } from '../../../src/publish/drawing/drawing.ts'
import { parsePath } from '../../../src/publish/drawing/parsePath.ts'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import { PRESET_IDS } from '../../../src/publish/figure/preset.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { outlineText } from '../../../src/publish/fonts/outlineText.ts'
import { writeSvg } from '../../../src/publish/svg/writeSvg.ts'
import { FONTS, givenPublishing, IRAQ, TRIBES } from '../given.ts'

const MATRIX = { arranging: { layout: 'matrix' } } as const
const ARABIC = { arranging: { layout: 'matrix', names: 'ar', language: 'ar' } } as const

test.each(PRESET_IDS.flatMap((preset) => [[preset, 'en'] as const, [preset, 'ar'] as const]))(
  'the matrix of the tribes shows all of them, and names that can be read: %s, %s',
  (preset, language) => {
    const figure = composeFigure(givenPublishing(TRIBES, preset, language === 'ar' ? ARABIC : MATRIX))
    expect(figure.seen.actors).toHaveLength(16)
    expect(figure.seen.drawn).toHaveLength(58)
    expect(figure.readable).toBe(true)
  },
)

test('the legend of a matrix gives a verb for each sign, then how it is ordered and read', () => {
  const { legend } = composeFigure(givenPublishing(TRIBES, 'a4', MATRIX)).furniture
  expect(legend!.map(({ key }) => key)).toEqual(['sign:1', 'sign:-1', 'blocks', 'ringed', 'reading'])
  expect(legend!.slice(0, 2).map(({ text }) => text)).toEqual(['is allied with', 'is at enmity with'])
  const arabic = composeFigure(givenPublishing(TRIBES, 'a4', ARABIC)).furniture.legend!
  expect(arabic.slice(0, 2).map(({ text }) => text)).toEqual(['متحالفة مع', 'في عداء مع'])
})

test('the legend of a matrix lists verbs by the numbers in its cells where a sign has several', () => {
  const figure = composeFigure(givenPublishing(IRAQ, 'a4', MATRIX))
  const verbs = figure.furniture.legend!.filter(({ key }) => key.startsWith('verb:'))
  const numbers = verbs.map(({ sample }) => listTexts(sample)[0]!.text)
  expect(numbers).toEqual([...numbers].sort((a, b) => Number(a) - Number(b)))
  const diagram = figure.groups.find(({ name }) => name === 'diagram')!
  const inCells = listTexts([diagram]).flatMap(({ text }) => (/^\d+( \d+)*$/.test(text) ? text.split(' ') : []))
  expect(new Set(numbers)).toEqual(new Set(inCells))
})

test('names of columns run upwards, as text and as outlines', () => {
  const figure = composeFigure(givenPublishing(TRIBES, 'a4', MATRIX))
  const turned = listTexts(figure.groups).filter(({ turn }) => turn !== undefined)
  expect(turned).toHaveLength(16)
  const [first] = turned as [DrawText]
  expect(writeSvg(figure, { text: 'bare', fonts: FONTS })).toContain(`rotate(-90 ${first.x} ${first.y})`)
  const points = parsePath(outlineText(first, FONTS).path).flatMap(({ points }) => points)
  const [xs, ys] = [0, 1].map((axis) => points.filter((_, index) => index % 2 === axis)) as [number[], number[]]
  expect(Math.max(...ys)).toBeLessThanOrEqual(first.y)
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(first.size * 1.2)
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(first.size * 2)
})

test('a matrix in an order of its own has the rows, shades and rings of that order, and says what it stands by', () => {
  const [first, second, ...others] = [...TRIBES.actors.keys()]
  const relations = [...TRIBES.relations.values()].filter((relation) =>
    [relation.source, relation.target].every((end) => end !== second),
  )
  const order = {
    groups: [[first!], others],
    blockOf: new Map(others.map((actor) => [actor, 1] as const)),
    breaking: new Set([relations[0]!.id]),
  }
  const contents = { kind: 'matrix', order, orderedBy: 'camps', relations: relations.map(({ id }) => id) } as const
  // A selection on the screen is no part of it.
  const highlight = { actors: new Set([first!]), relations: new Set<never>() }
  for (const preset of ['screen', 'a4'] as const) {
    const { seen, furniture, readable, groups } = composeFigure(
      givenPublishing(TRIBES, preset, { contents, highlight }),
    )
    expect(readable).toBe(true)
    expect(groups.map(({ name }) => name)).not.toContain('highlight')
    expect(seen.actors.slice(0, 15)).toEqual([first, ...others])
    expect(seen.drawn.toSorted()).toEqual(relations.map(({ id }) => id).toSorted())
    expect(furniture.legend!.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Shaded: Camps', 'Ringed: a tie that does not fit these camps']),
    )
    expect(furniture.note).toBe('1 actor is not shown; 8 relations are not shown.')
  }
})
