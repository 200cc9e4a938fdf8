import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { printQuestion } from '../../../src/publish/trace/printQuestion.ts'
import { writeCitedText } from '../../../src/publish/trace/writeCitedText.ts'
import { writeTraceCsv } from '../../../src/publish/trace/writeTraceCsv.ts'
import { writeTraceMarkdown } from '../../../src/publish/trace/writeTraceMarkdown.ts'
import { tracePaths } from '../../../src/query/tracePaths.ts'
import type { TraceQuestion } from '../../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../../src/query/traceQuestion.ts'
import { getTraceCatalogue } from '../../../src/workspace/catalogue/getTraceCatalogue.ts'
import { build, given } from '../../network/given.ts'

const WORDS = getTraceCatalogue('en').answer
const QUESTION: TraceQuestion = { ...DEFAULT_CRITERIA, from: ['a' as ActorId], to: ['c' as ActorId] }

const DATASET = build({
  actors: [
    { id: 'a', name: { en: 'Port *Authority*' }, type: 'state' },
    { id: 'b', name: { en: '=cmd()' }, type: 'state' },
    { id: 'c', name: { en: 'Dockers, united' }, type: 'state' },
  ],
  sources: [
    {
      id: 'one',
      title: { en: 'First report' },
      authors: ['A. Writer'],
      publisher: 'The Press',
      date: '1998',
      passages: [{ id: 'P01', summary: { en: 'The port is leased.' } }, { id: 'P02' }, { id: 'P04' }],
    },
    { id: 'two' },
  ],
  relations: [
    {
      id: 'r1',
      type: 'controls',
      source: 'a',
      target: 'b',
      evidence: [{ source: 'two' }, { source: 'one', passage: 'P01' }, { source: 'one', passage: 'P02' }],
    },
    { id: 'r2', type: 'controls', source: 'b', target: 'c', evidence: [{ source: 'one', passage: 'P03' }] },
    { id: 'r3', type: 'influences', source: 'b', target: 'c' },
  ],
})

const answer = tracePaths(compileNetwork(DATASET), QUESTION)
const trace = answer.ok ? answer.value : undefined

test('a cited answer numbers its sources as they are cited, with passages, and lists them', () => {
  expect(writeCitedText(DATASET, QUESTION, trace!, WORDS)).toBe(
    [
      'From Port *Authority* to Dockers, united, by reach, in at most 4 steps, with status actual, as stated or implied.',
      '',
      'Both paths of up to 4 steps.',
      '',
      '1. Port *Authority* controls =cmd() [1; 2, P01, P02], which controls Dockers, united [2, P03]',
      '   (actual; confidence not known)',
      '2. Port *Authority* controls =cmd() [1; 2, P01, P02], which influences Dockers, united [no source]',
      '   (actual; confidence not known)',
      '',
      'On every path: =cmd(), “Port *Authority* controls =cmd()”.',
      '',
      'Sources:',
      '[1] Untitled text',
      '[2] A. Writer, First report, The Press, 1998',
      '    P01: The port is leased.',
      '    P02',
      '',
    ].join('\n'),
  )
})

test('paths to everyone who is reached are cited below the question for those', () => {
  const question = { ...QUESTION, to: [] }
  const cited = writeCitedText(DATASET, question, { ask: 'reached', paths: trace!.paths }, WORDS)
  expect(cited).toMatch(/^Everyone whom Port \*Authority\* reaches, by reach/)
})

test('a source that is left out is named, also one without a title', () => {
  const withoutSources = [...DATASET.sources.keys()]
  expect(printQuestion(DATASET, 'paths', { ...QUESTION, withoutSources }, WORDS)).toContain(
    'without the source “First report” or “two”',
  )
})

test('names cannot become markup in Markdown', () => {
  expect(writeTraceMarkdown(DATASET, QUESTION, trace!, WORDS)).toContain('1. **Port \\*Authority\\*** controls')
})

test('names cannot become formulas in CSV, and commas stay in their cell', () => {
  const [head, first] = writeTraceCsv(DATASET, trace!).split('\r\n')
  expect(head!.split(',')).toHaveLength(19)
  expect(first).toBe(
    "1,1,a,Port *Authority*,r1,controls,forward,b,'=cmd(),0,actual,,,two one#P01 one#P02,,actual,,,Port *Authority* controls =cmd()",
  )
})

test('a question is told with all that is asked beyond the usual', () => {
  const question: TraceQuestion = {
    ...QUESTION,
    kind: 'stance',
    via: ['b' as ActorId],
    avoidRelations: [...DATASET.relations.keys()].slice(0, 1),
    time: { mode: 'together', within: '1998' },
    unknownTimes: false,
    reliability: 'C',
    maxRelations: 20,
    order: 'strength',
  }
  expect(printQuestion(DATASET, 'paths', question, WORDS)).toBe(
    'From Port *Authority* to Dockers, united, by stance, in at most 4 steps, with status actual, as stated or implied, ' +
      'all in force together within 1998, unknown dates not counted, from sources graded at least C, by way of =cmd(), ' +
      'not through “Port *Authority* controls =cmd()”, not through actors with more than 20 relations, ' +
      'the strongest first.',
  )
  expect(printQuestion(DATASET, 'common', { ...QUESTION, to: ['a', 'b'] as ActorId[] }, WORDS)).toContain(
    'Everyone who reaches each of Port *Authority* and =cmd(), by reach',
  )
})

test('a question says that it crosses what has no status, where there is such a thing', () => {
  const told = (...lines: readonly string[]) =>
    printQuestion(given(...lines), 'paths', { ...QUESTION, to: ['b'] as ActorId[] }, WORDS)
  expect(told('a controls b')).toContain(', with status actual, as stated or implied.')
  expect(told('a controls b unspecified')).toContain(
    ', with status actual or not said, as stated, implied or not said.',
  )
})
