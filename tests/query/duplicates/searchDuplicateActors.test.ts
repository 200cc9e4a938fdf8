import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finishSteps } from '../../../src/base/steps.ts'
import type { DatasetFile } from '../../../src/model/dataset.ts'
import { datasetSchema } from '../../../src/model/schema.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { findNamesake, searchDuplicateActors } from '../../../src/query/duplicates/searchDuplicateActors.ts'
import { build } from '../../network/given.ts'

interface Named {
  readonly name: string
  readonly ar?: string
  readonly aliases?: readonly string[]
  readonly type?: string
}

function find(...named: readonly (Named | string)[]) {
  const actors = named.map((one, index) => {
    const { name, ar, aliases = [], type = 'armed-group' } = typeof one === 'string' ? { name: one } : one
    return { id: `a${index}`, name: { en: name, ...(ar !== undefined && { ar }) }, aliases, type }
  })
  return finishSteps(searchDuplicateActors(build({ actors })))
}

const person = (name: string): Named => ({ name, type: 'person' })

const SAME: readonly (readonly [Named | string, Named | string, string])[] = [
  ['Harbour Guard', 'harbour guard', 'same'],
  ['Parti Démocrate', 'PARTI DEMOCRATE', 'same'],
  ['Sea-Port Union', 'Sea Port  Union', 'same'],
  ['Seaport Union', 'Sea Port Union', 'same'],
  ['The Harbour Guard', 'Harbour Guard', 'articles'],
  ['Al-Nahda Movement', 'Nahda Movement', 'articles'],
  ['Ministry of the Harbour', 'Ministry of Harbour', 'articles'],
  ['Union of Weavers', 'Weavers Union', 'order'],
  ['Ministry of Oil', 'Oil Ministry', 'order'],
  ['Iraq–Jordan Committee', 'Jordan-Iraq Committee', 'order'],
  [person('Soleimani, Qasem'), person('Qasem Soleimani'), 'order'],
  ['Loyalist factions', 'Loyalist faction', 'plural'],
  ['Border companies', 'Border company', 'plural'],
  ['Sugar Producers Board', 'Sugar Producer Board', 'plural'],
  ['Popular Mobilisation Forces', 'Popular Mobilization Forces', 'spelling'],
  ['Labour Centre', 'Labor Center', 'spelling'],
  ['Defence Council', 'Defense Council', 'spelling'],
  [person('Qasem Soleimani'), person('Qassem Suleimani'), 'transliteration'],
  [person('Mohammed al-Kadhimi'), person('Muhammad Kadimi'), 'transliteration'],
  [person('Hadi al-Ameri'), person('Hadi Amiri'), 'transliteration'],
  [person('Yousef Haddad'), person('Yusuf Hadad'), 'transliteration'],
  [person('Khaled Mansour'), person('Khalid Mansur'), 'transliteration'],
  [person('Abdulrahman Saleh'), person('Abd al-Rahman Salih'), 'transliteration'],
  [person('Qasem Soleimani'), person('قاسم سليماني'), 'transliteration'],
  [person('Mustafa Kadhimi'), person('مصطفى الكاظمي'), 'transliteration'],
  [person('حسين علاوي'), person('Hussein Allawi'), 'transliteration'],
  [person('Nouri al-Maliki'), person('نوري المالكي'), 'transliteration'],
  [person('Omar Haddad'), person('عمر حداد'), 'transliteration'],
  [person('إبراهيم علي'), person('Ibrahim Ali'), 'transliteration'],
  ['كتائب الفتح', 'كتائب فتح', 'articles'],
  ['هيئة الإغاثة', 'هيئه الاغاثه', 'same'],
  ['لجنة الأحياء', 'لجنة الاحياء', 'same'],
  ['عبدالله كريم', 'عبد الله كريم', 'same'],
  ['الميليشيات', 'الميليشيا', 'plural'],
  ['جِهازُ الأمنِ', 'جهاز الأمن', 'same'],
  ['INIS', 'Iraqi National Intelligence Service', 'initials'],
  ['I.N.I.S.', 'Iraqi National Intelligence Service', 'initials'],
  ['Harbour Workers Union (HWU)', 'HWU', 'same'],
  ['Federation of Free Traders', 'FFT', 'initials'],
  [person('General Omar Haddad'), person('Omar Haddad'), 'titles'],
  [person('Sheikh Jawad Nasser'), person('Jawad Naser'), 'titles'],
  ['Directorate of Fisheries', 'Directorte of Fisheries', 'misspelling'],
  ['Humanitarian League', 'Humanitraian League', 'misspelling'],
  [{ name: 'Harbour Guard', aliases: ['The Blue Caps'] }, 'Blue Caps', 'articles'],
  [{ name: 'Harbour Guard', ar: 'حرس الميناء' }, 'حرس ميناء', 'articles'],
  [{ name: 'Port Authority', aliases: ['The Seven'] }, { name: 'Harbour Board', aliases: ['the seven'] }, 'same'],
  [{ name: 'Basra', type: 'place' }, { name: 'Basrah', type: 'place' }, 'transliteration'],
]

test.each(SAME)('%j and %j are proposed: %s', (left, right, likeness) => {
  expect(find(left, right).map(({ reason }) => reason.likeness)).toEqual([likeness])
  expect(find(right, left).map(({ reason }) => reason.likeness)).toEqual([likeness])
})

const DIFFERENT: readonly (readonly [Named | string, Named | string])[] = [
  ['First Brigade', 'Third Brigade'],
  ['Brigade 45', 'Brigade 46'],
  ['Division 1', 'Division 11'],
  ['North Harbour Guard', 'South Harbour Guard'],
  ['East Bank', 'West Bank'],
  ['Ministry of Oil', 'Oil Ministry Guards'],
  ['Ministry of Oil', 'Ministry of Soil'],
  ['Ministry of Defence', 'Ministry of the Interior'],
  ['Iran', 'Iraq'],
  ['Mali', 'Malta'],
  ['Niger', 'Nigeria'],
  ['Austria', 'Australia'],
  ['Gambia', 'Zambia'],
  ['Slovakia', 'Slovenia'],
  ['INIS', 'INSS'],
  ['ISF', 'ISIS'],
  ['PMC', 'PMF'],
  ['INSS', 'Iraqi National Intelligence Service'],
  ['Iraqi government', 'Iranian government'],
  ['Sunni blocs', 'Shiite blocs'],
  [person('Hassan Karim'), person('Hussein Karim')],
  [person('حسن كريم'), person('حسين كريم')],
  [person('Hasan Karim'), person('حسين كريم')],
  [person('Ali Karim'), person('Alaa Karim')],
  [person('Ali Hassan'), person('Hassan Ali')],
  [person('Omar Haddad'), person('Amira Haddad')],
  [person('Karim Saleh'), person('Karim Said')],
  [person('General Haddad'), person('General Omar Haddad')],
  [
    { name: 'Prime Minister', type: 'post' },
    { name: 'Prime Minister', type: 'person' },
  ],
  [
    { name: 'Governor', type: 'post' },
    { name: 'Governorate', type: 'government-body' },
  ],
  [{ name: 'Commander', type: 'post', aliases: ['Omar Haddad'] }, person('Omar Haddad')],
  ['Party of Reform', 'Party of Form'],
  ['National Bank', 'National Band'],
  ['Workers Union', 'Workers Union Congress'],
  ['Badr (party)', 'Badr (militia)'],
  ['كتائب الشمال', 'كتائب الجنوب'],
  ['وزارة النفط', 'وزارة النقل'],
  ['لواء 12', 'لواء ١٣'],
  ['المجلس الأعلى', 'المجلس الأعلى للقضاء'],
  [
    { name: 'Left Front', aliases: ['The Council'] },
    { name: 'Right Front', aliases: ['Councils'] },
  ],
]

test.each(DIFFERENT)('%j and %j are not proposed', (left, right) => {
  expect(find(left, right)).toEqual([])
})

test('actors that have a relation with each other are two, unless they bear the same name', () => {
  const actors = [
    { id: 'a', name: { en: 'Union of Weavers' }, type: 'party' },
    { id: 'b', name: { en: 'Weavers Union' }, type: 'party' },
    { id: 'c', name: { en: 'weavers union' }, type: 'party' },
  ]
  const relations = [
    { id: 'r', type: 'supports', source: 'a', target: 'b' },
    { id: 's', type: 'supports', source: 'b', target: 'c' },
  ]
  const pairs = finishSteps(searchDuplicateActors(build({ actors, relations }))).map(
    ({ left, right }) => `${left} ${right}`,
  )
  expect(pairs).toEqual(['b c', 'a c'])
})

const letters = [...'abcdeghiklmnoprstuéüñçبتجدرسكلمنه']
const arbitraryName = fc
  .array(fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))

test('a name in another case, spacing or form of Unicode, and without its accents, is found as the same', () => {
  const arbitraryChange = fc.constantFrom<(name: string) => string>(
    (name) => name.toUpperCase(),
    (name) => name.replaceAll(' ', '   '),
    (name) => ` ${name.replaceAll(' ', '-')}\t`,
    (name) => name.replaceAll(' ', ''),
    (name) => name.normalize('NFD'),
    (name) => name.normalize('NFC'),
    (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  )
  fc.assert(
    fc.property(arbitraryName, arbitraryChange, arbitraryChange, (name, change, more) => {
      const [pair, ...others] = find(name, more(change(name)))
      expect(pair?.reason.likeness).toBe('same')
      expect(others).toEqual([])
    }),
  )
})

test('a text that is typed finds the actor of which it is another name', () => {
  const dataset = build({
    actors: [
      { id: 'q', name: { en: 'Qasem Soleimani', ar: 'قاسم سليماني' }, type: 'person' },
      { id: 'i', name: { en: 'Iraqi National Intelligence Service' }, type: 'intelligence-service' },
    ],
  })
  expect(findNamesake(dataset, 'Qassem Suleimani')?.actor.id).toBe('q')
  expect(findNamesake(dataset, 'قاسم السليماني')?.actor.id).toBe('q')
  expect(findNamesake(dataset, 'INIS')?.likeness).toBe('initials')
  expect(findNamesake(dataset, 'Ismail Qaani')).toBeUndefined()
  expect(findNamesake(dataset, '')).toBeUndefined()
})

test.each(['iraq-security-reform', 'highland-tribes'])('nothing is proposed in %s: nobody is in it twice', (id) => {
  const text = readFileSync(new URL(`../../../graph-data/${id}/dataset.json`, import.meta.url), 'utf8')
  expect(finishSteps(searchDuplicateActors(toDataset(datasetSchema.parse(JSON.parse(text)) as DatasetFile)))).toEqual(
    [],
  )
})

test('of 5,000 actors every duplicate is found, and names are compared only with those that resemble them', () => {
  const syllables = ['ba', 'ri', 'ku', 'mo', 'ne', 'sha', 'ta', 'lo', 'di', 'fa']
  const spell = (number: number) =>
    [...String(number).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('')
  const actors = Array.from({ length: 5000 }, (_, index) => {
    const name = `Union of ${spell(index % 2500)}`
    return { id: `a${index}`, name: { en: index < 2500 ? name : name.toUpperCase() }, type: 'party' }
  })
  const pairs = finishSteps(searchDuplicateActors(build({ actors })))
  expect(pairs.filter(({ reason }) => reason.likeness === 'same')).toHaveLength(2500)
})
