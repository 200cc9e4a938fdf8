import { expect, test } from 'vitest'
import { listSourceFiles } from './sourceFiles.ts'

/** What every criterion needs: its entry, its rule, its words, its control. */
const NEEDED = [
  'src/query/traceQuestion.ts',
  'src/ui/trace/sentence/conditionRegistry.ts',
  'src/workspace/catalogue/ar/question.ts',
  'src/workspace/catalogue/en/criteria.ts',
]
const OF_ACTORS = 'src/query/criteria/actorRules.ts'
const OF_RELATIONS = 'src/query/criteria/relationRules.ts'
/** What takes something away, and says what was. */
const TAKING_AWAY = ['src/workspace/commands/trace.ts', 'src/workspace/derive/deriveComparison.ts']

const files = listSourceFiles('src', ['.ts', '.tsx'])

// Criteria whose names are no words of other things. What else names them does more with them than every criterion needs.
test.each([
  // What is wrong with a number is said in words of its own.
  ['maxRelations', [...NEEDED, OF_ACTORS, 'src/query/traceProblem.ts']],
  // Its flag is not its name, and its editor is its own.
  [
    'withoutSources',
    [...NEEDED, OF_RELATIONS, ...TAKING_AWAY, 'src/publish/trace/toFlag.ts', 'src/ui/trace/sentence/listEditors.tsx'],
  ],
])('a criterion is named in few files: %s', (name, expected) => {
  const word = new RegExp(`\\b${name}\\b`)
  const naming = files.filter(({ text }) => word.test(text)).map(({ path }) => path)
  expect(naming).toEqual(expected.toSorted())
})
