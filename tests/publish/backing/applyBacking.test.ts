import { expect, test } from 'vitest'
import { applyBacking } from '../../../src/publish/backing/applyBacking.ts'
import { cutPath } from '../../../src/publish/backing/cutPath.ts'
import type { DrawGroup, DrawItem } from '../../../src/publish/drawing/drawing.ts'
import { writePdf } from '../../../src/publish/pdf/writePdf.ts'
import { writeSvg } from '../../../src/publish/svg/writeSvg.ts'
import { PALETTES } from '../../../src/scene/look/palette.ts'
import { FONTS, givenFigure, IRAQ } from '../given.ts'

const BOX = { x: 40, y: -5, width: 20, height: 10 }
const FIGURE = givenFigure(IRAQ, 'slide')
const { paper } = PALETTES.light

const listPainted = (items: readonly DrawItem[]): string[] =>
  items.flatMap((item) => {
    if (item.kind === 'group') return listPainted(item.items)
    return item.kind === 'text' ? [] : [item.fill ?? '', item.stroke ?? '']
  })
const findGroup = (items: readonly DrawItem[], name: string): DrawGroup | undefined =>
  items.find((item): item is DrawGroup => item.kind === 'group' && item.name === name)

test('cutPath leaves a gap at each box, and a path as it is that meets none', () => {
  expect(cutPath('M0 0L100 0', [BOX])).toBe('M0 0L40 0M60 0L100 0')
  expect(cutPath('M0 0L100 0', [BOX, { ...BOX, x: 50 }])).toBe('M0 0L40 0M70 0L100 0')
  expect(cutPath('M50 0L100 0', [BOX])).toBe('M60 0L100 0')
  expect(cutPath('M45 0L55 0', [BOX])).toBe('')
  expect(cutPath('M0 20L100 20Q110 20 110 30', [BOX])).toBe('M0 20L100 20Q110 20 110 30')
})

test('cutPath goes on round bends as one line', () => {
  const cut = cutPath('M0 0L90 0Q100 0 100 10L100 50', [BOX])
  expect(cut).toMatch(/^M0 0L40 0M60 0L90 0L/)
  expect(cut).toMatch(/L100 10L100 50$/)
  expect(cut.match(/M/g)).toHaveLength(2)
})

test('on a transparent backing nothing is painted in the colour of the paper, and verbs interrupt their lines', () => {
  expect(listPainted(FIGURE.groups)).toContain(paper)
  const figure = applyBacking(FIGURE, 'transparent')
  expect(figure.paper).toBeNull()
  expect(listPainted(figure.groups)).not.toContain(paper)
  const relations = ({ groups }: typeof FIGURE) =>
    JSON.stringify(findGroup(findGroup(groups, 'diagram')!.items, 'relations'))
  const count = (text: string) => text.match(/M-?\d/g)!.length
  expect(count(relations(figure))).toBeGreaterThan(count(relations(FIGURE)))
})

test('a figure that is transparent has no backing in SVG and PDF, and one on white has a white one', () => {
  const print = (backing: 'transparent' | 'white') =>
    writeSvg(applyBacking(FIGURE, backing), { text: 'bare', fonts: FONTS })
  expect(print('transparent')).not.toContain(paper)
  expect(print('white')).not.toContain(paper)
  expect(print('white')).toContain('height="720" fill="#ffffff"')
  const pdf = (figure: typeof FIGURE) => writePdf(figure, { text: 'embedded', fonts: FONTS }).length
  expect(pdf(applyBacking(FIGURE, 'transparent'))).not.toBe(pdf(FIGURE))
})

test('a dark figure keeps its paper where white is wanted, since its colours cannot be read on white', () => {
  const dark = { ...FIGURE, paper: PALETTES.dark.paper }
  expect(applyBacking(dark, 'white')).toBe(dark)
  expect(applyBacking(FIGURE, 'tinted')).toBe(FIGURE)
})
