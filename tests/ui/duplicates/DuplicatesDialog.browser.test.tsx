import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DuplicatesDialog } from '../../../src/ui/duplicates/DuplicatesDialog.tsx'
import { build } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const DATASET = build({
  actors: [
    { id: 'q', name: { en: 'Qasem Soleimani', ar: 'قاسم سليماني' }, type: 'person' },
    { id: 'k', name: { en: 'Qassem Suleimani' }, type: 'person' },
    { id: 'u', name: { en: 'Union of Weavers' }, type: 'party' },
    { id: 'w', name: { en: 'Weavers Union' }, type: 'party' },
  ],
  relations: [
    { id: 'qu', type: 'supports', source: 'q', target: 'u' },
    { id: 'qu2', type: 'supports', source: 'q', target: 'u' },
    { id: 'ku', type: 'opposes', source: 'k', target: 'u' },
  ],
})

async function open() {
  const workspace = await renderInWorkspace(<DuplicatesDialog />, { dataset: DATASET })
  await expect.element(page.getByRole('dialog', { name: 'Duplicates' })).toBeVisible()
  return workspace
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
const place = (text: string) => expect.element(page.getByText(text)).toBeVisible()

test('pairs are shown side by side with why they may be the same, and the arrows lead from pair to pair', async () => {
  await open()
  await place('Pair 1 of 3')
  await place('“Qasem Soleimani” and “Qassem Suleimani” sound alike: probably one name in two spellings.')
  await expect.element(page.getByRole('row', { name: 'Relations 2 relations 1 relation' })).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await userEvent.keyboard('{ArrowDown}')
  await place('Pair 2 of 3')
  await userEvent.keyboard('{ArrowUp}')
  await button('Not the same').click()
  await userEvent.keyboard('{ArrowDown}')
  await place('Both relations say the same: type, actors, status and dates.')
  await userEvent.keyboard('{ArrowUp}')
  await place('“Union of Weavers” and “Weavers Union” have the same words in another order.')
})

test('a merge takes over what hangs on the other, is one step, and is undone from the dialog', async () => {
  const workspace = await open()
  await button('Keep the right').click()
  await place('Pair 1 of 2')
  const { dataset, history } = workspace.getState()
  expect([...dataset!.actors.keys()]).toEqual(['k', 'u', 'w'])
  expect([...dataset!.relations.values()].map(({ source }) => source)).toEqual(['k', 'k', 'k'])
  expect(history.done).toHaveLength(1)
  await page.getByRole('button', { name: 'Undo: merge Qassem Suleimani and 1 more' }).click()
  await place('Pair 1 of 3')
  expect(workspace.getState().dataset!.actors.size).toBe(4)
})

test('what is not the same is proposed no more, and when all is settled the dialog says so', async () => {
  const workspace = await open()
  await button('Not the same').click()
  await button('Not the same').click()
  await button('Keep the left').click()
  await place('Nothing in this dataset looks like a duplicate.')
  expect([...workspace.getState().dataset!.relations.keys()]).toEqual(['qu', 'ku'])
})

test('a pair is shown in the diagram, where both are selected', async () => {
  const workspace = await open()
  await button('Show in the diagram').click()
  const { dialog, view } = workspace.getState()
  expect(dialog).toBeNull()
  expect(view.selection.actors).toEqual(['q', 'k'])
})
