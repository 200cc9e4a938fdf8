import { expect, test } from 'vitest'
import { printActor } from '../../src/model/printRelation.ts'
import type { DrawItem, Transform } from '../../src/publish/drawing/drawing.ts'
import { composeFigure } from '../../src/publish/figure/composeFigure.ts'
import { PRESET_IDS, PRESETS } from '../../src/publish/figure/preset.ts'
import { listTexts } from '../../src/publish/fonts/listUsedFonts.ts'
import { shareLeft } from '../../src/publish/fonts/outlineText.ts'
import { shapeText } from '../../src/publish/fonts/shapeText.ts'
import { writeSvg } from '../../src/publish/svg/writeSvg.ts'
import type { Box } from '../../src/scene/geometry.ts'
import { contains, overlap } from '../../src/scene/geometry.ts'
import { findXmlFault } from '../gallery/findXmlFault.ts'
import { COMPARED, FONTS, givenFigure, givenPublishing, givenRows, IRAQ, PATHS, TRIBES, toContents } from './given.ts'

const SUBJECTS = { iraq: null, tribes: null, force: null, table: null, paths: PATHS, compared: COMPARED }
const ONES = [
  ...(['iraq', 'tribes', 'table', 'paths', 'compared'] as const).flatMap((subject) =>
    PRESET_IDS.map((preset) => ({ subject, preset, language: 'en' as const })),
  ),
  ...(['iraq', 'force', 'table', 'paths', 'compared'] as const).map((subject) => ({
    ...{ subject, preset: 'a4' as const, language: 'ar' as const },
  })),
]

test.each(ONES)('$subject for $preset in $language is as it was, and nothing in it covers a text', async (one) => {
  const { subject, preset, language } = one
  const contents = subject === 'table' ? givenRows(IRAQ) : toContents(SUBJECTS[subject])
  const layout = subject === 'force' ? ({ layout: 'force' } as const) : {}
  const change = { arranging: { names: language, language, ...layout }, contents }
  const dataset = subject === 'tribes' ? TRIBES : IRAQ
  const isAsItComes = language === 'en' && (subject === 'iraq' || subject === 'tribes')
  const figure = isAsItComes ? givenFigure(dataset, preset) : composeFigure(givenPublishing(dataset, preset, change))
  const texts = [...listBoxes(figure.groups)]
  expect(texts.filter(({ box }) => !isInside(box, figure)).map(({ text }) => text)).toEqual([])
  const covered = texts.flatMap((one, index) => texts.slice(index + 1).filter((other) => overlap(one.box, other.box)))
  expect(covered.map(({ text }) => text)).toEqual([])
  const svg = writeSvg(figure, { text: 'bare', fonts: FONTS })
  expect(findXmlFault(svg)).toBeUndefined()
  const name = `${subject}-${preset}${language === 'en' ? '' : `-${language}`}`
  await expect(svg).toMatchFileSnapshot(`../golden/publish/${name}.svg`)
})

// What else is held of these figures stands here as well, so that they are composed once.
const SHIPPED = [IRAQ, TRIBES].flatMap((dataset) => PRESET_IDS.map((preset) => ({ dataset, preset })))

test.each(SHIPPED)(
  '$dataset.id for $preset can be read, fills its format and stands inside it',
  ({ dataset, preset }) => {
    const figure = givenFigure(dataset, preset)
    const { width, height } = PRESETS[preset]
    expect(figure.readable).toBe(true)
    if (width !== null) expect(figure.width).toBeCloseTo(width, 1)
    if (height?.kind === 'fixed') expect(figure.height).toBeCloseTo(height.px, 1)
    if (height?.kind === 'most') expect(figure.height).toBeLessThanOrEqual(height.px + 1)
    const blocks = figure.groups.filter(({ name }) => name === undefined)
    expect(blocks.flatMap(({ items }) => items.map((item) => item.kind === 'group' && item.name))).toEqual([
      'title',
      'notes',
    ])
  },
)

const CITED = PRESET_IDS.flatMap((preset) => [
  { dataset: IRAQ, preset, answers: null, name: 'iraq' },
  { dataset: TRIBES, preset, answers: null, name: 'tribes' },
  { dataset: IRAQ, preset, answers: PATHS, name: 'paths' },
  { dataset: IRAQ, preset, answers: COMPARED, name: 'compared' },
])

test.each(CITED)('each line of $name for $preset can be checked: by its numbers, or by its name below', (one) => {
  const { dataset, preset, answers } = one
  const { furniture, groups, seen, uncited } = answers
    ? composeFigure(givenPublishing(dataset, preset, { contents: toContents(answers) }))
    : givenFigure(dataset, preset)
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

interface TextBox {
  readonly text: string
  readonly box: Box
}

/** Where each line of text stands in the figure: its letters without what hangs below. */
function* listBoxes(items: readonly DrawItem[], transform: Transform = { x: 0, y: 0, scale: 1 }): Generator<TextBox> {
  for (const item of items) {
    if (item.kind === 'group') {
      const { x, y, scale } = item.transform ?? { x: 0, y: 0, scale: 1 }
      yield* listBoxes(item.items, {
        x: transform.x + x * transform.scale,
        y: transform.y + y * transform.scale,
        scale: transform.scale * scale,
      })
    }
    if (item.kind !== 'text') continue
    const width = (shapeText(FONTS, item).width / 1000) * item.size
    const left = item.x - width * shareLeft(item)
    const box = { x: left, y: item.y - item.size * 0.7, width, height: item.size * 0.7 }
    yield {
      text: item.text,
      box: {
        x: transform.x + box.x * transform.scale,
        y: transform.y + box.y * transform.scale,
        width: width * transform.scale,
        height: box.height * transform.scale,
      },
    }
  }
}

function isInside({ x, y, width, height }: Box, figure: { readonly width: number; readonly height: number }): boolean {
  const page = { x: 0, y: 0, ...figure }
  return contains(page, { x, y }) && contains(page, { x: x + width, y: y + height })
}
