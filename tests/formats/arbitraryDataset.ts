import fc from 'fast-check'
import type { DatasetFile } from '../../src/model/dataset.ts'
import { validateDataset } from '../../src/model/validateDataset.ts'

/** Texts that other formats trip over: formulas, quotes, separators, escapes, control characters, halves of pairs. */
const NAUGHTY = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r', '\n', '"=1"', "'", "''", "'=1", ' =1', '＝1', '%', ''],
  ...['a;b', '\\', '\\;', ' x ', '\\e', ';', 'a\\', '; ', 'a#b', '#', 'a,b\r\nc', '"', '""', '<b>&amp;', ']]>', '<!--'],
  ...[
    '\u0000',
    '\u0007',
    '\u001f',
    '\ud800',
    '\udc00x',
    '\ufffe',
    '\uffff',
    '_x0041_',
    '_x',
    '_x005F_x0041_',
    '\ufeff',
  ],
  ...['\u202eabc', '\u2066x\u2069', 'مرحبا بالعالم', 'é', '👩‍🚒', '\u2028', '\u0085', 'null', 'true', '0', '1e5'],
]
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAUGHTY) },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 8 }),
  fc.tuple(fc.constantFrom(...NAUGHTY), fc.constantFrom(...NAUGHTY)).map(([a, b]) => a + b),
)
const language = fc.constantFrom('ar', 'fr', 'zh-Hant', 'x_y', 'summary_en', '')
const local = fc
  .tuple(text, fc.dictionary(language, text, { maxKeys: 2 }))
  .map(([en, others]) => ({ ...others, en }) as { readonly en: string })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const list = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 })
const unit = maybe(fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0))
const date = fc.constantFrom(null, '2020', '2020-03', '1998-02-11', '2020?', '19XX', '1996~/1997', '../2001', '-0043')
const attributeValue = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
)
const attributes = fc.dictionary(
  fc.oneof(fc.constantFrom('berths', '=x', 'a b', 'name', 'summary_en'), fc.string({ maxLength: 6 })).filter(isFree),
  fc.oneof(attributeValue, list(attributeValue)),
  { maxKeys: 3 },
)
const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number + 0)
const idText = fc.oneof(
  fc.constantFrom('a', 'b', 'r1', 'e1', '1', '01', '1e5', 'relation:r1', 'true', 'x-', 'عراق', 'G', 'A.b:c_d'),
  fc.stringMatching(/^[a-z][a-z0-9._:-]{0,6}$/),
)
const ids = (max: number) => fc.uniqueArray(idText, { maxLength: max })

/** Datasets in which everything is valid and anything may stand. */
export const arbitraryDataset: fc.Arbitrary<DatasetFile> = fc
  .record({ actors: ids(5), relations: ids(5), groups: ids(3), sources: ids(3), events: ids(2), types: ids(3) })
  .chain((known) => {
    const pick = (from: readonly string[]) => (from.length === 0 ? fc.constant('') : fc.constantFrom(...from))
    const some = (from: readonly string[]) => (from.length === 0 ? fc.constant([]) : list(pick(from)))
    const passage = fc.constantFrom('P1', 'P 2', 'a;b', '#3', '\\', '=4')
    const piece = fc.record({ source: pick(known.sources), passage: maybe(passage), summary: maybe(local) })
    const evidence = known.sources.length === 0 ? fc.constant([]) : list(piece)
    const actor = known.actors.length === 0 ? null : pick(known.actors)
    const author = known.sources.length === 0 ? null : pick(known.sources).map((source) => ({ source }))
    const holders = [actor, author].filter((holder) => holder !== null)
    const holder = holders.length === 0 ? null : fc.oneof(...holders)
    const places = fc.subarray([...known.actors], { minLength: Math.min(1, known.actors.length) })
    const layout = places.chain((placed) =>
      fc
        .tuple(...placed.map(() => fc.record({ x: coordinate, y: coordinate })))
        .map((points) => Object.fromEntries(placed.map((id, index) => [id, points[index]!]))),
    )
    const types = (builtIn: readonly string[]) => pick([...builtIn, ...known.types])
    const parents = (builtIn: readonly string[], index: number) =>
      fc.constantFrom(null, ...builtIn, ...known.types.slice(0, index))
    const records = <Value>(from: readonly string[], of: (id: string, index: number) => fc.Arbitrary<Value>) =>
      fc.tuple(...from.map((id, index) => of(id, index)))
    return fc.record({
      id: idText,
      title: local,
      description: maybe(local),
      asOf: date,
      credits: list(fc.record({ name: text, role: text })),
      license: maybe(text),
      groups: records(known.groups, (id) => fc.record({ id: fc.constant(id), name: local })),
      vocabulary: fc.record(
        {
          actorTypes: records(known.types, (id, index) =>
            fc.record(
              { id: fc.constant(id), parent: parents(['party', 'state'], index), label: local },
              { requiredKeys: ['id', 'parent'] },
            ),
          ),
          relationTypes: records(known.types, (id, index) =>
            fc.record(
              {
                id: fc.constant(id),
                parent: parents(['opposes', 'heads'], index),
                category: fc.constantFrom('power', 'conflict'),
                label: local,
                inverse: local,
                sign: fc.constantFrom(-1, 0, 1),
                conduit: fc.boolean(),
                direction: fc.constantFrom('forward', 'both'),
                symmetric: fc.boolean(),
                definition: local,
                plover: text,
                forms: fc.record(
                  { en: fc.record({ past: text }), ar: fc.record({ plural: text }) },
                  { requiredKeys: [] },
                ),
              },
              { requiredKeys: ['id', 'parent'] },
            ),
          ),
          terms: fc.dictionary(
            text.filter((word) => word !== '' && isFree(word)),
            local,
            { minKeys: 1, maxKeys: 2 },
          ),
        },
        { requiredKeys: ['actorTypes', 'relationTypes'] },
      ),
      sources: records(known.sources, (id) =>
        fc.record(
          {
            id: fc.constant(id),
            rights: local,
            attributes,
            title: maybe(local),
            authors: list(text),
            publisher: maybe(text),
            date,
            url: fc.constantFrom(null, 'https://example.org/a?b=c&d'),
            reliability: fc.constantFrom('A', 'F'),
            passages: fc.constant(['P1', 'P 2', 'a;b', '#3', '\\', '=4']).chain((names) =>
              fc.tuple(
                ...names.map((name) =>
                  fc.record(
                    {
                      id: fc.constant(name),
                      page: fc.constantFrom(null, 3, '3', 'iv', -1),
                      summary: maybe(local),
                      text,
                    },
                    { requiredKeys: ['id', 'page', 'summary'] },
                  ),
                ),
              ),
            ),
          },
          { requiredKeys: ['id', 'title', 'authors', 'publisher', 'date', 'url', 'reliability', 'passages'] },
        ),
      ),
      actors: records(known.actors, (id) =>
        fc.record(
          {
            id: fc.constant(id),
            name: local,
            agreement: fc.constantFrom({ en: 'plural' }, { ar: 'feminine' }, { en: 'singular', ar: 'plural' }),
            attributes,
            aliases: list(text),
            type: types(['person', 'state']),
            group: known.groups.length === 0 ? fc.constant(null) : maybe(pick(known.groups)),
            description: maybe(local),
            evidence,
          },
          { requiredKeys: ['id', 'name', 'aliases', 'type', 'group', 'description', 'evidence'] },
        ),
      ),
      relations:
        actor === null
          ? fc.constant([])
          : records(known.relations, (id) =>
              fc.record(
                {
                  id: fc.constant(id),
                  type: types(['supports', 'opposes', 'cooperates_with', 'linked_to']),
                  source: actor,
                  target: actor,
                  sign: fc.constantFrom(null, -1, 0, 1),
                  status: fc.constantFrom('actual', 'past', 'alleged', 'unspecified'),
                  assertedBy: maybe(actor),
                  start: fc.constantFrom(null, '1990', '1996~/1997', '../1997', '1998-02-11', '-0043'),
                  end: fc.constantFrom(null, '2020', '2020-03', '2001-02/..', '20XX', '2020%'),
                  qualifiers: list(text),
                  explicitness: fc.constantFrom('stated', 'inferred', 'unspecified'),
                  credibility: fc.constantFrom(1, 6),
                  confidence: unit,
                  strength: unit,
                  note: local,
                  evidence,
                  aimOf: actor,
                  certain: fc.boolean(),
                  phrase: local,
                  sourceQuantifier: local,
                  targetQuantifier: local,
                  attributes,
                },
                { requiredKeys: ['id', 'type', 'source', 'target', 'note', 'evidence'] },
              ),
            ),
      events: records(known.events, (id) =>
        fc.record(
          {
            id: fc.constant(id),
            kind: text,
            title: local,
            start: date,
            status: fc.constantFrom('actual', 'unspecified'),
            certain: fc.boolean(),
            attributes,
            roles: actor === null ? fc.constant([]) : list(fc.record({ actor, role: text })),
            evidence,
          },
          { requiredKeys: ['id', 'kind', 'title', 'start', 'roles', 'evidence'] },
        ),
      ),
      claims: list(
        fc.record({
          topic: local,
          positions:
            holder === null
              ? fc.constant([])
              : list(
                  fc.record(
                    { holder, certain: fc.boolean(), statement: local, evidence },
                    { requiredKeys: ['holder', 'statement', 'evidence'] },
                  ),
                ),
          relations: actor === null ? fc.constant([]) : some(known.relations),
          events: some(known.events),
        }),
      ).map((claims) => claims.map((claim, index) => ({ ...claim, id: `c${index}` }))),
      stories: list(fc.oneof(fc.constant(null), fc.integer(), text, fc.record({ title: local, steps: list(text) }))),
      ratings:
        actor === null
          ? fc.constant([])
          : list(
              fc.record({
                actor,
                dimension: fc.constantFrom('power', '=x'),
                value: maybe(fc.double({ min: -1, max: 1, noNaN: true }).map((number) => number + 0)),
                rater: maybe(text),
                reason: maybe(local),
                evidence,
              }),
            ).map((ratings) => ratings.map((rating, index) => ({ ...rating, id: `s${index}` }))),
      figures: list(
        fc.record({ title: maybe(local), version: fc.constantFrom(1, 7), settings: fc.dictionary(language, text) }),
      ).map((figures) => figures.map((figure, index) => ({ ...figure, id: `f${index}` }))),
      positions:
        actor === null
          ? fc.constant({})
          : fc.record({ 'camps:all': layout, 'rings:all': layout }, { requiredKeys: [] }),
    })
  })
  .map(check)

function isFree(key: string): boolean {
  return !['__proto__', 'constructor', 'prototype'].includes(key)
}

function check(value: object): DatasetFile {
  const json = JSON.stringify({ format: 'throughline-dataset', version: 3, ...value })
  const { file, issues } = validateDataset(JSON.parse(json))
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (!file || errors.length > 0) throw new Error(`not a valid dataset: ${JSON.stringify(errors)}`)
  return file
}
