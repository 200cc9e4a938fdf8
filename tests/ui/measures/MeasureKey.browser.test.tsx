import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FilterPanel } from '../../../src/ui/filters/FilterPanel.tsx'
import { toggleCamps } from '../../../src/workspace/commands/showMeasure.ts'
import { given } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const DATASET = given('a supports b', 'b supports c', 'a opposes c', 'd heads a')

test('the legend says which measure is shown and what its discs are; another is chosen there, or none', async () => {
  const workspace = await renderInWorkspace(<FilterPanel />, {
    dataset: DATASET,
    view: { measure: { id: 'degree', layer: null } },
  })
  await expect.element(page.getByText('The area of a disc is the value: the largest is 3 relations.')).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await userEvent.selectOptions(page.getByLabelText('Measure shown').last(), 'Communities')
  await expect.element(page.getByText('The number in a disc tells who belongs together.')).toBeVisible()
  await page.getByRole('button', { name: 'Do not show it' }).click()
  expect(workspace.getState().view.measure).toBeNull()
  await expect.element(page.getByText('The number in a disc', { exact: false })).not.toBeInTheDocument()
})

test('two camps are shown and hidden by one command, and what breaks them is selected from the legend', async () => {
  const workspace = await renderInWorkspace(<FilterPanel />, { dataset: DATASET })
  workspace.run(toggleCamps())
  await page.getByRole('button', { name: '1 relation ringed: against it' }).click()
  expect(workspace.getState().view.selection.relations).toHaveLength(1)
  workspace.run(toggleCamps())
  expect(workspace.getState().view.measure).toBeNull()
})
