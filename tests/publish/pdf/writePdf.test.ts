import { spawnSync } from 'node:child_process'
import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { outlinePath } from '../../../src/publish/drawing/drawActor.ts'
import { parsePath } from '../../../src/publish/drawing/parsePath.ts'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import { composePicture } from '../../../src/publish/figure/composePicture.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { writePdf } from '../../../src/publish/pdf/writePdf.ts'
import { writeSvg } from '../../../src/publish/svg/writeSvg.ts'
import { FONTS, givenPublishing, IRAQ, TRIBES } from '../given.ts'

const poppler = spawnSync('pdftotext', ['-v']).error === undefined
if (!poppler) console.log('left out: tests with poppler, since pdftotext is not there')

const publishing = givenPublishing(IRAQ, 'screen')
const { scene } = composePicture(publishing, null)
const figure = composeFigure(publishing)
const transform = figure.groups.find(({ name }) => name === 'diagram')!.transform!

test('scene, SVG and PDF have the same actors and lines, in the same places', () => {
  const svg = writeSvg(figure, { text: 'bare', fonts: FONTS })
  const content = readContent(writePdf(figure, { text: 'embedded', fonts: FONTS }))
  const moved = `${transform.scale} 0 0 ${transform.scale} ${transform.x} ${transform.y} cm`
  expect(svg).toContain(`transform="translate(${transform.x} ${transform.y}) scale(${transform.scale})"`)
  expect(content).toContain(moved)
  for (const actor of scene.actors) {
    expect(svg).toContain(`d="${outlinePath(actor)}"`)
    const [start] = parsePath(outlinePath(actor))
    expect(content).toContain(`\n${start!.points.join(' ')} m\n`)
    for (const line of actor.text.lines) expect(svg).toContain(`>${line.replaceAll("'", '&#39;')}</text>`)
  }
  expect(svg.match(/data-name="actors\//g)).toHaveLength(scene.actors.filter(({ actor }) => actor !== null).length)
  expect(svg.match(/data-name="relations\//g)).toHaveLength(new Set(scene.lines.map(({ tie }) => tie)).size)
  const shows = content.match(/\bBT\b/g)!.length
  expect(shows).toBe(listTexts(figure.groups).length)
})

test('what runs upwards in a figure does so in the PDF', () => {
  const upwards = composeFigure(givenPublishing(TRIBES, 'a4', { arranging: { layout: 'matrix' } }))
  const content = readContent(writePdf(upwards, { text: 'embedded', fonts: FONTS }))
  expect(content.match(/Tf 0 -1 -1 0 [-\d. ]+ Tm/g)).toHaveLength(
    listTexts(upwards.groups).filter(({ turn }) => turn === -90).length,
  )
})

test('the same figure gives the same PDF, with nothing of the day in it', () => {
  const bytes = writePdf(figure, { text: 'embedded', fonts: FONTS })
  expect(writePdf(figure, { text: 'embedded', fonts: FONTS })).toEqual(bytes)
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/CreationDate|\/JavaScript|\/OpenAction|\/Launch/)
})

test('every object stands where the table of the PDF says', () => {
  const text = Buffer.from(writePdf(figure, { text: 'outlines', fonts: FONTS })).toString('latin1')
  const table = text.slice(Number(/startxref\n(\d+)/.exec(text)![1]))
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n /gm)].map((match) => Number(match[1]))
  expect(offsets.length).toBeGreaterThan(10)
  for (const [index, offset] of offsets.entries()) expect(text.startsWith(`${index + 1} 0 obj`, offset)).toBe(true)
})

test.skipIf(!poppler)('poppler finds title, language and every name in a PDF, letter by letter', () => {
  for (const text of ['embedded', 'outlines'] as const) {
    const said = readByPoppler(writePdf(figure, { text, fonts: FONTS }))
    // A space that keeps words together has the glyph of any other.
    for (const { text: line } of listTexts(figure.groups)) expect(said).toContain(line.replaceAll('\u00a0', ' '))
  }
})

test.skipIf(!poppler)('poppler reads Arabic in the order in which it is written, ligatures too', () => {
  const arabic = composeFigure(givenPublishing(IRAQ, 'a4', { arranging: { names: 'ar', language: 'ar' } }))
  for (const text of ['embedded', 'outlines'] as const) {
    const said = readByPoppler(writePdf(arabic, { text, fonts: FONTS }))
    for (const line of ['إصلاح القطاع الأمني في عهد حكومة الكاظمي', 'الفصائل الولائية', 'إيران']) {
      expect(said).toContain(line)
    }
  }
})

test.skipIf(!poppler)('poppler has nothing to complain of, and sees fonts that are embedded', () => {
  const pdf = writePdf(composeFigure(givenPublishing(TRIBES, 'a4')), { text: 'embedded', fonts: FONTS })
  const { stderr, status } = spawnSync('pdftoppm', ['-r', '20', '-png', '-singlefile', '-', '/dev/stdout'], {
    input: pdf,
  })
  expect({ stderr: stderr.toString(), status }).toEqual({ stderr: '', status: 0 })
  const fonts = spawnSync('pdffonts', ['-'], { input: pdf, encoding: 'utf8' })
    .stdout.split('\n')
    .slice(2)
    .filter(Boolean)
  expect(fonts).toHaveLength(3)
  for (const row of fonts) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/)
  expect(spawnSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' }).stdout).toMatch(/\(A4\)/)
})

/** What poppler reads, without the marks of direction that it adds. */
function readByPoppler(pdf: Uint8Array): string {
  return spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).stdout.replace(/[\u202a-\u202e]/g, '')
}

/** The unpacked streams of a PDF that are text: what is drawn. */
function readContent(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1')
  return [...text.matchAll(/\/Length (\d+)\/Filter\/FlateDecode>>\nstream\n/g)]
    .map((match) => {
      const start = match.index + match[0].length
      return Buffer.from(unzlibSync(pdf.subarray(start, start + Number(match[1])))).toString('latin1')
    })
    .filter((stream) => /^[ -~\n]*$/.test(stream))
    .join('\n')
}
