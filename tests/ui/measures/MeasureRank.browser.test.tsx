import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId } from '../../../src/model/dataset.ts'
import { DetailsPanel } from '../../../src/ui/details/DetailsPanel.tsx'
import { changeRecords } from '../../../src/workspace/commands/edit.ts'
import { chooseMeasure } from '../../../src/workspace/commands/measuring.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { followMeasure } from '../../../src/workspace/followMeasure.ts'
import type { MeasureQuestion } from '../../../src/workspace/measuring.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { given } from '../../network/given.ts'
import { createNaiveEngine } from '../../workspace/createNaiveEngine.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const DATASET = given('a supports b', 'a supports c', 'a opposes d', 'b supports c', 'e heads a', 'e heads f')

/** The details of an actor, after something was measured. */
async function open(actor: string, id: MeasureQuestion['id']) {
  const view = { ...INITIAL_VIEW, selection: { actors: [actor as ActorId], relations: [] } }
  const workspace = createWorkspace({ ...INITIAL_STATE, dataset: DATASET, view })
  const stop = followMeasure(workspace, createNaiveEngine())
  workspace.run(chooseMeasure(id))
  await renderInWorkspace(<DetailsPanel />, { dataset: DATASET, workspace })
  await expect.poll(() => workspace.getState().measuring?.answer?.id).toBe(id)
  stop()
  return workspace
}

test('the details of an actor say where it stands by the measure chosen last, with the ranks nearby', async () => {
  const workspace = await open('b', 'degree')
  await expect.element(page.getByText('Degree: 2 relations, rank 2 of 6.')).toBeVisible()
  await expect
    .element(page.getByRole('list', { name: 'Ranks nearby' }))
    .toHaveTextContent('1. a 4 relations2. b 2 relations')
  expect(await listBarriers()).toEqual([])
  await page.getByRole('list', { name: 'Ranks nearby' }).getByRole('button', { name: 'a', exact: true }).click()
  await expect.element(page.getByText('Degree: 4 relations, rank 1 of 6.')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'All measures…' }))
  expect(workspace.getState()).toMatchObject({ dialog: 'measures', measuring: { question: { id: 'degree' } } })
})

test('a camp has members instead of ranks, and an actor may be in none', async () => {
  const workspace = await open('c', 'two-camps')
  await expect.element(page.getByText('Two camps: 1, with 2 others.')).toBeVisible()
  workspace.run((state) => ({
    ...state,
    view: { ...state.view, selection: { actors: ['f' as ActorId], relations: [] } },
  }))
  await expect.element(page.getByText('Two camps: not defined for this actor.')).toBeVisible()
})

test('what was measured before an edit is no longer said', async () => {
  const workspace = await open('b', 'degree')
  await expect.element(page.getByText('Degree: 2 relations, rank 2 of 6.')).toBeVisible()
  const [relation] = workspace.getState().dataset!.relations.values()
  workspace.run(changeRecords({ relations: [{ ...relation!, target: 'f' as ActorId }] }, 0))
  await expect.element(page.getByText(/^Degree:/)).not.toBeInTheDocument()
})
