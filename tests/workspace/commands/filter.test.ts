import { expect, test } from 'vitest'
import type { Filter } from '../../../src/query/filter.ts'
import { clearFilter, setAsOf, setEntries, setFacet } from '../../../src/workspace/commands/filter.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'

const after = (...commands: readonly Command[]): Filter =>
  commands.reduce((state, command) => command(state), { view: INITIAL_VIEW } as WorkspaceState).view.filter

test('a filter names only what differs from showing everything', () => {
  expect(after(setFacet('signs', '1', 'hide'))).toEqual({ signs: [['1', 'hide']] })
  expect(after(setFacet('signs', '1', 'hide'), setFacet('signs', '1', 'show'))).toEqual({})
})

test('what is not in force is hidden unless it is said otherwise', () => {
  expect(after(setFacet('dates', 'no', 'hide'))).toEqual({})
  expect(after(setFacet('dates', 'no', 'show'))).toEqual({ dates: [['no', 'show']] })
})

test('setEntries changes several entries and leaves the others as they are', () => {
  const filter = after(
    setFacet('groups', 'x', 'fade'),
    setEntries('groups', [
      ['y', 'hide'],
      ['z', 'show'],
    ]),
  )
  expect(filter).toEqual({
    groups: [
      ['x', 'fade'],
      ['y', 'hide'],
    ],
  })
})

test('clearFilter shows everything again, of one facet or of all', () => {
  const changes = [setFacet('signs', '1', 'hide'), setFacet('grades', '6', 'fade'), setAsOf('2020')]
  expect(after(...changes, clearFilter('signs'))).toEqual({ grades: [['6', 'fade']], asOf: '2020' })
  expect(after(...changes, clearFilter())).toEqual({})
})
