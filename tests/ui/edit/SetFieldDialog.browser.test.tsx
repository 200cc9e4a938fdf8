import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { SetFieldDialog } from '../../../src/ui/edit/SetFieldDialog.tsx'
import { getHistoryWords } from '../../../src/workspace/catalogue/getHistoryWords.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import type { Selection } from '../../../src/workspace/view.ts'
import { build } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const DATASET = build({
  groups: [{ id: 'unions', name: { en: 'Unions' } }],
  actors: ['dockers', 'sailors', 'port'].map((id) => ({
    ...{ id, name: { en: id }, type: id === 'port' ? 'state' : 'organisation' },
  })),
  relations: [
    { id: 'r1', type: 'opposes', source: 'dockers', target: 'port', end: '1998' },
    { id: 'r2', type: 'supports', source: 'sailors', target: 'dockers' },
  ],
})
const ACTORS = ['dockers', 'sailors', 'port'] as ActorId[]
const RELATIONS = ['r1', 'r2'] as RelationId[]
const open = (selection: Selection) => renderInWorkspace(<SetFieldDialog />, { dataset: DATASET, view: { selection } })
const set = () => page.getByRole('button', { name: 'Set', exact: true })

test('a field of all selected actors is set in one step, and it says how many have the value already', async () => {
  const workspace = await open({ actors: ACTORS, relations: [] })
  await expect.element(set()).toBeDisabled()
  expect(await listBarriers()).toEqual([])
  await page.getByLabelText('Value').selectOptions('State')
  await expect.element(page.getByText('Sets 2 of 3; 1 has it already.')).toBeVisible()
  await set().click()
  const { dataset, history, dialog } = workspace.getState()
  expect([...dataset!.actors.values()].map(({ type }) => type)).toEqual(['state', 'state', 'state'])
  expect(dialog).toBe(null)
  expect(history.done).toHaveLength(1)
  expect(getHistoryWords('en').undo(history.done[0]!.label)).toBe('Undo: set the type of 2 records')
  expect(getHistoryWords('ar').undo(history.done[0]!.label)).toBe('تراجع: تعيين النوع في سجلين')
  workspace.run(undo())
  expect(workspace.getState().dataset!.actors).toEqual(DATASET.actors)
})

test('a date is typed and read out; records that cannot have it are counted, with the reason', async () => {
  const workspace = await open({ actors: [], relations: RELATIONS })
  await page.getByLabelText('Field', { exact: true }).selectOptions('Since')
  await page.getByLabelText('Value').fill('2001-05')
  await expect.element(page.getByText('May 2001', { exact: true })).toBeVisible()
  await expect.element(page.getByText('Sets 1 of 2; 0 have it already.')).toBeVisible()
  await expect.element(page.getByText('Not in 1 record: "2001-05/1998" ends before it starts.')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect([...workspace.getState().dataset!.relations.values()].map(({ start }) => start)).toEqual([null, '2001-05'])
})

test('a value that cannot be read sets nothing and says why', async () => {
  const workspace = await open({ actors: [], relations: RELATIONS })
  await page.getByLabelText('Field', { exact: true }).selectOptions('Asserted by')
  await page.getByLabelText('Value').fill('saylors')
  await expect.element(page.getByText('No actor is called "saylors"; did you mean "sailors"?')).toBeVisible()
  await expect.element(set()).toBeDisabled()
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().history.done).toEqual([])
})

test('where actors and relations are selected, the field says of which it is', async () => {
  const workspace = await open({ actors: ACTORS, relations: RELATIONS })
  await page.getByLabelText('Field', { exact: true }).selectOptions('Relation: Status')
  await page.getByLabelText('Value').selectOptions('Past: No longer so')
  await set().click()
  expect([...workspace.getState().dataset!.relations.values()].map(({ status }) => status)).toEqual(['past', 'past'])
})
