import { expect, test } from 'vitest'
import { recolor, SIGHTS, seeColor } from '../../src/publish/colors/recolor.ts'
import { composeFigure } from '../../src/publish/figure/composeFigure.ts'
import { measurePng } from '../../src/publish/png/measurePng.ts'
import { writeSvg } from '../../src/publish/svg/writeSvg.ts'
import { PALETTES } from '../../src/scene/look/palette.ts'
import { FONTS, givenPublishing, TRIBES } from './given.ts'

test('measurePng multiplies, or goes by millimetres and dots, and keeps the shape', () => {
  const figure = { width: 800, height: 400 }
  expect(measurePng(figure, { kind: 'times', times: 2 })).toEqual({ ok: true, value: { width: 1600, height: 800 } })
  const print = measurePng(figure, { kind: 'print', millimetres: 254, dpi: 300 })
  expect(print).toEqual({ ok: true, value: { width: 3000, height: 1500 } })
})

test('measurePng refuses what is beyond 12,000 px or nothing at all', () => {
  const figure = { width: 800, height: 1600 }
  const refused = (code: string) => ({ ok: false, problems: [expect.objectContaining({ code })] })
  expect(measurePng(figure, { kind: 'times', times: 7.5 }).ok).toBe(true)
  expect(measurePng(figure, { kind: 'times', times: 7.6 })).toEqual(refused('too-large'))
  for (const times of [0, -1, Number.NaN])
    expect(measurePng(figure, { kind: 'times', times })).toEqual(refused('too-small'))
})

test('seeColor leaves greys alone and makes grey of everything for print', () => {
  for (const sight of SIGHTS)
    for (const grey of ['#000000', '#808080', '#ffffff']) expect(seeColor(grey, sight)).toBe(grey)
  expect(seeColor('#0072b2', 'grey')).toMatch(/^#(..)\1\1$/)
})

test('seeColor leaves the two signs apart for people who see fewer colours', () => {
  const { positive, negative } = PALETTES.light
  for (const sight of ['protan', 'deutan', 'tritan'] as const) {
    const [a, b] = [positive, negative].map((color) => seeColor(color, sight))
    const distance = [1, 3, 5].map((at) =>
      Math.abs(Number.parseInt(a!.slice(at, at + 2), 16) - Number.parseInt(b!.slice(at, at + 2), 16)),
    )
    expect(Math.max(...distance)).toBeGreaterThan(60)
  }
})

test('recolor changes colours and nothing else', () => {
  const figure = composeFigure(givenPublishing(TRIBES, 'card'))
  const print = (of: typeof figure) => writeSvg(of, { text: 'bare', fonts: FONTS })
  const grey = print(recolor(figure, 'grey'))
  expect([...grey.matchAll(/#[0-9a-f]{6}/g)].every(([color]) => /^#(..)\1\1$/.test(color!))).toBe(true)
  expect(grey.replace(/#[0-9a-f]{6}/g, '#')).toBe(print(figure).replace(/#[0-9a-f]{6}/g, '#'))
})
