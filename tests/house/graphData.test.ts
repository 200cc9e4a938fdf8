import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Fingerprint } from '../../scripts/fingerprintSource.ts'
import {
  hashRun,
  hashText,
  hashTribes,
  listComparable,
  listRuns,
  readMaterial,
  takeFingerprint,
} from '../../scripts/fingerprintSource.ts'
import type { DatasetFile } from '../../src/model/dataset.ts'
import { printIssue } from '../../src/model/describeIssue.ts'
import { printRelation } from '../../src/model/printRelation.ts'
import { readDataset } from '../../src/model/readDataset.ts'
import { judgeInForce, parseDate } from '../../src/model/time.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { getSign } from '../../src/model/vocabulary.ts'

const FOLDER = new URL('../../graph-data/', import.meta.url)
const IDS = readdirSync(FOLDER).filter((id) => existsSync(new URL(`${id}/dataset.json`, FOLDER)))
/** What is kept of material that is not part of the repository; see `scripts/fingerprintSource.ts`. */
const FINGERPRINT = JSON.parse(
  readFileSync(new URL('../fixtures/source-fingerprint.json', import.meta.url), 'utf8'),
) as Fingerprint

test.each(IDS)('%s is valid in strict mode', (id) => {
  const { issues } = readText(id)
  expect(issues.map(printIssue)).toEqual([])
})

test.each(IDS)('%s carries its own id and says where it comes from', (id) => {
  expect(readFile(id).id).toBe(id)
  expect(existsSync(new URL(`${id}/SOURCES.md`, FOLDER))).toBe(true)
})

test.each(IDS)('%s has evidence for every actor and every relation', (id) => {
  const { actors, relations } = readFile(id)
  const unsourced = [...actors, ...relations].filter(({ evidence }) => evidence.length === 0)
  expect(unsourced.map((record) => record.id)).toEqual([])
})

test.each(IDS)('%s cites only passages that exist', (id) => {
  const file = readFile(id)
  const known = file.sources.flatMap((source) => source.passages.map((passage) => `${source.id} ${passage.id}`))
  const cited = listEvidence(file).filter(({ passage }) => passage !== null)
  expect(cited.map(({ source, passage }) => `${source} ${passage}`).filter((place) => !known.includes(place))).toEqual(
    [],
  )
})

test('iraq-security-reform rests on the text alone and leaves no paragraph of it uncited', () => {
  const file = readFile('iraq-security-reform')
  const evidence = listEvidence(file)
  expect(new Set(evidence.map(({ source }) => source))).toEqual(new Set(['text']))
  const passages = file.sources.find(({ id }) => id === 'text')?.passages.map(({ id }) => id) ?? []
  const uncited = passages.filter((id) => evidence.every(({ passage }) => passage !== id))
  expect(uncited.filter((id) => !id.startsWith('H'))).toEqual([])
})

test('iraq-security-reform dates nothing but the three series of measures', () => {
  const { relations, events } = readFile('iraq-security-reform')
  const dates = [...relations, ...events].flatMap(({ start, end }) => [start, end])
  const days = ['2020-07-04', '2020-07-07', '2020-09-14']
  expect(new Set(dates)).toEqual(new Set([null, ...days, ...days.map((day) => `${day}/..`)]))
})

test('iraq-security-reform gives a day only to a series; a change in it came at some time since', () => {
  const { relations, events } = readFile('iraq-security-reform')
  const onDays = [...relations, ...events].filter(({ start }) => start !== null && !start.endsWith('/..'))
  expect(onDays.map(({ id }) => id)).toEqual(['r062', 'economic-changes', 'security-changes', 'intelligence-changes'])
  const dated = relations.filter(({ start }) => start !== null)
  const day = parseDate('2020-07-07')
  expect(day.ok && dated.map((relation) => judgeInForce(relation, day.value))).toEqual(
    dated.map(({ id, start }) => (id === 'r062' ? 'yes' : start!.startsWith('2020-09') ? 'no' : 'perhaps')),
  )
})

test('iraq-security-reform ascribes no words: whatever is alleged is said by the one who asserts it', () => {
  const { relations } = readFile('iraq-security-reform')
  const alleged = relations.filter(({ status }) => status === 'alleged')
  expect(new Set(alleged.map(({ assertedBy }) => assertedBy))).toEqual(new Set(['loyalist-factions']))
  const feared = relations.filter(({ qualifiers }) => qualifiers.some((text) => /fear/.test(text)))
  expect(feared.map(({ status, assertedBy }) => ({ status, assertedBy }))).toEqual([
    { status: 'possible', assertedBy: null },
  ])
})

test('iraq-security-reform grades what is possible as a forecast', () => {
  const { relations } = readFile('iraq-security-reform')
  const possible = relations.filter(({ status }) => status === 'possible')
  expect(new Set(possible.map(({ credibility }) => credibility))).toEqual(new Set([6]))
})

test('iraq-security-reform states nothing whose note admits a step of reading, unless it holds on every reading', () => {
  const { relations } = readFile('iraq-security-reform')
  const step = /\b(may (mean|describe|refer|be)|is read as|are read as|taken\)|follows from|No type fits|Nearest type)/
  const stated = relations.filter(({ explicitness, note }) => explicitness === 'stated' && step.test(note?.en ?? ''))
  expect(new Set(stated.map(({ id }) => id))).toEqual(STATED_THOUGH_READ)
})

test('iraq-security-reform says whose aim it is wherever that is not the source’s own', () => {
  const { relations } = readFile('iraq-security-reform')
  const others = relations.filter(({ status, source }) => status === 'intended' && source !== 'kadhimi-government')
  expect(new Set(others.map(({ aimOf }) => aimOf))).toEqual(new Set(['kadhimi-government']))
  const dataset = toDataset(readFile('iraq-security-reform'))
  for (const relation of others) expect(printRelation(dataset, relation, 'en')).toMatch(/ (is|are) to .*aim of Kadhimi/)
})

test('iraq-security-reform counts nobody to a class by a name alone', () => {
  const { relations } = readFile('iraq-security-reform')
  const named = relations.filter(({ note }) => /name only/.test(note?.en ?? ''))
  expect(named.map(({ id, explicitness }) => [id, explicitness])).toEqual([['r077', 'inferred']])
})

test('iraq-security-reform lets the factions reach the services by the people whom they have inside', () => {
  const { relations } = readFile('iraq-security-reform')
  const inside = relations.filter(({ source, type }) => source === 'faction-elements' && type === 'penetrates')
  expect(inside.map(({ target, explicitness }) => [target, explicitness])).toEqual([
    ['iraqi-security-services', 'implied'],
  ])
})

test('iraq-security-reform prints how much of an actor is meant wherever the text limits it', () => {
  const dataset = toDataset(readFile('iraq-security-reform'))
  const sentences = [...dataset.relations.values()].map((relation) => printRelation(dataset, relation, 'en')).join('\n')
  expect(sentences).toMatch(/^Most of the Shiite political blocs oppose Security-sector reform/m)
  expect(sentences).toMatch(/^Iran is to withdraw from some of the Loyalist factions/m)
  expect(sentences).toMatch(/^International coalition mission withdraws from many of the Military bases$/m)
  expect(sentences).toMatch(/^Iraqi National Intelligence Service posted a number of its members to Border crossings/m)
})

test('iraq-security-reform holds what the author calls certain as a position of the author', () => {
  const { claims } = readFile('iraq-security-reform')
  const certain = claims.flatMap(({ positions }) => positions).filter((position) => position.certain)
  expect(certain.map(({ holder, evidence }) => [holder, evidence[0]!.passage])).toEqual([[{ source: 'text' }, 'P19']])
})

test('iraq-security-reform marks what only a party asserts', () => {
  const { relations } = readFile('iraq-security-reform')
  for (const { id, assertedBy, status, credibility } of relations) {
    if (status === 'alleged') expect(assertedBy, id).not.toBeNull()
    if (assertedBy !== null) expect([status, credibility], id).toEqual([expect.stringMatching(/alleged|intended/), 6])
  }
})

test('iraq-security-reform names every actor in Arabic and puts it in a group of at most 14', () => {
  const { actors, groups } = readFile('iraq-security-reform')
  expect(actors.filter(({ name }) => !/\p{Script=Arabic}/u.test(name['ar'] ?? '')).map(({ id }) => id)).toEqual([])
  expect(actors.filter(({ group }) => group === null).map(({ id }) => id)).toEqual([])
  for (const { id } of groups) expect(actors.filter(({ group }) => group === id).length, id).toBeLessThanOrEqual(14)
})

test('iraq-security-reform has a passage for every one of the text', () => {
  const { sources } = readFile('iraq-security-reform')
  const passages = sources.find(({ id }) => id === 'text')?.passages.map(({ id }) => id)
  expect(new Set(passages)).toEqual(new Set(FINGERPRINT.passages))
})

test('iraq-security-reform has no text that was not held against the source, and found to copy no six words', () => {
  const compared = new Set(FINGERPRINT.compared)
  const texts = listComparable()
  expect(texts.length).toBeGreaterThan(100)
  expect(
    texts.filter((text) => !compared.has(hashText(text))),
    'copied, or changed since `npm run fingerprint`, which wants the source in ../shared',
  ).toEqual([])
})

test('iraq-security-reform copies no run of words whose hash is kept: eleven in a row hold one of them', () => {
  const blocks = new Set(FINGERPRINT.blocks)
  expect(
    listComparable()
      .flatMap(listRuns)
      .filter((run) => blocks.has(hashRun(run))),
  ).toEqual([])
})

test('highland-tribes has the ties of the edge list, pair by pair and sign by sign', () => {
  const dataset = toDataset(readFile('highland-tribes'))
  const nameOf = (id: string) => [...dataset.actors.values()].find((actor) => actor.id === id)!.name.en!
  const names = [...dataset.actors.values()].map(({ id }) => nameOf(id))
  const edges = [...dataset.relations.values()].map(
    (relation) => [nameOf(relation.source), nameOf(relation.target), getSign(dataset.vocabulary, relation)] as const,
  )
  expect([names.length, edges.length]).toEqual([16, 58])
  expect(hashTribes({ names, edges })).toBe(FINGERPRINT.tribes)
})

test('the fingerprint is that of the material, where it lies beside the checkout', (context) => {
  const material = readMaterial()
  if (!material) {
    const reason = 'not beside this checkout: ../shared; the fingerprint is taken as it is'
    console.warn(reason)
    return context.skip(reason)
  }
  expect(takeFingerprint(material.text, listComparable(), material.tribes)).toEqual(FINGERPRINT)
})

test('takeFingerprint finds what is copied: six words are not attested, eleven are found by anybody', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`)
  const tribes = { names: [], edges: [] }
  const copies = Array.from({ length: 29 }, (_, start) => words.slice(start, start + 11).join(' '))
  const six = words.slice(3, 9).join(', ')
  const { compared, blocks } = takeFingerprint(
    words.join(' '),
    [six, ...copies, 'words of our own, six of them'],
    tribes,
  )
  expect(compared).toEqual([hashText('words of our own, six of them')])
  for (const copy of copies)
    expect(
      listRuns(copy).some((run) => blocks.includes(hashRun(run))),
      copy,
    ).toBe(true)
})

test('the fingerprint keeps less than could tell the words: runs do not overlap, and hashes are short', () => {
  const words = Array.from({ length: 600 }, (_, index) => `word${index}`)
  const { blocks } = takeFingerprint(words.join(' '), [], { names: [], edges: [] })
  expect(blocks.length).toBeLessThanOrEqual(100)
  for (const hash of [...blocks, ...FINGERPRINT.blocks]) expect(hash).toMatch(/^[0-9a-f]{6}$/)
})

test('highland-tribes has the triangles that are published: 19 +++, 2 ++-, 40 +--, 7 ---', () => {
  const dataset = toDataset(readFile('highland-tribes'))
  const positive = new Map<string, boolean>()
  for (const relation of dataset.relations.values()) {
    const isPositive = getSign(dataset.vocabulary, relation) > 0
    positive.set(`${relation.source} ${relation.target}`, isPositive)
    positive.set(`${relation.target} ${relation.source}`, isPositive)
  }
  const census = [0, 0, 0, 0]
  const ids = [...dataset.actors.keys()]
  for (const [i, a] of ids.entries()) {
    for (const [j, b] of ids.slice(0, i).entries()) {
      for (const c of ids.slice(0, j)) {
        const sides = [positive.get(`${a} ${b}`), positive.get(`${b} ${c}`), positive.get(`${a} ${c}`)]
        if (!sides.includes(undefined)) census[sides.filter(Boolean).length]! += 1
      }
    }
  }
  expect(census).toEqual([7, 40, 2, 19])
})

/** These hold whichever reading is taken; the note tells of how many, or in what manner. */
const STATED_THOUGH_READ: ReadonlySet<string> = new Set(['r006', 'r017', 'r021', 'r108'])

function readText(id: string) {
  return readDataset(readFileSync(new URL(`${id}/dataset.json`, FOLDER), 'utf8'), { strict: true })
}

function readFile(id: string): DatasetFile {
  const { file } = readText(id)
  if (!file) throw new Error(`unreadable dataset: "${id}"`)
  return file
}

function listEvidence({ actors, relations, events, claims }: DatasetFile) {
  return [...actors, ...relations, ...events, ...claims.flatMap(({ positions }) => positions)].flatMap(
    ({ evidence }) => evidence,
  )
}
