import type { ElementDefinition } from 'cytoscape'
import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../bench/ours.ts'
import { readShipped } from '../../bench/readDatasets.ts'
import { toElements } from '../../src/canvas/toElements.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { composeScene } from '../../src/scene/composeScene.ts'
import { LAYOUT_IDS } from '../../src/scene/layout.ts'
import { PALETTES } from '../../src/scene/look/palette.ts'

const THEMES = ['light', 'dark'] as const
const DATASET = readShipped('iraq-security-reform')
const CASES = THEMES.flatMap((theme) => LAYOUT_IDS.map((layout) => ({ theme, layout })))

test.each(CASES)('in $theme, $layout: texts have a contrast of 4.5 with what they stand on', ({ theme, layout }) => {
  const texts = listElements(theme, layout).filter(({ data }) => data['label'])
  expect(texts.length).toBeGreaterThan(20)
  const poor = texts
    .map((text) => [text.data['color'], groundOf(text, theme)])
    .filter(([ink, ground]) => contrast(ink, ground) < 4.5)
  expect(listDifferent(poor)).toEqual([])
})

test.each(CASES)('in $theme, $layout: lines, marks and edges of actors have a contrast of 3', ({ theme, layout }) => {
  const { paper } = PALETTES[theme]
  const elements = listElements(theme, layout)
  const drawn = elements.flatMap(({ group, classes, data }) => {
    if (group === 'edges' || classes === 'dot') return [[data['color'], paper]]
    // A name in a matrix has no edge: it is drawn in the colour of the paper.
    if (classes === 'actor')
      return [[data['edge'], paper], ...listColors(data['glyph']).map((color) => [color, data['fill']])].filter(
        ([ink]) => ink !== paper,
      )
    if (classes === 'cell') {
      // What parts a mark from its neighbours is drawn in the colour of the paper.
      const colors = listColors(data['image']).filter((color) => color !== paper)
      return colors.map((color) => [color, paper])
    }
    return []
  })
  expect(drawn.length).toBeGreaterThan(100)
  expect(listDifferent(drawn.filter(([ink, ground]) => contrast(ink!, ground!) < 3))).toEqual([])
})

test('contrast is that of the guidelines: 21 for black on white, 4.54 for the darkest grey that fails nothing', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

function listElements(theme: (typeof THEMES)[number], layout: (typeof LAYOUT_IDS)[number]): ElementDefinition[] {
  const arrangement = arrange(DATASET, { ...UNTOUCHED, layout })
  return toElements(composeScene(DATASET, arrangement, { theme, actors: new Map(), relations: new Map() }))
}

function listDifferent(pairs: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(pairs.map((pair) => pair.join(' on ')))]
}

/** What a text stands on: what fills its own box, or else the paper. */
function groundOf({ classes, data }: ElementDefinition, theme: (typeof THEMES)[number]): string {
  const isFilled = classes === 'actor' || String(classes).startsWith('label') || data['filled'] === 1
  return isFilled ? data['fill'] : PALETTES[theme].paper
}

function listColors(image: string): readonly string[] {
  return [...decodeURIComponent(image).matchAll(/(?:stroke|fill)="(#[0-9a-f]{6})"/g)].map(([, color]) => color!)
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminanceOf(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
