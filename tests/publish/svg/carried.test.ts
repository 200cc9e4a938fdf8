import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import { readPublished } from '../../../src/publish/svg/carried.ts'
import { writeSvg } from '../../../src/publish/svg/writeSvg.ts'
import { FONTS, givenPublishing, TRIBES } from '../given.ts'

const figure = composeFigure(givenPublishing(TRIBES, 'card'))
const write = (dataset: string, link: string) =>
  writeSvg(figure, { text: 'bare', fonts: FONTS, carried: { dataset, link } })

test('an SVG gives back the dataset and the view that it was written with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (dataset, link) => {
      expect(readPublished(write(dataset, link))).toEqual({ ok: true, value: { dataset, link, changedByHand: false } })
    }),
    { numRuns: 20 },
  )
})

test('a picture that was changed by hand says so, and still opens; new line breaks are no change', () => {
  const svg = write('{}', 'd=x')
  const said = (text: string) => {
    const result = readPublished(text)
    return result.ok ? result.value.changedByHand : result.problems
  }
  expect(said(svg.replaceAll('\n', '\r\n'))).toBe(false)
  expect(said(svg.replace('Gahuk<', 'Gahuku<'))).toBe(true)
  expect(said(svg.replace('fill="#fbfaf7"', 'fill="#ffffff"'))).toBe(true)
})

test('what carries nothing, or something damaged, is a problem and no crash', () => {
  const svg = write('{}', 'd=x')
  expect(readPublished('<svg/>')).toEqual({ ok: false, problems: ['nothing-carried'] })
  for (const packed of ['!!!', 'AAAA', 'q1YqSy0qzszPU7IyBAA=']) {
    const damaged = svg.replace(/(<metadata id="throughline">)[^<]*/, `$1${packed}`)
    expect(readPublished(damaged)).toEqual({ ok: false, problems: ['damaged'] })
  }
  fc.assert(
    fc.property(fc.base64String(), (packed) => {
      const result = readPublished(svg.replace(/(<metadata id="throughline">)[^<]*/, `$1${packed}`))
      expect(result.ok).toBe(false)
    }),
  )
})
