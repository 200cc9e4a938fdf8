import { expect, test } from 'vitest'
import { listSourceFiles } from './sourceFiles.ts'

const files = listSourceFiles('src', ['.ts', '.tsx'])

/** Whoever asks which target, screen, subject or format it is knows what its registry should say. */
const ASKING = /\b(?:(?:target|screen|subject|format)(?:\.id)?|entry\.id) [!=]== '[a-z]/

test('what differs between targets, screens, subjects and formats stands in their registries', () => {
  const asking = files.filter(({ text }) => ASKING.test(text)).map(({ path }) => path)
  expect(asking).toEqual([
    // Reads the dataset's own format, which names itself.
    'src/model/validateDataset.ts',
    // The table asks whether it is open itself.
    'src/workspace/table/listTableRelations.ts',
  ])
})

// Of targets, one that is written and one that is drawn; words in which nothing else is meant.
test.each([
  [
    'pdf',
    ['src/publish/target/registry.ts', 'src/publish/target/writers.ts', 'src/workspace/catalogue/en/publishing.ts'],
  ],
  ['png', ['src/publish/target/registry.ts', 'src/workspace/catalogue/en/publishing.ts']],
])('a target is named in few files: %s', (id, expected) => {
  const naming = new RegExp(`'${id}'|\\b${id}: (?:\\{|async)`)
  expect(files.filter(({ text }) => naming.test(text)).map(({ path }) => path)).toEqual(expected)
})
