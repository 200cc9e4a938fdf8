import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArguments } from '../../../src/cli/readArguments.ts'
import { QUESTION_OPTIONS, readQuestion } from '../../../src/cli/readQuestion.ts'
import type { RelationId } from '../../../src/model/dataset.ts'
import { printTraceCommand } from '../../../src/publish/trace/printTraceCommand.ts'
import type { TraceQuestion } from '../../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../../src/query/traceQuestion.ts'
import { given } from '../../network/given.ts'
import { someQuestion } from '../../query/arbitraryTrace.ts'

/** As a shell takes a line apart: words between spaces, what stands in single quotes as it is. */
function split(line: string): string[] {
  return (line.match(/(?:'[^']*'|\\'|[^\s'])+/g) ?? []).map((word) =>
    word.replace(/'([^']*)'|\\'/g, (_, text) => text ?? "'"),
  )
}

test('the command that is printed for a question asks just that question', () => {
  const dataset = given('a controls b')
  fc.assert(
    fc.property(someQuestion, (asked) => {
      const question: TraceQuestion = { ...asked, only: null }
      const [program, ...words] = split(printTraceCommand('my data.json', 'paths', question))
      expect([program, ...words.slice(0, 5)]).toEqual(['npm', 'run', '-s', 'throughline', '--', 'trace'])
      const { values, positionals } = readArguments(words.slice(5), QUESTION_OPTIONS)
      expect(positionals).toEqual(['my data.json'])
      // A time without a window in which each is in force asks for nothing.
      const time = question.time?.mode === 'each' && question.time.within === null ? null : question.time
      expect(readQuestion(dataset, 'paths', values)).toEqual({ ...question, time })
    }),
    { numRuns: 500 },
  )
})

test('a name with quotes and spaces stays one word of the command', () => {
  const words = split(printTraceCommand("it's mine.json", 'paths', { ...DEFAULT_CRITERIA, from: [], to: [] }))
  expect(words).toContain("it's mine.json")
})

test('what the filters hide is left out by naming it', () => {
  const avoidRelations = ['r1'] as RelationId[]
  fc.assert(
    fc.property(someQuestion, (asked) => {
      const command = printTraceCommand('d', 'paths', { ...asked, avoidRelations }, ['r2', 'r3'])
      expect(command).toContain('--avoid-relations r1,r2,r3')
    }),
    { numRuns: 20 },
  )
})
