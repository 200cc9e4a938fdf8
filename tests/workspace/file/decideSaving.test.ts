import { expect, test } from 'vitest'
import type { SavingDecision } from '../../../src/workspace/file/decideSaving.ts'
import { decideSaving, looksUnchanged } from '../../../src/workspace/file/decideSaving.ts'

const STAMP = { size: 10, modified: 1000, sum: 'read' }
// The file was not printed by the app, so that what it held and what would have been written then differ.
const KNOWN = { stamp: STAMP, printed: 'printed' }

test.each<readonly [what: string, disk: string | null, here: string, decision: SavingDecision]>([
  ['nothing has changed', 'read', 'printed', 'nothing'],
  ['only the document has changed', 'read', 'edited', 'write'],
  ['only the file has changed', 'theirs', 'printed', 'merge'],
  ['both have changed', 'theirs', 'edited', 'ask'],
  ['both have changed to the same', 'edited', 'edited', 'adopt'],
  ['the file is gone', null, 'edited', 'gone'],
  ['the file is gone and nothing has changed', null, 'printed', 'gone'],
])('decideSaving: %s', (_, disk, here, decision) => {
  expect(decideSaving({ known: KNOWN, disk, here })).toBe(decision)
})

test('decideSaving writes over nothing but what was read or written last', () => {
  const sums = ['read', 'printed', 'theirs', 'edited', null]
  for (const disk of sums) {
    for (const here of ['read', 'printed', 'theirs', 'edited']) {
      if (decideSaving({ known: KNOWN, disk, here }) === 'write') expect(disk).toBe(STAMP.sum)
    }
  }
})

test('a file of the same size and time need not be read; a touched one is', () => {
  expect(looksUnchanged(STAMP, { size: 10, modified: 1000 })).toBe(true)
  expect(looksUnchanged(STAMP, { size: 10, modified: 1001 })).toBe(false)
  expect(looksUnchanged(STAMP, { size: 11, modified: 1000 })).toBe(false)
})
