import { expect, test } from 'vitest'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import { PRESET_IDS } from '../../../src/publish/figure/preset.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { deriveStakeholderContents } from '../../../src/workspace/derive/deriveStakeholderContents.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { build } from '../../network/given.ts'
import { givenState } from '../../workspace/givenState.ts'
import { givenPublishing } from '../given.ts'

const NAMES = [
  'Dockers’ union',
  'Port Authority',
  'Harbour police',
  'Chamber of Commerce',
  'Town council',
  'Ferry line',
]
const sources = [
  { id: 'gazette', title: { en: 'Harbour Gazette' } },
  { id: 'minutes', title: { en: 'Minutes' } },
]

/** Six actors at three points, the first two of them rated twice. */
const dataset = build({
  actors: NAMES.map((en, index) => ({ id: `a${index}`, name: { en, ar: `جهة ${index}` }, type: 'organisation' })),
  sources,
  ratings: [
    ...NAMES.flatMap((_, index) =>
      ['power', 'interest'].map((dimension) => ({
        ...{
          id: `${dimension}-${index}`,
          actor: `a${index}`,
          dimension,
          value: [0, 0.33, 1][index % 3],
          rater: 'Anna',
        },
        reason: { en: `Reason ${index}` },
        evidence: [{ source: sources[index % 2]!.id }],
      })),
    ),
    { id: 'second', actor: 'a0', dimension: 'power', value: 0.67, rater: 'Bert' },
    { id: 'third', actor: 'a1', dimension: 'power', value: 0.33, rater: 'Bert' },
  ],
})
const publish = (preset: (typeof PRESET_IDS)[number], language: 'en' | 'ar' = 'en') => {
  const contents = deriveStakeholderContents(givenState({ dataset, view: INITIAL_VIEW }))!
  return composeFigure(givenPublishing(dataset, preset, { contents, arranging: { names: language, language } }))
}

test.each(PRESET_IDS.flatMap((preset) => [[preset, 'en'] as const, [preset, 'ar'] as const]))(
  'a grid of six shows all of them with names that can be read, none over another: %s, %s',
  (preset, language) => {
    const figure = publish(preset, language)
    expect(figure.seen.actors).toHaveLength(6)
    expect(figure.readable).toBe(true)
  },
)

test('scores are explained and cited: means and spreads, agreement, sources by number, reasons in the description', () => {
  const { furniture, groups } = publish('a4')
  expect(furniture.legend!.map(({ key }) => key)).toEqual(['mean', 'spread'])
  expect(furniture.note).toContain('6 actors have both scores.')
  expect(furniture.note).toContain('Krippendorff’s alpha')
  expect(furniture.references!.map(({ source }) => source)).toEqual(['gazette', 'minutes'])
  expect(furniture.longDescription[0]).toBe(
    'Dockers’ union: power 0.335 (mean of 2 raters, from 0 to 0.67): Reason 0; interest 0: Reason 0.',
  )
  const texts = listTexts(groups).map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['Manage closely', 'Power', 'Interest']))
  expect(texts.join(' ')).toContain('[1]')
})

test('a grid in Arabic has Arabic words, and grows to the right as in English', () => {
  const texts = listTexts(publish('a4', 'ar').groups).map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['النفوذ', 'الاهتمام', 'تابِعه عن قرب']))
})
