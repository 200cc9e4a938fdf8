import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { MEASURES } from '../../src/analysis/registry.ts'
import { createCall } from './createCall.ts'

const CALLED_FROM = mkdtempSync(join(tmpdir(), 'throughline-measure-'))
afterAll(() => rmSync(CALLED_FROM, { recursive: true }))

const actor = (id: string) => ({ id, name: { en: id.toUpperCase() }, type: 'organisation' })
const relation = (id: string, source: string, type: string, target: string, from: string, more = {}) => ({
  id,
  source,
  type,
  target,
  evidence: [{ source: from }],
  ...more,
})
const dataset = (...sources: readonly [string, string]) => ({
  format: 'throughline-dataset',
  version: 2,
  id: 'small',
  title: { en: 'Small' },
  sources: [
    { id: 'report', title: { en: 'The report' } },
    { id: 'book', title: { en: 'The book' } },
  ],
  actors: ['alpha', 'beta', 'gamma', 'delta'].map(actor),
  relations: [
    relation('r1', 'alpha', 'supports', 'beta', sources[0]),
    relation('r2', 'beta', 'supports', 'gamma', sources[1]),
    relation('r3', 'gamma', 'opposes', 'alpha', sources[0]),
    relation('r4', 'gamma', 'heads', 'delta', sources[0]),
    relation('r5', 'delta', 'opposes', 'beta', sources[0], { status: 'possible' }),
    relation('r6', 'beta', 'opposes', 'alpha', sources[0], { status: 'past' }),
  ],
})
writeFileSync(join(CALLED_FROM, 'small.json'), JSON.stringify(dataset('report', 'report')))
writeFileSync(join(CALLED_FROM, 'two.json'), JSON.stringify(dataset('report', 'book')))

const call = createCall(CALLED_FROM)
const measure = async (...args: readonly string[]) => {
  const { stdout } = await call('measure', ...args, '--json')
  return JSON.parse(stdout)
}

test('measure --json gives each measure by the ids of actors, and those of the dataset under "graph"', async () => {
  const { degree, betweenness, graph, about } = await measure('small.json')
  expect(degree).toEqual({ alpha: 2, beta: 2, gamma: 3, delta: 1 })
  // Two of six ordered pairs of others go through gamma: alpha and delta, beta and delta, either way.
  expect(betweenness).toEqual({ alpha: 0, beta: 0, gamma: 4 / 6, delta: 0 })
  expect(graph).toMatchObject({ 'triads-ppn': 1, frustration: 1, 'triangle-balance': 0 })
  expect(about.betweenness).toMatchObject({
    of: 'actors',
    unit: 'share',
    layer: 'all',
    way: 'either',
    exactness: 'exact',
  })
  expect(Object.keys(about).sort()).toEqual(MEASURES.map(({ id }) => id).sort())
})

test('measure --measure gives what is named, and a value that is not defined is null', async () => {
  const answer = await measure('small.json', '--measure', 'positive-share', '--measure', 'two-camps-breaking')
  expect(Object.keys(answer).sort()).toEqual(['about', 'graph', 'positive-share', 'two-camps-breaking'])
  expect(answer['positive-share'].delta).toBe(null)
  expect(answer['two-camps-breaking']).toMatchObject({ r4: null, r5: null })
  expect(answer.graph).toEqual({})
})

test('measure counts other statuses and lists ambivalent pairs where that is asked for', async () => {
  const { degree, 'ambivalent-pairs': pairs } = await measure('small.json', '--status', 'actual,past,possible')
  expect(degree.beta).toBe(4)
  expect(pairs).toEqual([{ actors: ['alpha', 'beta'], value: 1, positive: ['r1'], negative: ['r6'] }])
  expect((await measure('small.json'))['ambivalent-pairs']).toEqual([])
})

test('measure --layer goes along conduits as influence runs, and leaves out what cannot be measured there', async () => {
  const { closeness, katz, degree } = await measure('small.json', '--layer', 'conduits')
  expect(closeness).toEqual({ alpha: 0, beta: 0, gamma: 1 / 3, delta: 0 })
  expect(degree).toEqual({ alpha: 0, beta: 0, gamma: 1, delta: 1 })
  expect(katz).toBeUndefined()
})

test('measure --format csv has the same values as JSON, one a row', async () => {
  const { stdout, status } = await call('measure', 'small.json', '--format', 'csv')
  const rows = stdout.split('\r\n')
  expect(status).toBe(0)
  expect(rows[0]).toBe('measure,layer,of,id,other_id,name,value')
  expect(rows).toContain('degree,all,actors,gamma,,GAMMA,3')
  expect(rows).toContain('frustration,signed,dataset,small,,Small,1')
  expect(rows).toContain('positive-share,signed,actors,delta,,DELTA,')
  expect(rows).toContain('two-camps-breaking,signed,relations,r4,,GAMMA heads DELTA,')
})

test('measure explains what is named: question, meaning, what the values say and do not say, formula, source', async () => {
  const { stdout } = await call('measure', 'small.json', '--measure', 'betweenness')
  expect(stdout).toContain('Betweenness [betweenness]: all relations, either way\nWho lies between others?')
  expect(stdout).toContain('66.7 % of the shortest ways between others run through GAMMA.')
  expect(stdout).toContain('Not said: That anybody takes the shortest way')
  expect(stdout).toContain('Formula: Σ σ_st(v)')
  expect(stdout).toContain('Source: Freeman, L. C. (1977)')
  expect(stdout).toContain('4 of 6 relations count;')
})

test('measure names the relations that break the balance as sentences', async () => {
  const { stdout } = await call('measure', 'small.json', '--measure', 'two-camps-breaking')
  expect(stdout).toMatch(/It does not fit: (?:ALPHA supports BETA|BETA supports GAMMA|GAMMA opposes ALPHA)\./)
})

test('measure says in a sentence of each measure what it comes to', async () => {
  const { stdout } = await call('measure', 'small.json')
  for (const { id } of MEASURES) expect(stdout).toContain(`[${id}]: `)
  expect(stdout).toContain('Against the best two camps: 1 pair.')
  expect(stdout).not.toContain('Formula')
})

test('measure warns that a text by one author is nearly always balanced, if all rests on one', async () => {
  const warning = 'All evidence is from one source, “The report”. A text by one author is nearly always balanced'
  expect((await call('measure', 'small.json', '--measure', 'frustration')).stdout).toContain(warning)
  expect((await call('measure', 'two.json', '--measure', 'frustration')).stdout).not.toContain('All evidence')
})

test.each([
  [['--measure', 'betweeness'], 'unknown --measure: "betweeness"; did you mean "betweenness"? use one of degree, '],
  [['--measure', 'pn', '--layer', 'conduits'], 'pn cannot be measured on --layer conduits; use one of signed'],
  [['--layer', 'some'], 'unknown --layer: "some"; use one of all, conduits, positive, negative, signed'],
  [['--status', 'actual,maybe'], 'unknown --status: "maybe"; use one of actual, '],
  [['--format', 'xml'], 'unknown --format: "xml"; use one of text, csv, json'],
  [['second.json'], 'one dataset is needed'],
])('measure refuses %j with what would work', async (args, message) => {
  const { status, stderr, stdout } = await call('measure', 'small.json', ...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(`throughline measure: ${message}`)
})
