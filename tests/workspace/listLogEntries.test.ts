import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printChange } from '../../src/model/change/printChange.ts'
import { readChange } from '../../src/model/change/readChange.ts'
import { beginLog } from '../../src/workspace/beginLog.ts'
import { redo, undo } from '../../src/workspace/commands/history.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import type { History } from '../../src/workspace/document.ts'
import type { DocumentMoment } from '../../src/workspace/listLogEntries.ts'
import { listLogEntries } from '../../src/workspace/listLogEntries.ts'
import { replayLog } from '../../src/workspace/replayLog.ts'
import type { LogEntry } from '../../src/workspace/storage.ts'
import type { WorkspaceState } from '../../src/workspace/workspaceState.ts'
import type { Edit } from './arbitraryEdits.ts'
import { arbitraryEditing, printFile, toCommand, toDocumentDataset } from './arbitraryEdits.ts'
import { givenState } from './givenState.ts'

const TIME = Date.UTC(2026, 0, 3)

function toMoment(state: WorkspaceState): DocumentMoment {
  return { dataset: toDocumentDataset(state), history: state.history, revision: state.revision }
}

/** The log of what was done to a document, as it is kept, and the states between. */
function edit(edits: readonly (readonly Edit[])[], datasets: Parameters<typeof toCommand>[1]) {
  const states = [openDataset(datasets[0]!)(givenState())]
  const log = edits.flatMap((together) => {
    const before = states.at(-1)!
    const after = together.reduce((state, one) => toCommand(one, datasets)(state), before)
    states.push(after)
    return listLogEntries(toMoment(before), toMoment(after), TIME)
  })
  return { states, log }
}

function keep(entry: LogEntry): LogEntry {
  return { ...entry, change: readChange(printChange(entry.change))! }
}

function toLogged(log: readonly LogEntry[]) {
  return log.map((entry, index) => ({ revision: index + 1, entry: keep(entry) }))
}

function printHistory({ done, undone }: History): unknown {
  return [done, undone].map((steps) => steps.map(({ change, ...step }) => ({ ...step, change: printChange(change) })))
}

test('whatever is done, the log leads to the same dataset, to the byte, and to the same history', () => {
  fc.assert(
    fc.property(arbitraryEditing, ({ datasets, edits }) => {
      const { states, log } = edit(edits, datasets)
      const start = toDocumentDataset(states[0]!)
      const replayed = replayLog(start, { from: 0, to: log.length, log: toLogged(log) })
      const end = states.at(-1)!
      expect(printFile(replayed.dataset)).toBe(printFile(toDocumentDataset(end)))
      expect(printHistory(replayed.history)).toEqual(printHistory(end.history))
      expect(replayed.leftOut).toEqual([])
    }),
  )
})

test('a log begun late leads from the state before all steps to the present one', () => {
  fc.assert(
    fc.property(arbitraryEditing, ({ datasets, edits }) => {
      const end = edit(edits, datasets).states.at(-1)!
      const { dataset, entries } = beginLog(toMoment(end), TIME)
      const replayed = replayLog(dataset, { from: 0, to: entries.length, log: toLogged(entries) })
      expect(printFile(replayed.dataset)).toBe(printFile(toDocumentDataset(end)))
      expect(printHistory(replayed.history)).toEqual(printHistory(end.history))
    }),
  )
})

test('from any snapshot, with any change damaged, what is replayed can be undone to its end and redone', () => {
  fc.assert(
    fc.property(arbitraryEditing, fc.nat(), fc.nat(), ({ datasets, edits }, at, gone) => {
      const { states, log } = edit(edits, datasets)
      fc.pre(log.length > 0)
      const logged = toLogged(log)
      const from = at % (log.length + 1)
      const start = replayLog(toDocumentDataset(states[0]!), { from: 0, to: from, log: logged }).dataset
      const broken = logged.map((one) => (one.revision === 1 + (gone % log.length) ? { ...one, entry: null } : one))
      const { dataset, history, leftOut } = replayLog(start, { from, to: log.length, log: broken })
      if (1 + (gone % log.length) <= from) expect(printFile(dataset)).toBe(printFile(toDocumentDataset(states.at(-1)!)))
      else expect(leftOut).toContain(1 + (gone % log.length))
      let state = { ...openDataset(dataset)(givenState()), history }
      for (const _ of history.done) state = undo()(state)
      for (const _ of [...history.done, ...history.undone]) state = redo()(state)
      expect(state.history.undone).toEqual([])
    }),
  )
})

test('a single step is told by what it was: done, undone, done again', () => {
  const { log } = edit(
    [[{ kind: 'change', to: 1 }], [{ kind: 'undo' }], [{ kind: 'redo' }], [{ kind: 'amend', x: 1 }]],
    fc.sample(arbitraryEditing, { numRuns: 1, seed: 7 })[0]!.datasets,
  )
  expect(log.map(({ kind }) => kind)).toEqual(['do', 'undo', 'redo', 'rework'])
})
