import { describe, expect, test } from 'vitest'
import { ACTOR_TYPES } from '../../src/model/actorTypes.ts'
import type { DatasetFile, Relation } from '../../src/model/dataset.ts'
import { RELATION_TYPES } from '../../src/model/relationTypes.ts'
import {
  getActorType,
  getBuiltInActorType,
  getRelationType,
  getSign,
  mergeVocabulary,
} from '../../src/model/vocabulary.ts'

type Own = DatasetFile['vocabulary']

function merge(relationTypes: Own['relationTypes'], actorTypes: Own['actorTypes'] = []) {
  return mergeVocabulary({ relationTypes, actorTypes })
}

describe('the built-in relation types', () => {
  // type: category, sign, the way influence runs (or no conduit), symmetric, nearest PLOVER category
  const table = `
    part_of           structure    0  reverse  -    -
    member_of         structure    0  reverse  -    -
    heads             structure    0  forward  -    -
    succeeds          structure    0  none     -    -
    affiliated_with   alignment    1  reverse  -    SUPPORT
    supports          alignment    1  none     -    SUPPORT
    assists           alignment    1  forward  -    AID
    cooperates_with   alignment    1  both     sym  COOPERATE
    accommodates      alignment    1  none     -    CONCEDE
    protects          alignment    1  none     -    AID
    controls          power        0  forward  -    -
    influences        power        0  forward  -    -
    penetrates        power       -1  forward  -    -
    reforms           power        0  forward  -    -
    dismisses         power       -1  forward  -    SANCTION
    deploys_to        power        0  forward  -    MOBILIZE
    seeks             power        0  none     -    REQUEST
    opposes           conflict    -1  none     -    REJECT
    constrains        conflict    -1  none     -    COERCE
    threatens         conflict    -1  none     -    THREATEN
    attacks           conflict    -1  none     -    ASSAULT
    tension_with      conflict    -1  none     sym  -
    withdraws_from    descriptive  0  none     -    RETREAT
    overlaps_with     descriptive  0  none     sym  -
    linked_to         descriptive  0  none     -    -`
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))

  test.each(rows)(
    '%s: %s, sign %s, influence %s, symmetric %s, PLOVER %s',
    (id, category, sign, direction, symmetric, plover) => {
      expect(RELATION_TYPES.get(id!)).toMatchObject({
        id,
        parent: null,
        category,
        sign: Number(sign),
        conduit: direction !== 'none',
        direction,
        symmetric: symmetric === 'sym',
        plover: plover === '-' ? null : plover,
      })
    },
  )

  test('are these and no others', () => {
    expect([...RELATION_TYPES.keys()]).toEqual(rows.map(([id]) => id))
  })

  test('each have a label, an inverse label and a definition, the labels also in Arabic', () => {
    for (const { label, inverse, definition, symmetric } of RELATION_TYPES.values()) {
      for (const text of [label.en, inverse.en, definition.en]) expect(text).toMatch(/^[A-Za-z]/)
      for (const text of [label['ar'], inverse['ar']]) expect(text).toMatch(/^\p{Script=Arabic}/u)
      if (symmetric) expect(inverse).toEqual(label)
    }
  })
})

describe('the built-in actor types', () => {
  test('are those of the format', () => {
    const named =
      'person post government government-body ministry intelligence-service security-service military armed-group party ' +
      'political-bloc state international-organisation coalition company organisation media place infrastructure resource ' +
      'issue collective unspecified'
    expect([...ACTOR_TYPES.keys()]).toEqual(named.split(' '))
  })

  test('have parents among themselves, and none comes down from itself', () => {
    for (const type of ACTOR_TYPES.values()) {
      const seen = new Set<string>()
      for (let next: string | null = type.id; next !== null; next = ACTOR_TYPES.get(next)!.parent) {
        expect(seen).not.toContain(next)
        seen.add(next)
      }
    }
  })
})

describe('mergeVocabulary', () => {
  test('gives the built-in types where a dataset has none of its own', () => {
    const { relationTypes, actorTypes } = merge([])
    expect(relationTypes).toEqual(RELATION_TYPES)
    expect(actorTypes).toEqual(ACTOR_TYPES)
  })

  test('lets a type inherit from a built-in parent what it leaves out', () => {
    const { relationTypes } = merge([{ id: 'bribes', parent: 'penetrates', label: { en: 'bribes' }, sign: 0 }])
    expect(relationTypes.get('bribes')).toEqual({
      ...RELATION_TYPES.get('penetrates'),
      id: 'bribes',
      parent: 'penetrates',
      label: { en: 'bribes' },
      sign: 0,
    })
  })

  test('lets a type inherit over several parents of the dataset, in whatever order they stand', () => {
    const own = [
      { id: 'c', parent: 'b' },
      { id: 'b', parent: 'a', symmetric: true },
      { id: 'a', parent: 'assists', sign: -1 as const },
    ]
    for (const types of [own, [...own].reverse()]) {
      expect(merge(types).relationTypes.get('c')).toMatchObject({
        sign: -1,
        symmetric: true,
        direction: 'forward',
        conduit: true,
      })
    }
  })

  test('lets an entry change a built-in type by its id, and the types that inherit from it', () => {
    const { relationTypes } = merge([
      { id: 'reforms', parent: null, sign: 1 },
      { id: 'purges', parent: 'reforms' },
    ])
    expect(relationTypes.get('reforms')).toEqual({ ...RELATION_TYPES.get('reforms'), sign: 1 })
    expect(relationTypes.get('purges')).toMatchObject({ sign: 1, conduit: true, direction: 'forward' })
    expect(relationTypes.size).toBe(RELATION_TYPES.size + 1)
  })

  test('names a type without label after its id', () => {
    expect(merge([{ id: 'pays_off', parent: 'assists' }]).relationTypes.get('pays_off')!.label).toEqual({
      en: 'pays off',
    })
  })

  test('lets a type without parent, or of an unknown one, come down from the fallback type', () => {
    const { relationTypes } = merge([
      { id: 'a', parent: null },
      { id: 'b', parent: 'nowhere' },
    ])
    for (const id of ['a', 'b'])
      expect(relationTypes.get(id)).toMatchObject({ sign: 0, conduit: false, direction: 'none' })
  })

  test('ends on parents in a ring', () => {
    const merged = merge(
      [
        { id: 'a', parent: 'b', sign: 1 },
        { id: 'b', parent: 'a' },
      ],
      [{ id: 'x', parent: 'x' }],
    )
    expect(merged.relationTypes.get('a')).toMatchObject({ sign: 1 })
    expect(getBuiltInActorType(merged, 'x')).toBe('unspecified')
  })
})

describe('a type', () => {
  const vocabulary = merge(
    [],
    [
      { id: 'guild', parent: 'party' },
      { id: 'lodge', parent: 'guild' },
    ],
  )

  test('that is not known counts as the fallback type', () => {
    expect(getRelationType(vocabulary, 'hexes').id).toBe('linked_to')
    expect(getActorType(vocabulary, 'horde').id).toBe('unspecified')
    expect(getRelationType(vocabulary, 'toString').id).toBe('linked_to')
  })

  test('of the dataset is drawn as the built-in one that it comes down from', () => {
    expect(getBuiltInActorType(vocabulary, 'lodge')).toBe('party')
    expect(getBuiltInActorType(vocabulary, 'ministry')).toBe('ministry')
    expect(getBuiltInActorType(vocabulary, 'horde')).toBe('unspecified')
  })
})

test('getSign gives the sign of the relation before that of its type, also where it is nought', () => {
  const relation = (type: string, sign: -1 | 0 | 1 | null) => ({ type, sign }) as Relation
  const vocabulary = merge([])
  expect(getSign(vocabulary, relation('opposes', null))).toBe(-1)
  expect(getSign(vocabulary, relation('opposes', 0))).toBe(0)
  expect(getSign(vocabulary, relation('opposes', 1))).toBe(1)
  expect(getSign(vocabulary, relation('hexes', null))).toBe(0)
})
