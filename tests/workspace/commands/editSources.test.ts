import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset, SourceId } from '../../../src/model/dataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { getHistoryWords } from '../../../src/workspace/catalogue/getHistoryWords.ts'
import type { PassageEdit } from '../../../src/workspace/commands/editSources.ts'
import {
  addSource,
  appendPassages,
  changeSource,
  deleteSource,
  editPassage,
  mergeSourceInto,
} from '../../../src/workspace/commands/editSources.ts'
import { redo, undo } from '../../../src/workspace/commands/history.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const [S, T] = ['s', 't'] as [SourceId, SourceId]
const DATASET = build({
  sources: [
    { id: 's', title: { en: 'Ledger', ar: 'السجل' }, passages: [{ id: 'P01', text: 'One two.' }, { id: 'P02' }] },
    { id: 't', passages: [{ id: 'P01', text: 'Three.' }] },
  ],
  actors: [{ id: 'a', name: { en: 'A' }, type: 'state', evidence: [{ source: 's', passage: 'P01' }] }],
})
const STATE = givenState({ dataset: DATASET })
const source = (dataset: Dataset, id = S) => dataset.sources.get(id)!
const print = ({ dataset }: WorkspaceState) => JSON.stringify(toDatasetFile(dataset!))
const [en, ar] = [getHistoryWords('en'), getHistoryWords('ar')]
const name = ({ history }: WorkspaceState) => {
  const label = history.done.at(-1)?.label ?? null
  return [en.undo(label), ar.undo(label)]
}

test.each<[Command, string, string]>([
  [addSource('Diary', 1), 'Undo: add Diary', 'تراجع: إضافة Diary'],
  [
    changeSource({ ...source(DATASET), publisher: 'Press' }, 1),
    'Undo: change the publisher of Ledger',
    'تراجع: تعديل الناشر في السجل',
  ],
  [deleteSource(source(DATASET), 1), 'Undo: remove Ledger', 'تراجع: حذف السجل'],
  [mergeSourceInto(source(DATASET, T), S, 1), 'Undo: merge t', 'تراجع: دمج t'],
  [
    appendPassages(source(DATASET), ['x', 'y'], 1),
    'Undo: add P03 (Ledger) and 1 more',
    'تراجع: إضافة P03 (السجل) و1 غيره',
  ],
  [
    editPassage(source(DATASET), 'P01', { kind: 'split', position: 4 }, 1),
    'Undo: split P01 (Ledger)',
    'تراجع: تقسيم P01 (السجل)',
  ],
  [editPassage(source(DATASET), 'P01', { kind: 'join' }, 1), 'Undo: join P01 (Ledger)', 'تراجع: ضمّ P01 (السجل)'],
  [
    editPassage(source(DATASET), 'P01', { kind: 'move', by: 1 }, 1),
    'Undo: move P01 (Ledger)',
    'تراجع: نقل P01 (السجل)',
  ],
  [editPassage(source(DATASET), 'P01', { kind: 'remove' }, 1), 'Undo: remove P01 (Ledger)', 'تراجع: حذف P01 (السجل)'],
])('a step bears its name: %#', (command, english, arabic) => {
  const state = command(STATE)
  expect(name(state)).toEqual([english, arabic])
  expect(print(undo()(state))).toBe(print(STATE))
})

test('what changes nothing is no step', () => {
  for (const change of [
    { kind: 'move', by: -1 },
    { kind: 'split', position: 0 },
  ] as const)
    expect(editPassage(source(DATASET), 'P01', change, 1)(STATE)).toBe(STATE)
  expect(changeSource(source(DATASET), 1)(STATE).history.done).toEqual([])
})

test('a source that is deleted is no longer asked about', () => {
  const view = { ...INITIAL_VIEW, trace: { ...INITIAL_VIEW.trace, withoutSources: [S, T] } }
  expect(deleteSource(source(DATASET), 1)({ ...STATE, view }).view.trace.withoutSources).toEqual([T])
})

test('nothing is changed in a document that another tab edits', () => {
  const state = givenState({ dataset: DATASET, kept: { kind: 'read-only' } as never })
  expect(addSource('Diary', 1)(state)).toBe(state)
  expect(deleteSource(source(DATASET), 1)(state)).toBe(state)
})

test('whatever is done to sources, undo leads back to the byte, and redo to where it was', () => {
  const arbitraryChange: fc.Arbitrary<PassageEdit> = fc.oneof(
    fc.constantFrom<PassageEdit>({ kind: 'remove' }, { kind: 'join' }),
    fc.record({ kind: fc.constant('split' as const), position: fc.nat(12) }),
    fc.record({ kind: fc.constant('move' as const), by: fc.integer({ min: -2, max: 2 }) }),
  )
  const arbitraryStep = fc.record({
    at: fc.nat(4),
    change: arbitraryChange,
    texts: fc.array(fc.string(), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(fc.array(arbitraryStep, { minLength: 1, maxLength: 6 }), (steps) => {
      const states = [STATE]
      for (const { at, change, texts } of steps) {
        const state = states.at(-1)!
        const own = source(state.dataset!)
        const id = own.passages[at % own.passages.length]?.id
        const command =
          id === undefined || texts.length > 0 ? appendPassages(own, texts, 1) : editPassage(own, id, change, 1)
        const next = command(state)
        if (next.history.done.length > state.history.done.length) states.push(next)
      }
      let state = states.at(-1)!
      for (const earlier of states.slice(0, -1).toReversed()) {
        state = undo()(state)
        expect(print(state)).toBe(print(earlier))
      }
      for (const later of states.slice(1)) {
        state = redo()(state)
        expect(print(state)).toBe(print(later))
      }
    }),
    { numRuns: 100 },
  )
})
