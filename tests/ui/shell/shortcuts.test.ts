import { expect, test } from 'vitest'
import { listActions } from '../../../src/ui/action/offer.ts'
import { ACTIONS } from '../../../src/ui/action/registry.ts'
import { listShortcuts } from '../../../src/ui/shell/listShortcuts.ts'
import { nameKey } from '../../../src/ui/shell/nameKey.ts'
import { isKeyWhileTyping } from '../../../src/ui/shell/shortcuts.ts'
import { getActionCatalogue } from '../../../src/workspace/catalogue/getActionCatalogue.ts'

const WORDS = getActionCatalogue('en')
const KINDS = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]

test('listShortcuts has each key of each action once, by the name that stands on keyboards', () => {
  const listed = listShortcuts(WORDS).flatMap(({ rows }) => rows.flatMap(({ keys }) => keys))
  const keys = KINDS.flatMap(listActions).flatMap(({ keys: some = [], keysInDiagram = [] }) => [
    ...some,
    ...keysInDiagram,
  ])
  for (const key of keys)
    expect(
      listed.filter((one) => one === WORDS.actions.key(key)),
      key,
    ).toHaveLength(1)
  expect(['Ctrl+P', 'n', 'N', '+', '-', 'Escape', 'Shift+F10', 'F1'].map(WORDS.actions.key)).toEqual([
    'Ctrl Shift P',
    'N',
    'Shift N',
    '+',
    '−',
    'Esc',
    'Shift F10',
    'F1',
  ])
})

test('listShortcuts says the keys that the list always had', () => {
  const listed = listShortcuts(WORDS).flatMap(({ rows }) => rows.flatMap(({ keys }) => keys))
  const before = ['Ctrl K', '/', '?', 'Esc', '+', '−', '0', 'N', 'Shift N', 'Enter', 'M', 'F', 'T', 'P', '1', '2']
  const more = ['[', ']', 'Ctrl Z', 'Ctrl Shift Z', 'Shift drag', '↑ ↓']
  expect(listed).toEqual(expect.arrayContaining([...before, ...more]))
})

test('nameKey tells letters with Ctrl or Cmd apart by Shift, whatever Caps Lock makes of them', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    nameKey({ key, ctrlKey: false, metaKey: false, shiftKey: false, ...held } as KeyboardEvent)
  expect(press('p', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+P')
  expect(press('P', { metaKey: true, shiftKey: true })).toBe('Ctrl+P')
  expect(press('P', { ctrlKey: true })).toBe('Ctrl+p')
  expect(press('N', { shiftKey: true })).toBe('N')
  expect(press('?', { shiftKey: true })).toBe('?')
  expect(press('F10', { shiftKey: true })).toBe('Shift+F10')
})

test('isKeyWhileTyping leaves to fields every key by which something is typed, undone or printed there', () => {
  expect(['Ctrl+k', 'Ctrl+P', 'F1'].map(isKeyWhileTyping)).toEqual([true, true, true])
  expect(['/', '?', 'p', '[', '1', 'Ctrl+z', 'Ctrl+p', 'Escape', 'Ctrl+a'].filter(isKeyWhileTyping)).toEqual([])
})
