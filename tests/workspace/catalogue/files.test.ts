import { expect, test } from 'vitest'
import { getFileWords } from '../../../src/workspace/catalogue/getFileWords.ts'
import type { LinkedFile } from '../../../src/workspace/file/linkedFile.ts'

const AT = new Date(2026, 5, 3, 14, 3).getTime()
const NOW = new Date(2026, 5, 3, 18, 0).getTime()
const FILE: LinkedFile = { name: 'harbour.json', at: AT, how: 'written', isSaved: true }

test('the file says when it was saved, or that it was not since', () => {
  const { state } = getFileWords('en')
  expect(state(FILE, NOW)).toBe('harbour.json: saved 14:03')
  expect(state({ ...FILE, isSaved: false }, NOW)).toBe('harbour.json: not saved since 14:03')
  expect(state({ ...FILE, how: 'read' }, NOW)).toBe('harbour.json: opened 14:03')
  expect(state(FILE, NOW + 86_400_000)).toBe('harbour.json: saved 3 June 2026, 14:03')
})

test.each(['en', 'ar'] as const)('all that can become of a file is told with its name: %s', (language) => {
  const { news, state } = getFileWords(language)
  const told = [
    ...(['saved', 'up-to-date', 'given', 'refused', 'gone', 'full', 'unreadable', 'not-kept', 'failed'] as const).map(
      (kind) => news({ kind, name: 'harbour.json' }),
    ),
    ...[true, false].map((isEdited) => news({ kind: 'changed', name: 'harbour.json', isEdited })),
    ...(['version', 'document', null] as const).map((kept) =>
      news({ kind: 'overwritten', name: 'harbour.json', kept }),
    ),
    news({ kind: 'saved-beside', name: 'harbour.json', from: 'harbour.csv' }),
    state(FILE, NOW),
  ]
  expect(new Set(told).size).toBe(told.length)
  for (const text of told) expect(text).toContain('harbour.json')
})
