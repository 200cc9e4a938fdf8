import naughty from 'big-list-of-naughty-strings'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActorId, Dataset, DatasetFile, RelationId } from '../../src/model/dataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { composeFigure } from '../../src/publish/figure/composeFigure.ts'
import type { Figure } from '../../src/publish/figure/figure.ts'
import { isSafeLink } from '../../src/publish/figure/isSafeLink.ts'
import { writeHtml } from '../../src/publish/html/writeHtml.ts'
import { writePdf } from '../../src/publish/pdf/writePdf.ts'
import { writeSvg } from '../../src/publish/svg/writeSvg.ts'
import { findXmlFault } from '../gallery/findXmlFault.ts'
import { FONTS, givenPublishing, givenRows, nameActors } from './given.ts'

const NASTY = [
  '<script>alert(1)</script>',
  '</title></desc></style></script><img src=x onerror=alert(1)>',
  '"quoted" & \'so\' ]]> <!-- --> &lt; &#0;',
  '\u0000\u0008\ufffe\u001b[31m',
  '\ud800 lone \udc00',
  '\u202eturned\u2066 and \u2069 on',
  '👨‍👩‍👧 🇮🇶 漢字',
  'N'.repeat(1000),
  'إيران (2024) and الكاظمي',
  '$& $1 $` $$',
  '',
]
const CODE = { script: 'void 0', style: 'body{}' }

/** A dataset in which every text is the one given. */
function fill(text: string, url: string): Dataset {
  const words = { en: text }
  const evidence = [{ source: 's1', passage: text.slice(0, 50) || null, summary: words }]
  return toDataset(
    datasetSchema.parse({
      ...{ format: 'throughline-dataset', version: 3, id: 'nasty', title: words, description: words },
      ...{ credits: [{ name: text, role: text }], license: text, groups: [{ id: 'g', name: words }] },
      vocabulary: {
        actorTypes: [{ id: 'odd', parent: 'state', label: words }],
        relationTypes: [{ id: 'odds', parent: 'opposes', label: words }],
      },
      sources: ['s1', 's2'].map((id) => ({ id, title: words, authors: [text], publisher: text, url })),
      actors: ['a', 'b', 'c'].map((id) => ({ id, name: words, type: 'odd', group: 'g', description: words, evidence })),
      relations: [
        { id: 'r1', type: 'odds', source: 'a', target: 'b', evidence, qualifiers: [text] },
        {
          id: 'r2',
          type: 'odds',
          source: 'b',
          target: 'c',
          evidence: [{ source: 's2' }],
          assertedBy: 'a',
          status: 'alleged',
        },
      ],
    }) as DatasetFile,
  )
}

function compose(text: string, url = 'https://example.org/'): { dataset: Dataset; figure: Figure } {
  const dataset = fill(text, url)
  return { dataset, figure: composeFigure(givenPublishing(dataset, 'columns')) }
}

function writeAll(text: string, url?: string) {
  const { dataset, figure } = compose(text, url)
  const publishing = givenPublishing(dataset, 'columns')
  const ends = { actors: ['a', 'b'] as ActorId[], relations: ['r1'] as RelationId[] }
  const path = { ...ends, directions: ['forward'], inferred: false } as const
  const carried = { dataset: JSON.stringify({ text }), link: 'd=nasty' }
  return {
    svg: writeSvg(figure, { text: 'embedded', fonts: FONTS, carried }),
    outlines: writeSvg(figure, { text: 'outlines', fonts: FONTS, carried }),
    html: writeHtml({ ...publishing, figure, path, fonts: FONTS, code: CODE, carried }),
    pdf: Buffer.from(writePdf(figure, { text: 'embedded', fonts: FONTS })).toString('latin1'),
  }
}

function expectSafe({ svg, outlines, html, pdf }: ReturnType<typeof writeAll>): void {
  for (const xml of [svg, outlines]) {
    expect(findXmlFault(xml)).toBeUndefined()
    expect(/<(?:script|image|use|foreignObject|iframe|animate|set)\b|<[a-z][^<>]*\son\w+=|@import/i.test(xml)).toBe(
      false,
    )
  }
  const tags = [...html.matchAll(/<(script|style|img|iframe|object|embed|link|base|form|input|video|meta)\b/g)]
  expect(tags.map(([, tag]) => tag)).toEqual(['meta', 'meta', 'meta', 'meta', 'style', 'style', 'script', 'script'])
  expect(hasHandler(html)).toBe(false)
  for (const [, address] of `${svg}${html}`.matchAll(/\shref="([^"]*)"/g))
    expect(address).toMatch(/^(?:https?:|mailto:)/)
  expect(pdf).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction|SubmitForm|EmbeddedFile)\b/)
}

/** Whether a tag has an attribute that would be run; what stands in quotes is text. */
function hasHandler(markup: string): boolean {
  return /<[a-z][^<>]*\son\w+=/i.test(markup.replace(/"[^"]*"/g, '""'))
}

test.each(NASTY)('%j stays text in every export', (text) => {
  expectSafe(writeAll(text))
})

test('any text stays text in every export', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => expectSafe(writeAll(text))),
    { numRuns: 25 },
  )
})

test('each of the naughty strings stays text in every export', () => {
  const dataset = nameActors(naughty)
  const publishing = givenPublishing(dataset, 'screen', { contents: givenRows(dataset) })
  const figure = composeFigure(publishing)
  expect(figure.seen.actors.length).toBe(naughty.length)
  const carried = { dataset: JSON.stringify(naughty), link: 'd=nasty' }
  expectSafe({
    svg: writeSvg(figure, { text: 'embedded', fonts: FONTS, carried }),
    outlines: writeSvg(figure, { text: 'outlines', fonts: FONTS, carried }),
    html: writeHtml({ ...publishing, figure, fonts: FONTS, code: CODE, carried }),
    pdf: Buffer.from(writePdf(figure, { text: 'embedded', fonts: FONTS })).toString('latin1'),
  })
})

test('only links of the web and of mail are written', () => {
  const bad = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//x',
    'x',
  ]
  for (const url of bad) {
    expect(isSafeLink(url), url).toBe(false)
    const { svg, html, pdf } = writeAll('plain', url)
    expect(`${svg}${html}`).not.toMatch(/\shref="/)
    expect(pdf).not.toContain('/URI')
  }
  for (const url of ['https://example.org/a?b=1&c="', 'http://example.org', 'mailto:a@example.org']) {
    expect(isSafeLink(url)).toBe(true)
    const all = writeAll('plain', url)
    expectSafe(all)
    expect(all.svg).toMatch(/\shref="/)
    expect(all.pdf).toContain('/URI(')
  }
})

test('nothing in an export leads outside but the links of sources', () => {
  const { svg, html } = writeAll('plain', 'x')
  for (const text of [svg, html]) {
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!data:)/)
  }
})
