import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActorId, FigureRecord, RelationId } from '../../../src/model/dataset.ts'
import { BACKINGS } from '../../../src/model/figure/backing.ts'
import type { Composition, Wording } from '../../../src/model/figure/composition.ts'
import type { Anchor, Design } from '../../../src/model/figure/design.ts'
import { PLAIN_DESIGN } from '../../../src/model/figure/design.ts'
import type { FigureSettings } from '../../../src/model/figure/figureSettings.ts'
import { FIGURE_VERSION, readFigureSettings, toFigureRecord } from '../../../src/model/figure/figureSettings.ts'

const NAMED = { id: 'lead', title: { en: 'Lead' } }

const id = fc.string({ minLength: 1, maxLength: 8 })
const wordings = fc.uniqueArray(fc.tuple(id, fc.record({ en: fc.string(), ar: fc.string() }, { requiredKeys: [] })), {
  selector: ([key]) => key,
})
const composition: fc.Arbitrary<Composition> = fc.record({
  cast: fc.option(fc.array(id)) as fc.Arbitrary<readonly ActorId[] | null>,
  leftOut: fc.array(id) as unknown as fc.Arbitrary<readonly RelationId[]>,
  names: wordings.map((all) => new Map(all as [ActorId, Wording][])),
  wordings: wordings.map((all) => new Map(all as [RelationId, Wording][])),
})
const anchor: fc.Arbitrary<Anchor> = fc.oneof(
  fc.record({ kind: fc.constant('actor' as const), id: id as unknown as fc.Arbitrary<ActorId> }),
  fc.record({ kind: fc.constant('relation' as const), id: id as unknown as fc.Arbitrary<RelationId> }),
)
const wording = fc.record({ en: fc.string(), ar: fc.string() }, { requiredKeys: [] })
const position = fc.record({ x: fc.integer(), y: fc.integer() })
const design: fc.Arbitrary<Design> = fc.record({
  callouts: fc.array(
    fc.record({
      text: wording,
      anchor: fc.option(anchor),
      positions: fc.dictionary(fc.constantFrom('slide', 'a4'), position, { noNullPrototype: true }),
    }),
  ),
  markers: fc.array(fc.record({ anchor, caption: wording })),
  unexplained: fc.array(fc.string()),
  emphasis: fc.option(
    fc.record({
      by: fc.constantFrom('markers', 'highlight', 'choice'),
      chosen: fc.array(id) as unknown as fc.Arbitrary<readonly RelationId[]>,
    }),
  ),
})
const settings: fc.Arbitrary<FigureSettings> = fc.record({
  ...{ view: fc.string(), subject: fc.string(), preset: fc.string(), highlighted: fc.boolean(), composition, design },
  language: fc.constantFrom('en', 'ar'),
  background: fc.constantFrom('light', 'dark'),
  backing: fc.constantFrom(...BACKINGS),
  edits: fc.constantFrom({}, { en: { headline: 'A', legend: null, cited: false } }, { ar: { note: null, alt: 'ب' } }),
})

test('whatever is chosen is read again as it was kept, also from a file', () => {
  fc.assert(
    fc.property(settings, (chosen) => {
      const record = toFigureRecord(NAMED, chosen)
      expect(readFigureSettings(record)).toEqual({ ok: true, value: chosen })
      expect(readFigureSettings(JSON.parse(JSON.stringify(record)) as FigureRecord)).toEqual({
        ok: true,
        value: chosen,
      })
    }),
  )
})

test('a figure without settings is made as usual', () => {
  const read = readFigureSettings({ ...NAMED, version: 1, settings: {} })
  expect(read).toMatchObject({ ok: true, value: { preset: 'screen', language: 'en', composition: { cast: null } } })
})

test('a figure of the first version, which had no design, is read without one', () => {
  const read = readFigureSettings({ ...NAMED, version: 1, settings: { preset: 'card', cast: ['iran'] } })
  expect(read).toMatchObject({ ok: true, value: { design: PLAIN_DESIGN, composition: { cast: ['iran'] } } })
})

test('settings that are wrong or of a newer version are told with their place, never guessed at', () => {
  const settings = { cast: ['iran', 7], edits: { en: { headline: 1 } } }
  expect(readFigureSettings({ ...NAMED, version: 1, settings })).toEqual({
    ok: false,
    problems: ['edits.en.headline', 'cast.1'].map((path) => ({ code: 'wrong-figure', path })),
  })
  const version = FIGURE_VERSION + 1
  expect(readFigureSettings({ ...NAMED, version, settings: {} })).toEqual({
    ok: false,
    problems: [{ code: 'newer-figure', version }],
  })
})
