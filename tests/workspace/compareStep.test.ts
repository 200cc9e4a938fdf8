import { expect, test } from 'vitest'
import type { Actor } from '../../src/model/dataset.ts'
import { createClaim } from '../../src/model/edit/createRecords.ts'
import { getHistoryWords } from '../../src/workspace/catalogue/getHistoryWords.ts'
import { changeRecords, removeRecords } from '../../src/workspace/commands/edit.ts'
import { editPassage } from '../../src/workspace/commands/editSources.ts'
import { undo } from '../../src/workspace/commands/history.ts'
import { compareStep } from '../../src/workspace/compareStep.ts'
import { build } from '../network/given.ts'
import { givenState } from './givenState.ts'

const DATASET = build({
  sources: [{ id: 's', title: { en: 'Report' }, passages: [{ id: 'P01', text: 'One.' }] }],
  actors: ['a', 'b'].map((id) => ({ id, name: { en: id.toUpperCase() }, type: 'state' })),
})
const [A, B] = [...DATASET.actors.values()] as [Actor, Actor]
const SOURCE = [...DATASET.sources.values()][0]!
const commands = [
  changeRecords({ actors: [{ ...A, description: { en: 'first' } }] }, 1),
  changeRecords({ actors: [{ ...A, description: { en: 'second' } }] }, 2),
  removeRecords({ actors: [B.id] }, 3),
]
const STATE = commands.reduce((state, command) => command(state), givenState({ dataset: DATASET }))

test('each step says what it changed, with the values before and after it', () => {
  const changed = (before: string | null, after: string) => [
    { kind: 'actors', came: [], went: [], changed: [{ name: 'A', fields: [{ field: 'description', before, after }] }] },
  ]
  const went = { name: 'B', fields: [{ field: 'type', before: 'State', after: null }] }
  const all = () => [0, 1, 2].map((index) => compareStep(state, index, 'en'))
  const expected = [
    changed(null, 'first'),
    changed('first', 'second'),
    [{ kind: 'actors', came: [], went: [went], changed: [] }],
  ]
  let state = STATE
  expect(all()).toEqual(expected)
  state = undo()(undo()(STATE))
  expect(all()).toEqual(expected)
})

test('a step on one field is named by it, also of a passage, and in both languages', () => {
  const [english, arabic] = [getHistoryWords('en'), getHistoryWords('ar')]
  const label = STATE.history.done[0]!.label
  expect([english.past(label), english.undo(label), arabic.past(label)]).toEqual([
    'Changed the description of A',
    'Undo: change the description of A',
    'تعديل الوصف في A',
  ])
  const passage = { ...SOURCE.passages[0]!, text: 'Two.' }
  const edited = editPassage(SOURCE, 'P01', { kind: 'change', passage }, 4)(STATE)
  expect(english.past(edited.history.done.at(-1)!.label)).toBe('Changed the text of P01 (Report)')
})

test('a step that set a field of several records says which', () => {
  const label = { code: 'set-field', count: 2, field: 'status' } as const
  expect(getHistoryWords('en').past(label)).toBe('Set the status of 2 records')
  expect(getHistoryWords('en').past({ code: 'set-field', count: 2 })).toBe('Set a field of 2 records')
  expect(getHistoryWords('ar').past(label)).toBe('تعيين الحالة في سجلين')
})

test('passages and positions are shown by what they say', () => {
  const passage = { ...SOURCE.passages[0]!, text: 'Two.' }
  const edited = editPassage(SOURCE, 'P01', { kind: 'change', passage }, 4)(STATE)
  expect(compareStep(edited, 3, 'en')[0]!.changed[0]!.fields).toEqual([
    { field: 'passages', before: 'P01: One.', after: 'P01: Two.' },
  ])
  const claim = createClaim(DATASET, { en: 'Who' })
  const positions = [A.id, { source: SOURCE.id }].map((holder) => ({
    holder,
    statement: { en: 'It was.' },
    evidence: [],
  }))
  const claimed = changeRecords({ claims: [{ ...claim, positions }] }, 5)(changeRecords({ claims: [claim] }, 4)(STATE))
  expect(compareStep(claimed, 4, 'en')[0]!.changed[0]!.fields).toEqual([
    { field: 'positions', before: null, after: 'A: It was. · Report: It was.' },
  ])
})
