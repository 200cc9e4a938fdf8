import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { EntryDialog } from '../../../src/ui/edit/EntryDialog.tsx'
import { undo } from '../../../src/workspace/commands/history.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const field = () => page.getByRole('combobox', { name: 'Add relations' })

test('a line is completed by Tab, read as it is typed, and recorded by Enter as one step', async () => {
  const workspace = await renderInWorkspace(<EntryDialog />)
  await field().click()
  await userEvent.keyboard('loyalist f{Tab}Harbour police: oppo{Tab}2020-07, P0')
  await expect.element(page.getByRole('option').first()).toHaveTextContent('P01')
  await userEvent.keyboard('5')
  await expect.element(field()).toHaveValue('Loyalist factions -> Harbour police: opposes, 2020-07, P05')
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(
      'Loyalist factions oppose Harbour police (new actor: Harbour police; from July 2020; end not said; P05)',
    )
  expect(await listBarriers()).toEqual([])
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Recorded: Loyalist factions oppose Harbour police')).toBeVisible()
  await expect.element(field()).toHaveValue('')
  const { dataset, history, view } = workspace.getState()
  expect([dataset!.actors.size, dataset!.relations.size]).toEqual([IRAQ.actors.size + 1, IRAQ.relations.size + 1])
  expect(view.selection.relations).toEqual([[...dataset!.relations.keys()].at(-1)])
  expect(history.done).toHaveLength(1)
  workspace.run(undo())
  expect(workspace.getState().dataset!.actors.size).toBe(IRAQ.actors.size)
  expect(workspace.getState().view.selection.relations).toEqual([])
})

test('a line that is not finished says what is missing and records nothing', async () => {
  const workspace = await renderInWorkspace(<EntryDialog />)
  await field().click()
  await userEvent.keyboard('Iran -> NATO: suports{Enter}')
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('No relation type is called "suports"; did you mean "supports"?')
  expect(workspace.getState().dataset).toBe(IRAQ)
})

test('a verb that is not known becomes a relation type by Tab, in the step of its relation', async () => {
  const workspace = await renderInWorkspace(<EntryDialog />)
  await field().click()
  await userEvent.keyboard('Iran -> NATO: bankrolls')
  await expect.element(page.getByRole('status')).toHaveTextContent('Tab or Enter: "bankrolls", a new relation type')
  await userEvent.keyboard('{Tab}2020')
  await expect.element(page.getByRole('status')).toHaveTextContent('Iran bankrolls NATO (new relation type: bankrolls')
  await userEvent.keyboard('{Enter}')
  const { dataset, history } = workspace.getState()
  expect(dataset!.relationTypes.get('bankrolls')?.label).toEqual({ en: 'bankrolls' })
  expect([...dataset!.relations.values()].at(-1)!.type).toBe('bankrolls')
  expect(history.done).toHaveLength(1)
})

test('Enter takes a verb that is not known first, and records with the next one', async () => {
  const workspace = await renderInWorkspace(<EntryDialog />)
  await field().click()
  await userEvent.keyboard('Iran -> NATO: bankrolls{Enter}')
  await expect.element(field()).toHaveValue('Iran -> NATO: "bankrolls", ')
  expect(workspace.getState().dataset).toBe(IRAQ)
  await userEvent.keyboard('{Enter}')
  await expect.element(field()).toHaveValue('')
  expect([...workspace.getState().dataset!.relations.values()].at(-1)!.type).toBe('bankrolls')
})

test('an arrow key and Enter choose a completion, also in the middle of the line', async () => {
  await renderInWorkspace(<EntryDialog />)
  await field().click()
  await userEvent.keyboard('Iran -> NATO: infl, 2020')
  await userEvent.keyboard('{ArrowLeft>6/}')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(field()).toHaveValue('Iran -> NATO: influences, 2020')
})

test('pasted lines are recorded one by one up to the first that is wrong, and the others wait for it', async () => {
  const workspace = await renderInWorkspace(<EntryDialog />)
  await field().click()
  const clipboardData = new DataTransfer()
  clipboardData.setData('text', 'Iran -> NATO: opposes\nIran -> NATO: suports\r\n\nIraq -> NATO: supports, P05\n')
  field()
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  await expect.element(field()).toHaveValue('Iran -> NATO: suports')
  await expect.element(page.getByText('1 more pasted line waits for this one.')).toBeVisible()
  expect(workspace.getState().dataset!.relations.size).toBe(IRAQ.relations.size + 1)
  await userEvent.keyboard('{Backspace>7/}supports{Enter}')
  await expect.element(field()).toHaveValue('')
  expect(workspace.getState().dataset!.relations.size).toBe(IRAQ.relations.size + 3)
  expect(workspace.getState().history.done).toHaveLength(3)
})

test('actors and verbs are offered before a letter is typed, Tab takes none of them, and the date is read', async () => {
  await renderInWorkspace(<EntryDialog />)
  await field().click()
  await expect.element(page.getByRole('option').first()).toHaveTextContent('Kadhimi government')
  await userEvent.keyboard('{Tab}')
  await expect.element(field()).toHaveValue('')
  await field().fill('Iran -> ')
  await expect.element(page.getByRole('option').first()).toBeVisible()
  await field().fill('Iran -> NATO: ')
  await expect.element(page.getByRole('option').first()).toHaveTextContent('constrains')
  await field().fill('Iran -> NATO: opposes, 2020-07')
  await expect.element(page.getByRole('status')).toHaveTextContent('July 2020')
})
