import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { TestContext } from 'vitest'
import { expect, test } from 'vitest'
import type { DatasetFile } from '../../src/model/dataset.ts'
import { printIssue } from '../../src/model/describeIssue.ts'
import { printRelation } from '../../src/model/printRelation.ts'
import { readDataset } from '../../src/model/readDataset.ts'
import { judgeInForce, parseDate } from '../../src/model/time.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { getSign } from '../../src/model/vocabulary.ts'
import { readShared } from '../shared.ts'

const FOLDER = new URL('../../graph-data/', import.meta.url)
const IDS = readdirSync(FOLDER).filter((id) => existsSync(new URL(`${id}/dataset.json`, FOLDER)))
const SOURCE_TEXT = 'source/iraq-security-reform.txt'
const TRIBES = 'networks/highland-tribes.json'

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

test('iraq-security-reform has a passage for every one of the text', (context) => {
  const text = readOrSkip(context, SOURCE_TEXT)
  const { sources } = readFile('iraq-security-reform')
  const passages = sources.find(({ id }) => id === 'text')?.passages.map(({ id }) => id)
  expect(new Set(passages)).toEqual(new Set([...text.matchAll(/^\[(\w[\w.]*)\]/gm)].map(([, id]) => id)))
})

test('iraq-security-reform copies no six words of the text in a row', (context) => {
  const runs = new Set(readOrSkip(context, SOURCE_TEXT).split('\n').flatMap(listRuns))
  const codings = ['first', 'second'].map((name) =>
    JSON.parse(readFileSync(new URL(`iraq-security-reform/codings/${name}.json`, FOLDER), 'utf8')),
  )
  const texts = listTexts([readFile('iraq-security-reform'), codings])
    .map((text) => text.replaceAll("'", '’'))
    .filter((text) => !PROPER_NAMES.has(text))
  expect(texts.flatMap(listRuns).filter((run) => runs.has(run))).toEqual([])
})

test('highland-tribes has the ties of the edge list, pair by pair and sign by sign', (context) => {
  const { names, edges } = JSON.parse(readOrSkip(context, TRIBES)) as {
    names: string[]
    edges: [string, string, number][]
  }
  const dataset = toDataset(readFile('highland-tribes'))
  const nameOf = (id: string) => [...dataset.actors.values()].find((actor) => actor.id === id)?.name.en
  expect([...dataset.actors.values()].map(({ name }) => name.en)).toEqual(names)
  expect(
    [...dataset.relations.values()].map((relation) => [
      nameOf(relation.source),
      nameOf(relation.target),
      getSign(dataset.vocabulary, relation),
    ]),
  ).toEqual(edges)
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

/** Official names and titles that are as long as that; they are nobody's wording. */
const PROPER_NAMES: ReadonlySet<string> = new Set([
  'Special Forces Division for the Protection of the Green Zone',
  'Interior Minister’s Undersecretary for Intelligence Affairs',
  'Director General of Intelligence and Combating Terrorism',
  'Intelligence and Security Department for Baghdad Operations',
  'Director of the Intelligence and Security Department for Baghdad Operations',
  'Kadhimi’s Rolling Reshuffle (Part 2): Protecting Iraq’s Economic Institutions and Borders',
  'Kadhimi’s Rolling Reshuffle (Part 1): Military Command Changes',
  'NATO in Iraq: Not a Surge',
  'The Washington Institute for Near East Policy',
])

function readText(id: string) {
  return readDataset(readFileSync(new URL(`${id}/dataset.json`, FOLDER), 'utf8'), { strict: true })
}

function readFile(id: string): DatasetFile {
  const { file } = readText(id)
  if (!file) throw new Error(`unreadable dataset: "${id}"`)
  return file
}

function readOrSkip(context: TestContext, path: string): string {
  const text = readShared(path)
  if (text !== undefined) return text
  const reason = `not beside this checkout: ../shared/${path}`
  console.warn(reason)
  return context.skip(reason)
}

function listEvidence({ actors, relations, events, claims }: DatasetFile) {
  return [...actors, ...relations, ...events, ...claims.flatMap(({ positions }) => positions)].flatMap(
    ({ evidence }) => evidence,
  )
}

/** Every text in a value, keys left out. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}

/** Every six words in a row, lower-cased, without punctuation. */
function listRuns(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '))
}
