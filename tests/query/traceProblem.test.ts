import { expect, test } from 'vitest'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import { describeTraceProblem } from '../../src/query/traceProblem.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { given } from '../network/given.ts'

const network = compileNetwork(given('government controls service @report', 'service opposes militia'))

function complain(question: { readonly [Name in keyof TraceQuestion]?: unknown }): readonly string[] {
  const asked = { ...DEFAULT_CRITERIA, from: ['government'], to: ['militia'], ...question } as TraceQuestion
  const result = tracePaths(network, asked)
  return result.ok ? [] : result.problems.map(describeTraceProblem)
}

test('tracePaths reports no problem in a question that can be answered', () => {
  expect(complain({})).toEqual([])
  expect(complain({ via: ['service'], types: ['opposes'], withoutSources: ['report'], limit: 0 })).toEqual([])
})

const cases: readonly [string, Parameters<typeof complain>[0], readonly string[]][] = [
  ['an unknown actor', { from: ['goverment'] }, ['unknown actor: "goverment"; did you mean "government"?']],
  ['one that is like no other', { to: ['zzzzzz'] }, ['unknown actor: "zzzzzz"']],
  [
    'unknown stops',
    { via: ['servce'], avoid: ['x'] },
    ['unknown actor: "servce"; did you mean "service"?', 'unknown actor: "x"'],
  ],
  ['an unknown source', { withoutSources: ['raport'] }, ['unknown source: "raport"; did you mean "report"?']],
  ['an unknown type', { types: ['opposses'] }, ['unknown relation type: "opposses"; did you mean "opposes"?']],
  ['an unknown status', { statuses: ['actuel'] }, ['unknown status: "actuel"; did you mean "actual"?']],
  [
    'an unknown explicitness',
    { explicitness: ['infered'] },
    ['unknown explicitness: "infered"; did you mean "inferred"?'],
  ],
  ['an unknown kind', { kind: 'stanse' }, ['unknown kind of path: "stanse"; did you mean "stance"?']],
  [
    'from = to',
    { to: ['government'] },
    ['a path needs two different ends: "government" is both; choose another actor for one of them'],
  ],
  [
    'an avoided end',
    { avoid: ['militia'] },
    ['an end of the path cannot be avoided: "militia"; take it out of the actors to avoid'],
  ],
  [
    'an end as stop',
    { via: ['government'] },
    ['an end of the path cannot be a stop on the way: "government"; take it out of the stops'],
  ],
  [
    'an avoided stop',
    { via: ['service'], avoid: ['service'] },
    ['an actor cannot be both a stop and avoided: "service"; take it out of one of the two'],
  ],
  [
    'a stop twice',
    { via: ['service', 'service'] },
    ['a path visits no actor twice: "service" is a stop twice; name it once'],
  ],
  ['no steps', { maxSteps: 0 }, ['the most steps must be a whole number from 1: 0; 4 is usual']],
  ['half a step', { maxSteps: 2.5 }, ['the most steps must be a whole number from 1: 2.5; 4 is usual']],
  ['no number', { maxSteps: Number.NaN }, ['the most steps must be a whole number from 1: NaN; 4 is usual']],
  ['no beginning', { from: [] }, ['a path needs two ends: there is no "from"; name at least one actor']],
  ['no end', { to: [] }, ['a path needs two ends: there is no "to"; name at least one actor']],
  ['an unknown relation to avoid', { avoidRelations: ['r', 'r1'] }, ['unknown relation: "r"; did you mean "r1"?']],
  ['an unknown order', { order: 'strenght' }, ['unknown order: "strenght"; did you mean "strength"?']],
  ['an unknown combination', { strengthBy: 'products' }, ['unknown combination: "products"; did you mean "product"?']],
  [
    'an unknown reading of time',
    { time: { mode: 'togther', within: null } },
    ['unknown reading of time: "togther"; did you mean "together"?'],
  ],
  ['an unknown reliability', { reliability: 'F' }, ['unknown reliability: "F"']],
  [
    'no date',
    { time: { mode: 'each', within: 'soon' } },
    ['not a date in EDTF: "soon"; "2020", "2020-05" or "2020-05/2021" would be'],
  ],
  [
    'half a relation',
    { maxRelations: 1.5 },
    ['the most relations of an actor on the way must be a whole number from 0: 1.5; 20 leaves out most hubs'],
  ],
  [
    'a credibility that judges nothing',
    { credibility: 6 },
    ['the credibility must be a whole number from 1 to 5: 6; 3 is "possibly true"'],
  ],
  [
    'a confidence beyond all',
    { confidence: 1.5 },
    ['the least confidence must be a number from 0 to 1: 1.5; 0.5 is a middle'],
  ],
  ['a limit below nothing', { limit: -1 }, ['the limit must be a whole number from 0: -1; 500 is usual']],
]

test.each(cases)('tracePaths describes what is wrong with %s', (_, question, words) => {
  expect(complain(question)).toEqual(words)
})
