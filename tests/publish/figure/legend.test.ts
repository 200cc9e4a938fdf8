import { expect, test } from 'vitest'
import { leastOf, mostOf } from '../../../src/base/extremes.ts'
import type { Design } from '../../../src/model/figure/design.ts'
import { PLAIN_DESIGN } from '../../../src/model/figure/design.ts'
import type { DrawGroup, DrawItem, Transform } from '../../../src/publish/drawing/drawing.ts'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import type { Figure } from '../../../src/publish/figure/figure.ts'
import { PRESET_IDS } from '../../../src/publish/figure/preset.ts'
import { setLegend } from '../../../src/publish/figure/setLegend.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { givenPublishing, IRAQ, TRIBES } from '../given.ts'

test('a legend explains what is ticked, and goes on telling what it could explain', () => {
  const publishing = givenPublishing(IRAQ, 'screen')
  const compose = (unexplained: readonly string[]) =>
    composeFigure({ ...publishing, design: { ...PLAIN_DESIGN, unexplained } })
  const whole = compose([])
  const without = compose(['sign:1', 'mutual', 'gone'])
  const keysOf = ({ furniture }: typeof whole) => furniture.legend!.map(({ key }) => key)
  expect(keysOf(whole)).toEqual(expect.arrayContaining(['sign:1', 'sign:-1', 'mutual']))
  expect(keysOf(without)).toEqual(keysOf(whole).filter((key) => key !== 'sign:1' && key !== 'mutual'))
  expect(without.furniture.explainable).toEqual(whole.furniture.explainable)
  expect(listTexts(without.groups).map(({ text }) => text)).not.toContain('Supportive: benefits its target')
})

/** The lowest and the highest edge of what is drawn, in px of the figure. */
function boundHeights(items: readonly DrawItem[], { y, scale }: Pick<Transform, 'y' | 'scale'>): number[] {
  return items.flatMap((item) => {
    const at = (height: number) => y + scale * height
    if (item.kind === 'group') {
      const own = item.transform ?? { y: 0, scale: 1 }
      return boundHeights(item.items, { y: at(own.y), scale: scale * own.scale })
    }
    if (item.kind === 'text') return [at(item.y - item.size), at(item.y + item.size * 0.3)]
    return item.kind === 'rect' ? [at(item.y), at(item.y + item.height)] : []
  })
}

function findLegend(items: readonly DrawItem[]): DrawGroup | undefined {
  const groups = items.filter((item) => item.kind === 'group')
  return (
    groups.find(({ name }) => name === 'legend') ?? groups.map(({ items: inner }) => findLegend(inner)).find(Boolean)
  )
}

function measureLegend({ groups, height }: Figure): number {
  const edges = boundHeights([findLegend(groups)!], { y: 0, scale: 1 })
  return (mostOf(edges) - leastOf(edges)) / height
}

const EMPHASISED: Design = {
  ...PLAIN_DESIGN,
  emphasis: { by: 'choice', chosen: [...IRAQ.relations.keys(), ...TRIBES.relations.keys()] },
}
const LEGENDS = [IRAQ, TRIBES].flatMap((dataset) =>
  PRESET_IDS.flatMap((preset) =>
    (['en', 'ar'] as const).map((language) => ({ id: dataset.id, dataset, preset, language })),
  ),
)

test.each(LEGENDS)('the legend of $id for $preset in $language takes a sixth of the figure at most', (one) => {
  // The sentences of the second dataset have the legend of those of the first.
  for (const layout of one.dataset === IRAQ ? (['bars', 'matrix'] as const) : (['matrix'] as const)) {
    const { dataset, preset, language } = one
    const publishing = givenPublishing(dataset, preset, { arranging: { language, names: language, layout } })
    const figure = composeFigure({ ...publishing, design: EMPHASISED })
    expect(measureLegend(figure)).toBeLessThanOrEqual(1 / 6)
    const unexplained = figure.remarks.filter(({ code }) => code === 'unexplained')
    const drawn = findLegend(figure.groups)!.items
    expect(drawn.length + unexplained.length).toBe(figure.furniture.legend!.length)
  }
})

test('a legend without room leaves out what readers need least, and the figure says so', () => {
  const keys = ['type:state', 'sign:1', 'faded', 'story']
  const entries = keys.map((key) => ({ key, text: `What ${key} stands for in this figure`, sample: [] }))
  const setting = { x: 0, y: 0, width: 260, size: 12, color: '#000000', rightToLeft: false }
  const leftOut = (most: number) => setLegend(entries, setting, most).leftOut.map(({ key }) => key)
  expect(leftOut(200)).toEqual([])
  expect(leftOut(40)).toEqual(['faded', 'type:state'])
  expect(leftOut(0)).toHaveLength(4)
})
