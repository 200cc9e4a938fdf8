import { expect, test } from 'vitest'
import tribes from '../../../graph-data/highland-tribes/dataset.json'
import iraq from '../../../graph-data/iraq-security-reform/dataset.json'
import { finishSteps } from '../../../src/base/steps.ts'
import type { ActorId, Dataset, DatasetFile } from '../../../src/model/dataset.ts'
import { datasetSchema } from '../../../src/model/schema.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { listRelationsOf } from '../../../src/network/listRelationsOf.ts'
import { composeProfile } from '../../../src/publish/profile/composeProfile.ts'
import { PROFILE_MEASURES } from '../../../src/publish/profile/listStandings.ts'
import type { Profile, ProfileSectionId } from '../../../src/publish/profile/profile.ts'
import type { ProfileFormat } from '../../../src/publish/profile/writeProfile.ts'
import { PROFILE_FORMATS, writeProfile } from '../../../src/publish/profile/writeProfile.ts'
import { answerMeasure } from '../../../src/workspace/answerMeasure.ts'
import { getProfileCatalogue } from '../../../src/workspace/catalogue/getProfileCatalogue.ts'
import { build } from '../../network/given.ts'

const actor = (id: string, name: string, more = {}) => ({ id, name: { en: name }, type: 'party', ...more })
const relation = (id: string, source: string, type: string, target: string, more = {}) => ({
  ...{ id, source, type, target, evidence: [{ source: 's', passage: 'P1', summary: { en: `It says ${id}.` } }] },
  ...more,
})
const DATASET = build({
  sources: [{ id: 's', title: { en: 'The *chronicle*' }, reliability: 'B', passages: [{ id: 'P1' }] }],
  groups: [{ id: 'trades', name: { en: 'Trades' } }],
  actors: [
    actor('g', 'Guild', { group: 'trades', aliases: ['The Old Guild'], description: { en: 'A guild <of> smiths.' } }),
    actor('h', 'Harbour'),
    actor('m', 'Masons'),
    actor('w', 'Weavers'),
  ],
  relations: [
    relation('r1', 'g', 'controls', 'h', { start: '1402' }),
    relation('r2', 'm', 'heads', 'g'),
    relation('r3', 'g', 'supports', 'm', { credibility: 2 }),
    relation('r4', 'g', 'opposes', 'w', { evidence: [] }),
    relation('r5', 'w', 'supports', 'g', { status: 'alleged', assertedBy: 'w' }),
    relation('r6', 'g', 'controls', 'w', { status: 'intended' }),
    relation('r7', 'm', 'supports', 'h', { status: 'intended', aimOf: 'g' }),
    relation('r8', 'h', 'opposes', 'w'),
    relation('r9', 'h', 'attacks', 'g', { status: 'past', explicitness: 'inferred' }),
  ],
  events: [
    { id: 'feast', kind: 'feast', title: { en: 'The feast' }, start: '1403', roles: [{ role: 'host', actor: 'g' }] },
    { id: 'fair', kind: 'fair', title: { en: 'The fair' }, roles: [{ role: 'host', actor: 'h' }] },
  ],
  claims: [
    {
      id: 'toll',
      topic: { en: 'Who sets the toll' },
      positions: [
        { holder: 'g', statement: { en: 'The guild.' } },
        { holder: { source: 's' }, statement: { en: 'Nobody.' }, certain: true },
      ],
    },
    { id: 'fish', topic: { en: 'Whose the fish are' }, relations: ['r8'] },
  ],
})

function compose(dataset: Dataset, id: string, language: 'en' | 'ar' = 'en'): Profile {
  const network = compileNetwork(dataset)
  const measures = PROFILE_MEASURES.map((measure) => ({
    ...finishSteps(answerMeasure(network, { id: measure, layer: null })),
    id: measure,
  }))
  const own = dataset.actors.get(id as ActorId)!
  return composeProfile({ dataset, actor: own, measures, language }, getProfileCatalogue(language))
}
const PROFILE = compose(DATASET, 'g')
/** The lists of a section: what each is headed by, and what its entries say. */
function read(id: ProfileSectionId) {
  const { lists } = PROFILE.sections.find((section) => section.id === id)!
  return Object.fromEntries(lists.map(({ heading, entries }) => [heading, entries.map(({ text }) => text)]))
}

test('a profile says what the actor is', () => {
  expect(read('is')).toEqual({
    null: ['A guild <of> smiths.', 'Type: Party', 'Group: Trades', 'Other names: The Old Guild'],
  })
})

test('what it wants is its own aims, its aims for others, and its positions', () => {
  expect(read('wants')).toEqual({
    Aims: ['Guild wants to control Weavers', 'Masons is to support Harbour (aim of Guild)'],
    'Positions in contested matters': ['Who sets the toll: The guild.'],
  })
})

test('what it has goes by structure and power, and by the way that influence runs', () => {
  expect(read('has')).toEqual({
    'Its influence over others': ['Guild controls Harbour'],
    'Influence of others over it': ['Masons heads Guild'],
  })
})

test('with whom and against whom it stands goes by all that is between the two, with status and who says so', () => {
  expect(read('stands')).toEqual({
    'Supportive relations only': ['Guild supports Masons'],
    'Adverse relations only': ['Harbour formerly attacked Guild'],
    'Both supportive and adverse relations': ['Guild opposes Weavers', 'Weavers claims to support Guild'],
  })
})

test('it says where the actor stands by each measure, and what that does not mean', () => {
  const { lists, note } = PROFILE.sections.find(({ id }) => id === 'measures')!
  expect(lists[0]!.entries).toHaveLength(PROFILE_MEASURES.length)
  expect(lists[0]!.entries[0]!.text).toMatch(/^Degree: \d relations, rank 1 of 4\.$/)
  expect(note).toMatch(/not power.*All evidence is from one source/)
})

test('it has the events in which the actor has a role, by kind, and the matters that concern it with all positions', () => {
  expect(read('events')).toEqual({ Feast: ['The feast'] })
  expect(read('contested')).toEqual({
    'Who sets the toll': ['Guild: The guild.', 'The author of “The *chronicle*”: Nobody.'],
  })
})

test('every statement cites its passages or says that it has no source, and the sources come with grades', () => {
  const entries = PROFILE.sections.flatMap(({ lists }) => lists.flatMap((list) => list.entries))
  const cited = entries.filter(({ record }) => record !== null)
  expect(cited.map(({ citation }) => citation).filter((citation) => citation === null)).toEqual([])
  expect(cited.find(({ text }) => text === 'Guild opposes Weavers')!.citation).toBe('[no source]')
  expect(cited.find(({ text }) => text === 'Guild controls Harbour')).toMatchObject({
    citation: '[1, P1]',
    remarks: ['since 1402'],
  })
  expect(Object.keys(read('known'))).toEqual(['[1] The *chronicle* (usually reliable)'])
  expect(PROFILE.sections.at(-1)!.note).toBe(
    '8 relations told: 1 without a source, 1 implied or inferred, 1 said by one actor alone. Credibility: 2 is “probably true”.',
  )
})

test('of whom nothing is known the profile says so under each question', () => {
  const lonely = compose(build({ actors: [actor('a', 'Alone'), actor('b', 'Other')] }), 'a')
  const notes = lonely.sections.filter(({ lists }) => lists.length === 0).map(({ note }) => note)
  expect(notes).toHaveLength(6)
  for (const note of notes) expect(note).not.toBe('')
})

test('every relation of every actor of the shipped datasets is told in its profile', () => {
  for (const file of [iraq, tribes]) {
    const dataset = toDataset(datasetSchema.parse(file) as DatasetFile)
    for (const id of dataset.actors.keys()) {
      const profile = composeProfile(
        { dataset, actor: dataset.actors.get(id)!, measures: [], language: 'en' },
        getProfileCatalogue('en'),
      )
      const told = profile.sections.flatMap(({ lists }) => lists.flatMap(({ entries }) => entries))
      const ids = new Set(told.map(({ record }) => record?.id))
      expect(listRelationsOf(dataset, [id]).filter((own) => !ids.has(own.id))).toEqual([])
    }
  }
})

test.each(Object.keys(PROFILE_FORMATS) as ProfileFormat[])('a profile as %s has each of its statements', (format) => {
  const written = writeProfile(PROFILE, format)
  for (const { title, lists } of PROFILE.sections) {
    expect(written.toLowerCase()).toContain(title.toLowerCase())
    for (const { text } of lists.flatMap(({ entries }) => entries)) expect(readBack(written)).toContain(text)
  }
})

test('a profile in Arabic runs from the right, with its own words', () => {
  const html = writeProfile(compose(DATASET, 'g', 'ar'), 'html')
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<h2>مع من وضد من</h2>')
})

test('a page of a profile asks for nothing and runs nothing, whatever names say', () => {
  const dataset = build({ actors: [actor('a', '<script>alert(1)</script>'), actor('b', 'B')] })
  const html = writeProfile(compose(dataset, 'a'), 'html')
  expect(html).not.toContain('<script')
  expect(html).toMatch(/content="default-src 'none'; style-src 'sha256-[^']+'"/)
  expect(html).not.toMatch(/(?:src|href)=/)
})

/** What was escaped for HTML, Markdown or JSON as it was. */
function readBack(written: string): string {
  return written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll(/\\(.)/g, '$1')
}
