import fc from 'fast-check'
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { printBase64, readBase64 } from '../../../src/base/base64.ts'
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

/** The picture with what it carries changed as text, and packed again. */
function repack(svg: string, change: (json: string) => string): string {
  return svg.replace(/(<metadata id="throughline">)([^<]*)/, (_, tag: string, packed: string) => {
    const json = strFromU8(inflateSync(readBase64(packed)!))
    return tag + printBase64(deflateSync(strToU8(change(json))))
  })
}

test('data that was changed inside a picture is damaged, and so is one flipped bit of it', () => {
  const svg = write('{"id": "highland"}', 'd=x')
  const changed = repack(svg, (json) => json.replace('highland', 'lighland'))
  expect(readPublished(changed)).toEqual({ ok: false, problems: ['damaged'] })
  const [, packed = ''] = /<metadata id="throughline">([^<]*)/.exec(svg) ?? []
  const bytes = readBase64(packed)!
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const broken = bytes.slice()
    broken[bit >> 3]! ^= 1 << (bit & 7)
    const result = readPublished(svg.replace(packed, printBase64(broken)))
    if (result.ok) expect(result.value).toMatchObject({ dataset: '{"id": "highland"}', link: 'd=x' })
  }
})

test('a picture of a newer version is not taken for one of this version', () => {
  const svg = write('{}', 'd=x')
  const newer = repack(svg, (json) => json.replace('"version":1', '"version":2'))
  expect(readPublished(newer)).toEqual({ ok: false, problems: ['future-version'] })
  const older = repack(svg, (json) => json.replace('"version":1', '"version":0'))
  expect(readPublished(older)).toEqual({ ok: false, problems: ['damaged'] })
})

test('two megabytes of tags that never end, or hold nothing, are looked through once', () => {
  for (const piece of ['<metadata id="throughline" ', '<metadata id="throughline">', '<metadata id="throughline"><'])
    expect(readPublished(piece.repeat(80_000))).toEqual({ ok: false, problems: ['nothing-carried'] })
})
