import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printIssue } from '../../src/model/describeIssue.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import type { ValidationOptions } from '../../src/model/validateDataset.ts'
import { validateDataset } from '../../src/model/validateDataset.ts'

const dispute: unknown = JSON.parse(
  readFileSync(new URL('../fixtures/v3/harbour-dispute.json', import.meta.url), 'utf8'),
)

const pmc = { id: 'pmc', name: { en: 'PMC' }, type: 'coalition' }
const inis = { id: 'inis', name: { en: 'INIS' }, type: 'intelligence-service' }
const report = { id: 'report', passages: [{ id: 'P1' }] }
const evidence = [{ source: 'report', passage: 'P1' }]

function relation(fields: object): object {
  return { id: 'r1', type: 'opposes', source: 'inis', target: 'pmc', evidence, ...fields }
}

/** A dataset of two actors and a source, with other fields. */
function given(fields: object): object {
  return {
    format: 'throughline-dataset',
    version: 3,
    id: 'x',
    title: { en: 'X' },
    sources: [report],
    actors: [inis, pmc],
    ...fields,
  }
}

/** The issues as lines: the severity, then place and words. */
function check(value: unknown, options?: ValidationOptions): string[] {
  return validateDataset(value, options).issues.map((issue) => `${issue.severity}: ${printIssue(issue)}`)
}

describe('validateDataset accepts', () => {
  test('the least that a dataset can be', () => {
    const { file, issues } = validateDataset({ format: 'throughline-dataset', version: 3, id: 'x', title: { en: 'X' } })
    expect(issues).toEqual([])
    expect(file).toMatchObject({ id: 'x', actors: [], relations: [], asOf: null, positions: {} })
  })

  test('the harbour dispute, which uses every field', () => {
    expect(validateDataset(dispute, { strict: true })).toEqual({ file: expect.anything(), issues: [] })
  })

  test('ids of any script', () => {
    expect(check(given({ actors: [inis, pmc, { ...pmc, id: 'الحشد_1' }] }))).toEqual([])
  })
})

describe('validateDataset refuses as a whole', () => {
  test.each<[unknown, string]>([
    [null, 'not a throughline dataset: null; expected "format": "throughline-dataset"'],
    [undefined, 'not a throughline dataset: nothing; expected "format": "throughline-dataset"'],
    [3, 'not a throughline dataset: 3; expected "format": "throughline-dataset"'],
    ['x', 'not a throughline dataset: "x"; expected "format": "throughline-dataset"'],
    [[], 'not a throughline dataset: a list; expected "format": "throughline-dataset"'],
    [{}, 'not a throughline dataset: an object without "format"; expected "format": "throughline-dataset"'],
    [
      { format: 'gexf' },
      'not a throughline dataset: an object of the format "gexf"; expected "format": "throughline-dataset"',
    ],
    [given({ version: 4 }), 'version: version too new 4; this program reads versions up to 3; use a newer one'],
    [given({ version: 1.5 }), 'version: no such version 1.5; the newest is 3'],
    [given({ version: '1' }), 'version: no such version "1"; the newest is 3'],
    [given({ version: 0 }), 'version: no such version 0; the newest is 3'],
    [{ format: 'throughline-dataset' }, 'version: missing; expected a whole number up to 3'],
  ])('%j', (value, message) => {
    const { file, issues } = validateDataset(value)
    expect(file).toBeNull()
    expect(issues.map(printIssue)).toEqual([message])
    expect(issues[0]!.severity).toBe('error')
  })

  test('what stands in itself or in more than 200 others', () => {
    const endless: Record<string, unknown> = { format: 'throughline-dataset', version: 3 }
    Object.assign(endless, { a: endless, b: endless })
    let deep: unknown = 0
    for (let depth = 0; depth < 100_000; depth++) deep = { deep }
    for (const value of [endless, deep]) {
      expect(check(value)).toEqual(['error: nested too deeply; the limit is 200 levels'])
    }
  })
})

describe('validateDataset says', () => {
  test.each<[string, object, string]>([
    [
      'an unknown actor',
      { relations: [relation({ target: 'pmf' })] },
      'error: relations[0].target: unknown actor "pmf"; did you mean "pmc"?',
    ],
    [
      'an unknown relation type',
      { relations: [relation({ type: 'oposes' })] },
      'error: relations[0].type: unknown relation type "oposes"; did you mean "opposes"?',
    ],
    [
      'an unknown actor type',
      { actors: [inis, { ...pmc, type: 'militia' }] },
      'error: actors[1].type: unknown actor type "militia"',
    ],
    ['an unknown group', { actors: [inis, { ...pmc, group: 'g' }] }, 'error: actors[1].group: unknown group "g"'],
    [
      'an unknown source',
      { relations: [relation({ evidence: [{ source: 'reprot' }] })] },
      'error: relations[0].evidence[0].source: unknown source "reprot"; did you mean "report"?',
    ],
    [
      'an unknown passage',
      { actors: [inis, { ...pmc, evidence: [{ source: 'report', passage: 'P2' }] }] },
      'error: actors[1].evidence[0].passage: unknown passage "P2"; did you mean "P1"?',
    ],
    [
      'an unknown asserter',
      { relations: [relation({ assertedBy: 'x-party' })] },
      'error: relations[0].assertedBy: unknown actor "x-party"',
    ],
    [
      'an unknown role',
      { events: [{ id: 'e', title: { en: 'E' }, roles: [{ role: 'agent', actor: 'pm' }] }] },
      'error: events[0].roles[0].actor: unknown actor "pm"; did you mean "pmc"?',
    ],
    [
      'an unknown holder',
      { claims: [{ id: 'c', topic: { en: 'T' }, positions: [{ holder: 'nobody', statement: { en: 'S' } }] }] },
      'error: claims[0].positions[0].holder: unknown actor "nobody"',
    ],
    [
      'an unknown relation of a claim',
      { claims: [{ id: 'c', topic: { en: 'T' }, relations: ['r9'] }] },
      'error: claims[0].relations[0]: unknown relation "r9"',
    ],
    [
      'an unknown event of a claim',
      { claims: [{ id: 'c', topic: { en: 'T' }, events: ['e9'] }] },
      'error: claims[0].events[0]: unknown event "e9"',
    ],
    [
      'an unknown parent',
      { vocabulary: { relationTypes: [{ id: 'bribes', parent: 'influence' }] } },
      'error: vocabulary.relationTypes[0].parent: unknown relation type "influence"; did you mean "influences"?',
    ],
    [
      'a place of nobody',
      { positions: { 'camps:all': { pmf: { x: 1, y: 2 } } } },
      'warning: positions["camps:all"].pmf: unknown actor "pmf"; did you mean "pmc"?',
    ],
    [
      'a date that is none',
      { asOf: 'yesterday' },
      'error: asOf: not an EDTF date "yesterday"; write it as 2020, 2020-03, 2020-03-15, 2020? or 2019/2020',
    ],
    [
      'a day that there is not',
      { sources: [{ ...report, accessed: '2021-02-29' }] },
      'error: sources[0].accessed: no such date "2021-02-29"; check the month and the day',
    ],
    [
      'a date of a source that is none',
      { sources: [{ ...report, date: 'May' }] },
      'error: sources[0].date: not an EDTF date "May"; write it as 2020, 2020-03, 2020-03-15, 2020? or 2019/2020',
    ],
    [
      'an interval that runs backwards',
      { events: [{ id: 'e', title: { en: 'E' }, start: '2021/2020' }] },
      'error: events[0].start: interval that ends before it starts "2021/2020"; swap its ends',
    ],
    [
      'an end before the start',
      { relations: [relation({ start: '2020-05', end: '2020-04' })] },
      'error: relations[0].end: ends before it starts "2020-04"; it starts "2020-05"',
    ],
    [
      'an unexplained sign',
      { relations: [relation({ sign: 1 })] },
      'error: relations[0].sign: unexplained sign 1; "opposes" usually has -1; explain the difference in "note"',
    ],
    [
      'a relation without evidence',
      { relations: [relation({ evidence: [] })] },
      'warning: relations[0]: unsourced relation "r1"; add evidence, or make its explicitness "inferred"',
    ],
    [
      'an allegation of nobody',
      { relations: [relation({ status: 'alleged' })] },
      'warning: relations[0]: unattributed allegation "r1"; name the actor who alleges it in "assertedBy"',
    ],
    [
      'a relation with itself',
      { relations: [relation({ target: 'inis' })] },
      'warning: relations[0]: relation of an actor with itself "inis"',
    ],
    [
      'an unknown key',
      { relations: [relation({ asertedBy: 'pmc' })] },
      'warning: relations[0]: unknown key "asertedBy"; did you mean "assertedBy"?',
    ],
    [
      'an unknown key deep within',
      { sources: [{ ...report, passages: [{ id: 'P1', pages: 3 }] }] },
      'warning: sources[0].passages[0]: unknown key "pages"; did you mean "page"?',
    ],
    ['an unknown key of the whole', { foo: 1 }, 'warning: unknown key: "foo"; it is ignored'],
    ['a list that is none', { events: {} }, 'error: events: wrong kind of value an object; expected a list'],
    ['a text that is none', { license: 3 }, 'error: license: wrong kind of value 3; expected a text'],
    [
      'a language that is no text',
      { title: { en: 'X', ar: 3 } },
      'error: title.ar: wrong kind of value 3; expected a text',
    ],
    [
      'a page that is none',
      { sources: [{ ...report, passages: [{ id: 'P1', page: true }] }] },
      'error: sources[0].passages[0].page: wrong kind of value true; expected a text or a number',
    ],
    [
      'a number out of range',
      { relations: [relation({ confidence: 1.5 })] },
      'error: relations[0].confidence: out of range 1.5; expected at most 1',
    ],
    [
      'a number below its range',
      { relations: [relation({ credibility: 0 })] },
      'error: relations[0].credibility: out of range 0; expected at least 1',
    ],
    [
      'a number that is not whole',
      { relations: [relation({ credibility: 2.5 })] },
      'error: relations[0].credibility: wrong kind of value 2.5; expected a whole number',
    ],
    [
      'an infinite number',
      { relations: [relation({ strength: Infinity })] },
      'error: relations[0].strength: wrong kind of value Infinity; expected a number',
    ],
    [
      'what is not a number',
      { positions: { 'camps:all': { pmc: { x: Number.NaN, y: 0 } } } },
      'error: positions["camps:all"].pmc.x: wrong kind of value NaN; expected a number',
    ],
    [
      'a place out of the world',
      { positions: { 'camps:all': { pmc: { x: 0, y: 1e308 } } } },
      'error: positions["camps:all"].pmc.y: out of range 1e+308; expected at most 1000000',
    ],
    [
      'a very long text',
      { description: { en: 'x'.repeat(100_001) } },
      'warning: description.en: very long text 100001; up to 100000 characters are usual',
    ],
  ])('%s', (_, fields, message) => {
    expect(check(given(fields)).filter((line) => !line.includes('left out'))).toEqual([message])
  })

  test('unsourced as an error where it is strict, unless inferred', () => {
    const unsourced = given({ relations: [relation({ evidence: [] })] })
    expect(check(unsourced, { strict: true })).toEqual([expect.stringMatching(/^error: .*unsourced/)])
    const inferred = given({ relations: [relation({ evidence: [], explicitness: 'inferred' })] })
    expect(check(inferred, { strict: true })).toEqual([expect.stringMatching(/^warning: .*unsourced/)])
  })

  test('nothing of a sign that is the usual one or has a note', () => {
    expect(
      check(given({ relations: [relation({ sign: -1 }), relation({ id: 'r2', sign: 0, note: { en: 'N' } })] })),
    ).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    '//example.org',
    '/x',
    'http://',
    '',
  ])('that %j is not a web address, and drops it', (url) => {
    const { file, issues } = validateDataset(given({ sources: [{ ...report, url, archivedUrl: url }] }))
    expect(issues.map(({ code, place }) => [code, place])).toEqual([
      ['bad-address', 'sources[0].url'],
      ['bad-address', 'sources[0].archivedUrl'],
    ])
    expect(file?.sources[0]).toMatchObject({ url: null, archivedUrl: null })
  })

  test.each(['http://example.org', 'https://example.org/a?b#c', 'mailto:a@example.org', 'HTTPS://EXAMPLE.ORG'])(
    'nothing of %s',
    (url) => {
      expect(check(given({ sources: [{ ...report, url }] }))).toEqual([])
    },
  )
})

describe('validateDataset keeps', () => {
  test('the first of each id, and says which were left out', () => {
    const { file } = validateDataset(given({ actors: [inis, pmc, { ...inis, name: { en: 'Other' } }] }))
    expect(file?.actors.map(({ name }) => name.en)).toEqual(['INIS', 'PMC'])
    expect(check(given({ actors: [inis, pmc, inis] }))).toEqual([
      'error: actors[2].id: duplicate id "inis"; actors[0] already has it',
      'warning: actors[2]: left out because of its errors "inis"',
    ])
  })

  test('one id in several lists', () => {
    expect(check(given({ groups: [{ id: 'pmc', name: { en: 'G' } }], relations: [relation({ id: 'pmc' })] }))).toEqual(
      [],
    )
  })

  test('what does not rest on a record left out', () => {
    const value = given({
      actors: [inis, pmc, { id: 'nameless', type: 'person' }],
      relations: [relation({ id: 'r1', target: 'nameless' }), relation({ id: 'r2' })],
      claims: [{ id: 'c', topic: { en: 'T' }, relations: ['r1', 'r2'] }],
    })
    expect(check(value)).toEqual([
      'error: actors[2].name: missing; expected an object with the text by language, such as { "en": "..." }',
      'warning: actors[2]: left out because of its errors "nameless"',
      'error: relations[0].target: unknown actor "nameless"; it was left out because of its own errors',
      'warning: relations[0]: left out because of its errors "r1"',
      'error: claims[0].relations[0]: unknown relation "r1"; it was left out because of its own errors',
    ])
    expect(validateDataset(value).file).toMatchObject({
      actors: [{ id: 'inis' }, { id: 'pmc' }],
      relations: [{ id: 'r2' }],
      claims: [{ relations: ['r2'] }],
    })
  })

  test('a record without the field that has an error, where the rest stays true', () => {
    const { file } = validateDataset(
      given({
        description: 'no languages',
        groups: 4,
        actors: [
          inis,
          {
            ...pmc,
            group: 'nowhere',
            aliases: ['a', 7, 'b'],
            description: { ar: 'x' },
            evidence: [...evidence, { page: 3 }, { source: 'z' }],
          },
        ],
        relations: [relation({ confidence: 7, credibility: 9, start: 'once' })],
      }),
    )
    expect(file).toMatchObject({
      description: null,
      groups: [],
      actors: [
        { id: 'inis' },
        { id: 'pmc', group: null, aliases: ['a', 'b'], description: null, evidence: [{ source: 'report' }] },
      ],
      relations: [{ confidence: null, credibility: 6, start: 'once' }],
    })
    expect(file?.actors[1]?.evidence).toHaveLength(1)
  })

  test.each([
    { status: 'actul' },
    { explicitness: 'said' },
    { sign: 2 },
    { assertedBy: 'nobody' },
    { end: 2020 },
    { qualifiers: [1] },
  ])('no relation of which an error in %j would change what it says', (fields) => {
    expect(validateDataset(given({ relations: [relation(fields)] })).file?.relations).toEqual([])
  })

  test('a dataset without a usable id and title under a name of its own', () => {
    const { file } = validateDataset({
      format: 'throughline-dataset',
      version: 3,
      title: 'X',
      license: 'CC0-1.0',
      actors: [pmc],
    })
    expect(file).toMatchObject({
      id: 'untitled',
      title: { en: 'Untitled' },
      license: 'CC0-1.0',
      actors: [{ id: 'pmc' }],
    })
  })

  test('what is of an unknown type, which counts as of the fallback type', () => {
    const { file } = validateDataset(
      given({ actors: [inis, { ...pmc, type: 'horde' }], relations: [relation({ type: 'hexes' })] }),
    )
    expect(file).toMatchObject({ actors: [{}, { type: 'horde' }], relations: [{ type: 'hexes' }] })
  })

  test('no type that comes down from itself or over more than fifty parents', () => {
    const ring = ['a', 'b', 'c'].map((id, index, ids) => ({ id, parent: ids[(index + 1) % 3] }))
    const own = [...ring, { id: 'organisation', parent: 'organisation' }, { id: 'd', parent: 'a' }]
    expect(check(given({ vocabulary: { actorTypes: own } })).filter((line) => line.includes('parents'))).toEqual(
      ['a', 'b', 'c', 'organisation'].map(
        (id, index) =>
          `error: vocabulary.actorTypes[${index}].parent: type that is its own ancestor "${id}"; remove one of the parents`,
      ),
    )
    const ladder = Array.from({ length: 5000 }, (_, index) => ({
      id: `t${index}`,
      parent: index === 0 ? 'opposes' : `t${index - 1}`,
    }))
    expect(
      validateDataset(given({ vocabulary: { relationTypes: ladder } })).file?.vocabulary.relationTypes,
    ).toHaveLength(50)
  })

  test('a record of which one field is wrong in two ways', () => {
    const { file, issues } = validateDataset(given({ actors: [inis, { ...pmc, group: '-'.repeat(300) }] }))
    expect(issues.map(({ code }) => code)).toEqual(['bad-id'])
    expect(file?.actors).toMatchObject([{ id: 'inis' }, { id: 'pmc', group: null }])
  })

  test('a record with an unknown key that holds nothing', () => {
    expect(validateDataset(given({ foo: undefined })).file).not.toHaveProperty('foo')
    expect(validateDataset(given({ actors: [inis, { ...pmc, foo: undefined }] })).file?.actors).toHaveLength(2)
  })

  test('its argument as it was', () => {
    const value = given({
      actors: [inis, { ...pmc, aliases: ['a', 7] }],
      relations: [relation({ confidence: 'x', foo: 1 })],
    })
    const before = structuredClone(value)
    validateDataset(value)
    expect(value).toEqual(before)
  })
})

test('validateDataset lists every issue of a dataset with thousands of them', () => {
  const relations = Array.from({ length: 5000 }, (_, index) => relation({ id: `r${index}`, evidence: [] }))
  const { issues } = validateDataset(given({ relations }))
  expect(issues).toHaveLength(5000)
  expect(issues.some(({ code }) => code === 'more-issues')).toBe(false)
})

test('validateDataset lists twenty thousand faults of each kind, and would take minutes if its work grew faster', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => index)
  const inActors = validateDataset(
    given({
      actors: [inis, { ...pmc, aliases: many }],
      groups: many,
      relations: many.map((id) => relation({ id, target: `pmf${id}` })),
    }),
  )
  const inPassages = validateDataset(
    given({ actors: [inis, pmc], sources: [{ ...report, passages: many.map((id) => ({ id: `P${id % 10_000}` })) }] }),
  )
  const inRelations = validateDataset(
    given({
      relations: many.map((id) => relation({ id: `r${id}`, target: `pmf-${id}` })),
      ...Object.fromEntries(many.map((key) => [`k${key}`, 0])),
    }),
  )
  expect(inActors.issues.length).toBeGreaterThan(20_000)
  expect(inPassages.issues).toHaveLength(10_000)
  expect(inRelations.issues.length).toBeGreaterThan(20_000)
})

const RESERVED = ['__proto__', 'constructor', 'prototype']

describe('validateDataset and the keys of every object', () => {
  test.each(RESERVED)('finds and drops the key %s wherever it stands', (key) => {
    const places = ['', '"title":', '"positions":', '"vocabulary":']
    for (const place of places) {
      const inner = `{"${key}":{"polluted":true},"en":"X"}`
      const text = place === '' ? inner : `{${place}${inner}}`
      const value: unknown = JSON.parse(text.replace('{', '{"format":"throughline-dataset","version":3,"id":"x",'))
      const { file, issues } = validateDataset(value)
      expect(issues).toContainEqual({
        code: 'forbidden-key',
        key,
        severity: 'error',
        place: place.replace(/[":]/g, ''),
      })
      expect(JSON.stringify(file)).not.toContain('polluted')
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    }
  })

  test.each([...RESERVED, 'toString', 'hasOwnProperty', 'valueOf'])('takes %s for no id', (id) => {
    const { file, issues } = validateDataset(
      given({
        groups: [{ id, name: { en: 'G' } }],
        sources: [report, { id, passages: [] }, { id: 's', passages: [{ id }] }],
        actors: [inis, pmc, { ...pmc, id }],
        relations: [relation({ id }), relation({ id: 'r2', type: id })],
        vocabulary: { actorTypes: [{ id }] },
      }),
    )
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'bad-id',
      'bad-id',
      'bad-id',
      'bad-id',
      'bad-id',
      'bad-id',
      'unknown-reference',
    ])
    expect(file?.actors).toHaveLength(2)
    expect(file?.sources.map((source) => source.passages.length)).toEqual([1, 0])
  })
})

describe('validateDataset, given anything,', () => {
  const natures = (): string[] => Object.getOwnPropertyNames(Object.prototype)

  function expectCalm(value: unknown): void {
    const before = natures()
    const { file, issues } = validateDataset(value)
    for (const issue of issues) expect(printIssue(issue)).not.toMatch(/undefined|\[object/)
    if (file) {
      expect(toDataset(file).id).toBe(file.id)
      // What was kept is kept whole when it is read again, and nothing more has to be left out.
      const again = validateDataset(file)
      expect(again.file).toEqual(file)
      expect(again.issues.filter(({ code }) => code === 'left-out')).toEqual([])
    }
    expect(natures()).toEqual(before)
  }

  test('never throws nor leaves a trace', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        expectCalm(value)
        expectCalm({
          format: 'throughline-dataset',
          version: 3,
          ...(typeof value === 'object' ? value : { actors: value }),
        })
      }),
      { numRuns: 500 },
    )
  })

  test('never throws nor leaves a trace on a dataset of which one value was exchanged', () => {
    const paths = listPaths(dispute)
    const spoiler = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        undefined,
        Number.NaN,
        Infinity,
        '__proto__',
        'constructor',
        '',
        'pmc',
        [],
        {},
        [[]],
        -0,
        1e308,
      ),
      fc.constantFrom(...RESERVED).map((key) => JSON.parse(`{"${key}": {"x": 1}}`) as unknown),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...paths), spoiler), { minLength: 1, maxLength: 4 }),
        (spoilers) => {
          const value = structuredClone(dispute)
          for (const [path, replacement] of spoilers) exchange(value, path, replacement)
          expectCalm(value)
        },
      ),
      { numRuns: 1500 },
    )
  })
})

function listPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const within = Object.entries(value).flatMap(([key, item]) => listPaths(item, [...path, key]))
  return path.length === 0 ? within : [path, ...within]
}

function exchange(value: unknown, path: readonly string[], replacement: unknown): void {
  let owner = value as Record<string, unknown>
  for (const key of path.slice(0, -1)) {
    const next = owner[key]
    if (typeof next !== 'object' || next === null) return
    owner = next as Record<string, unknown>
  }
  owner[path.at(-1)!] = replacement
}
