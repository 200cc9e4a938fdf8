import { expect, test } from 'vitest'
import type { DrawItem, Transform } from '../../src/publish/drawing/drawing.ts'
import { composeFigure } from '../../src/publish/figure/composeFigure.ts'
import { PRESET_IDS } from '../../src/publish/figure/preset.ts'
import { shareLeft } from '../../src/publish/fonts/outlineText.ts'
import { shapeText } from '../../src/publish/fonts/shapeText.ts'
import { writeSvg } from '../../src/publish/svg/writeSvg.ts'
import type { Box } from '../../src/scene/geometry.ts'
import { contains, overlap } from '../../src/scene/geometry.ts'
import { findXmlFault } from '../gallery/findXmlFault.ts'
import { COMPARED, FONTS, givenPublishing, givenRows, IRAQ, PATHS, TRIBES, toContents } from './given.ts'

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
  const figure = composeFigure(givenPublishing(subject === 'tribes' ? TRIBES : IRAQ, preset, change))
  const texts = [...listBoxes(figure.groups)]
  expect(texts.filter(({ box }) => !isInside(box, figure)).map(({ text }) => text)).toEqual([])
  const covered = texts.flatMap((one, index) => texts.slice(index + 1).filter((other) => overlap(one.box, other.box)))
  expect(covered.map(({ text }) => text)).toEqual([])
  const svg = writeSvg(figure, { text: 'bare', fonts: FONTS })
  expect(findXmlFault(svg)).toBeUndefined()
  const name = `${subject}-${preset}${language === 'en' ? '' : `-${language}`}`
  await expect(svg).toMatchFileSnapshot(`../golden/publish/${name}.svg`)
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
