import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { printEntryStart } from '../../../src/model/entry/printEntryStart.ts'
import { readEntry } from '../../../src/model/entry/readEntry.ts'
import { build } from '../../network/given.ts'

const NAMES = ['Iran', 'The Guard: its staff', 'North, South', 'A -> B']
const DATASET = build({
  actors: NAMES.map((en, at) => ({ id: `a${at}`, name: { en }, type: 'state' })),
})

test('the beginning of an entry is read back as the actors for whom it was printed, whatever is in their names', () => {
  for (const source of DATASET.actors.keys()) {
    for (const target of DATASET.actors.keys()) {
      const entry = readEntry(DATASET, `${printEntryStart(DATASET, source, target)}supports`)
      expect([entry.source, entry.target].map((actor) => actor?.kind === 'known' && actor.actor.id)).toEqual([
        source,
        target,
      ])
      expect(entry.problems).toEqual([])
    }
  }
  expect(printEntryStart(DATASET, 'a0' as ActorId, null)).toBe('Iran -> ')
})
