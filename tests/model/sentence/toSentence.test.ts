import { expect, test } from 'vitest'
import { printRelation } from '../../../src/model/printRelation.ts'
import { toSentence } from '../../../src/model/sentence/toSentence.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { validateDataset } from '../../../src/model/validateDataset.ts'

const ACTORS = [
  { id: 'factions', name: { en: 'Loyalist factions', ar: 'الفصائل الموالية' }, type: 'armed-group' },
  { id: 'iran', name: { en: 'Iran', ar: 'إيران' }, type: 'state' },
  { id: 'states', name: { en: 'United States', ar: 'الولايات المتحدة' }, type: 'state' },
  { id: 'blocs', name: { en: 'Shiite blocs', ar: 'الكتل الشيعية' }, type: 'political-bloc' },
  { id: 'reform', name: { en: 'Reform', ar: 'الإصلاح' }, type: 'issue' },
  { id: 'police', name: { en: 'Police', ar: 'الشرطة' }, type: 'security-service', agreement: { en: 'plural' } },
  { id: 'government', name: { en: 'Government', ar: 'الحكومة' }, type: 'government' },
]

function given(relation: object, types: readonly object[] = []) {
  const feminine = new Set(['factions', 'blocs'])
  const { file, issues } = validateDataset({
    ...{ format: 'throughline-dataset', version: 3, id: 'x', title: { en: 'X' } },
    vocabulary: { relationTypes: types },
    actors: ACTORS.map((actor) => (feminine.has(actor.id) ? { ...actor, agreement: { ar: 'feminine' } } : actor)),
    relations: [{ id: 'r', source: 'iran', target: 'factions', type: 'controls', note: { en: 'n' }, ...relation }],
  })
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  const dataset = toDataset(file!)
  return { dataset, relation: file!.relations[0]! }
}

const print = (relation: object, types?: readonly object[]) => {
  const one = given(relation, types)
  return printRelation(one.dataset, one.relation, 'en')
}

const printArabic = (relation: object) => {
  const one = given(relation)
  return printRelation(one.dataset, one.relation, 'ar')
}

test.each([
  [{ source: 'factions', target: 'reform', type: 'opposes' }, 'Loyalist factions oppose Reform'],
  [{ source: 'states', type: 'opposes' }, 'United States opposes Loyalist factions'],
  [{ source: 'police', type: 'attacks' }, 'Police attack Loyalist factions'],
  [{ source: 'factions', target: 'police', type: 'member_of' }, 'Loyalist factions are members of Police'],
  [{ source: 'factions', target: 'iran', type: 'tension_with' }, 'Loyalist factions are in tension with Iran'],
  [{ source: 'government', type: 'dismisses' }, 'Government dismisses Loyalist factions'],
])('the verb agrees with its subject: %j', (relation, sentence) => {
  expect(print(relation)).toBe(sentence)
})

test.each([
  [{ status: 'unspecified' }, 'Iran controls Loyalist factions'],
  [{ status: 'intended' }, 'Iran wants to control Loyalist factions'],
  [{ status: 'intended', aimOf: 'government' }, 'Iran is to control Loyalist factions (aim of Government)'],
  [{ status: 'intended', source: 'reform', type: 'supports' }, 'Reform is meant to support Loyalist factions'],
  [{ status: 'attempted', source: 'blocs', target: 'iran' }, 'Shiite blocs tried to control Iran'],
  [{ status: 'possible' }, 'Iran might control Loyalist factions'],
  [{ status: 'past' }, 'Iran formerly controlled Loyalist factions'],
  [{ status: 'past', type: 'part_of' }, 'Iran was formerly part of Loyalist factions'],
  [
    { status: 'alleged', assertedBy: 'blocs', type: 'threatens' },
    'Iran is said by Shiite blocs to threaten Loyalist factions',
  ],
  [{ status: 'alleged', assertedBy: 'iran' }, 'Iran claims to control Loyalist factions'],
  [
    { status: 'alleged', source: 'factions', target: 'blocs', assertedBy: 'factions' },
    'Loyalist factions claim to control Shiite blocs',
  ],
  [
    { assertedBy: 'government', qualifiers: ['recently'] },
    'Iran controls Loyalist factions (recently; according to Government)',
  ],
])('the verb says the status, and who alone says so: %j', (relation, sentence) => {
  expect(print(relation)).toBe(sentence)
})

test('how much of an end is meant stands before its name, from either end', () => {
  const shares = { sourceQuantifier: { en: 'most of the' }, targetQuantifier: { en: 'some of the' } }
  const { dataset, relation } = given({ source: 'blocs', target: 'police', type: 'opposes', ...shares })
  const forth = toSentence(dataset, relation, { language: 'en' })
  expect(forth.whole).toBe('Most of the Shiite blocs oppose some of the Police')
  expect(forth.between).toBe('(most of the) oppose some of the')
  const back = toSentence(dataset, relation, { language: 'en', isInverse: true })
  expect(back.whole).toBe('Some of the Police are opposed by most of the Shiite blocs')
})

test('every qualifier stands behind the sentence', () => {
  expect(print({ qualifiers: ['gradual', 'since 2003'] })).toBe('Iran controls Loyalist factions (gradual; since 2003)')
})

test('a phrase stands in place of verb and status, and leaves out nothing else', () => {
  const own = { status: 'attempted', phrase: { en: 'pressed hard upon' }, qualifiers: ['in May'], assertedBy: 'blocs' }
  expect(print(own)).toBe('Iran pressed hard upon Loyalist factions (in May; according to Shiite blocs)')
  const { dataset, relation } = given(own)
  expect(toSentence(dataset, relation, { language: 'en', isInverse: true }).verb).toBe('are to be controlled by')
  expect(printArabic({ ...own, assertedBy: null })).toBe('إيران حاولت أن تسيطر على الفصائل الموالية (in May)')
})

test.each([
  [{ type: 'outbids' }, 'Iran might outbid Loyalist factions'],
  [{ type: 'ally_of' }, 'Iran ally of Loyalist factions (possible)'],
  [{ type: 'denies_to' }, 'Iran might deny to Loyalist factions'],
])('verbs of own types are derived from their labels, and what is no verb stays: %j', (relation, sentence) => {
  const types = ['outbids', 'ally_of', 'denies_to'].map((id) => ({ id }))
  expect(print({ status: 'possible', ...relation }, types)).toBe(sentence)
})

test('an own type can give the forms that no rule gives', () => {
  const types = [{ id: 'outbids', forms: { en: { past: 'outbid' } } }]
  expect(print({ type: 'outbids', status: 'past' }, types)).toBe('Iran formerly outbid Loyalist factions')
})

test.each([
  [{}, 'إيران تسيطر على الفصائل الموالية'],
  [{ status: 'past' }, 'إيران كانت تسيطر على الفصائل الموالية'],
  [{ status: 'intended' }, 'إيران تريد أن تسيطر على الفصائل الموالية'],
  [{ status: 'possible' }, 'إيران قد تسيطر على الفصائل الموالية'],
  [{ status: 'alleged', assertedBy: 'blocs', type: 'threatens' }, 'إيران تهدد الفصائل الموالية (بحسب الكتل الشيعية)'],
  [{ source: 'factions', target: 'iran', type: 'affiliated_with' }, 'الفصائل الموالية مرتبطة بإيران'],
  [{ source: 'reform', type: 'threatens' }, 'الإصلاح يهدد الفصائل الموالية'],
])('an Arabic verb agrees with its subject and says the status: %j', (relation, sentence) => {
  expect(printArabic(relation)).toBe(sentence)
})

test('read from its target, an Arabic sentence names both with the right endings', () => {
  const { dataset, relation } = given({ source: 'government', target: 'factions', type: 'constrains' })
  const back = toSentence(dataset, relation, { language: 'ar', isInverse: true })
  expect(back.whole).toBe('الفصائل الموالية تقيّدها الحكومة')
})
