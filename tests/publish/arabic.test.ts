import { expect, test } from 'vitest'
import type { LocalText } from '../../src/base/language.ts'
import type { Dataset, Evidence } from '../../src/model/dataset.ts'
import { composeFigure } from '../../src/publish/figure/composeFigure.ts'
import type { PresetId } from '../../src/publish/figure/preset.ts'
import { PRESET_IDS } from '../../src/publish/figure/preset.ts'
import { listTexts } from '../../src/publish/fonts/listUsedFonts.ts'
import { writeHtml } from '../../src/publish/html/writeHtml.ts'
import type { Answers } from '../../src/scene/contents.ts'
import { count, PATHS as PATH_FORMS } from '../../src/workspace/catalogue/ar/count.ts'
import { getPublishedWords } from '../../src/workspace/catalogue/getPublishedWords.ts'
import { COMPARED, FONTS, givenPublishing, IRAQ, PATHS, TRIBES, toContents } from './given.ts'

/** Alliances and enmities of every third pair: the words are those of all, and their places are found sooner. */
const FEWER: Dataset = { ...TRIBES, relations: new Map([...TRIBES.relations].filter((_, index) => index % 3 === 0)) }
const SOME: LocalText = { en: 'نص', ar: 'نص' }
const CODE = { script: '', style: '' }
const ONES = PRESET_IDS.flatMap((preset) => [
  { name: 'iraq', dataset: IRAQ, preset, answers: null },
  { name: 'tribes', dataset: FEWER, preset, answers: null },
  { name: 'paths', dataset: IRAQ, preset, answers: PATHS },
  { name: 'compared', dataset: IRAQ, preset, answers: COMPARED },
])

/** The same dataset, in which every text of its own is Arabic: what is left in Latin letters is ours. */
function turnArabic(dataset: Dataset): Dataset {
  const evidence = (pieces: readonly Evidence[]) => pieces.map((piece) => ({ ...piece, passage: '1', summary: SOME }))
  const turn = <Id, One>(all: ReadonlyMap<Id, One>, change: (one: One) => One) =>
    new Map([...all].map(([id, one]) => [id, change(one)]))
  return {
    ...dataset,
    ...{ title: SOME, description: SOME, credits: [{ name: 'اسم', role: 'دور' }] },
    groups: turn(dataset.groups, (group) => ({ ...group, name: SOME })),
    sources: turn(dataset.sources, (source) => ({ ...source, title: SOME, authors: ['اسم'], publisher: 'اسم' })),
    actors: turn(dataset.actors, (actor) => ({ ...actor, name: SOME, description: SOME })),
    relations: turn(dataset.relations, (one) => ({ ...one, evidence: evidence(one.evidence) })),
  }
}

function compose(dataset: Dataset, preset: PresetId, answers: Answers | null) {
  const publishing = givenPublishing(dataset, preset, {
    arranging: { names: 'ar', language: 'ar' },
    contents: toContents(answers),
  })
  const figure = composeFigure(publishing)
  const path = dataset.id === TRIBES.id ? null : PATHS[0].paths[0]!
  return { figure, html: writeHtml({ ...publishing, figure, path, fonts: FONTS, code: CODE }) }
}

test.each(ONES)('no word of ours is Latin in $name for $preset in Arabic', ({ dataset, preset, answers }) => {
  const { figure, html } = compose(turnArabic(dataset), preset, dataset === IRAQ ? answers : null)
  const { alt, longDescription } = figure.furniture
  const said = [...listTexts(figure.groups).map(({ text }) => text), alt, ...longDescription, ...listSaid(html)]
  expect(said.filter((text) => /[A-Za-z]/.test(text))).toEqual([])
  expect(said.join('').match(/[٠-٩]/g)).toBeNull()
  expect(said.length).toBeGreaterThan(20)
})

/** All that a page says: its text, the names of its parts, and what its script shows later. */
function listSaid(html: string): string[] {
  const data = JSON.parse(/id="page-data">(.*?)<\/script>/s.exec(html)![1]!)
  const bare = html.replace(/<(script|style)\b.*?<\/\1>/gs, '')
  return [
    ...bare.replace(/<[^>]*>/g, '\n').split('\n'),
    ...[...bare.matchAll(/(?:aria-label|title)="([^"]*)"/g)].map(([, text]) => text!),
    ...Object.values<string>(data.words),
    ...Object.values<{ sentence: string }>(data.relations).map(({ sentence }) => sentence),
    ...Object.values<{ typeName: string | null }>(data.actors).map(({ typeName }) => typeName ?? ''),
  ].filter((text) => text.trim() !== '')
}

test('numbers and their nouns agree as Arabic has it', () => {
  expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((number) => count(number, PATH_FORMS))).toEqual([
    ...['لا مسار', 'مسار واحد', 'مساران', '3 مسارات', '10 مسارات', '11 مسارًا', '99 مسارًا'],
    ...['100 مسار', '102 مسار', '103 مسارات'],
  ])
})

test('each language has its words: English where English is asked for', () => {
  expect(getPublishedWords('en').sources).toBe('Sources')
  expect(getPublishedWords('ar').sources).toBe('المصادر')
  const { figure } = compose(IRAQ, 'screen', null)
  expect(figure.furniture).toMatchObject({ rightToLeft: true, language: 'ar' })
})
