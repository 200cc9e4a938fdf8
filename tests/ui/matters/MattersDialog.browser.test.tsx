import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MattersDialog } from '../../../src/ui/matters/MattersDialog.tsx'
import { openDialog } from '../../../src/workspace/commands/notices.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

async function open(dataset = IRAQ) {
  const workspace = createWorkspace({ ...INITIAL_STATE, dataset })
  workspace.run(openDialog('matters'))
  await renderInWorkspace(<MattersDialog />, { dataset, workspace })
  await expect.element(page.getByRole('dialog', { name: 'Contested matters and events' })).toBeVisible()
  return workspace
}
const article = (name: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name }) })

test('the positions in a matter stand side by side with their holders, of whom the author of a source can be one', async () => {
  await open()
  const matter = article('What the INIS deployment at the crossings is')
  const [one, other] = matter.getByRole('list').first().getByRole('listitem').elements()
  expect(one!.textContent).toContain('It is technical and administrative, nothing else.')
  expect(other!.textContent).toContain('It has a political dimension.')
  expect(one!.getBoundingClientRect().top).toBe(other!.getBoundingClientRect().top)
  await expect
    .element(article('How a confrontation of government and factions would go').getByText('The author of the source'))
    .toBeInTheDocument()
  expect(await listBarriers()).toEqual([])
})

test('what hangs on a matter is listed, and shown in the diagram by keyboard', async () => {
  const workspace = await open()
  const [claim] = IRAQ.claims.values()
  await expect.element(article('What the INIS').getByText('What hangs on it')).toBeVisible()
  const button = page.getByRole('button', { name: 'Show in the diagram: What the INIS deployment at the crossings is' })
  ;(button.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  const { dialog, view } = workspace.getState()
  expect(dialog).toBeNull()
  expect(view.screen).toBe('diagram')
  expect([...view.selection.relations].sort()).toEqual([...claim!.relations].sort())
})

test('the evidence for a position opens where it stands', async () => {
  await open()
  const matter = article('What the INIS deployment')
  await matter.getByText('Evidence: 1 piece').first().click()
  await expect.element(matter.getByText('The service stresses this.')).toBeVisible()
})

test('events are numbered under a heading for each kind, and one shows who took part in it', async () => {
  const workspace = await open()
  await page.getByRole('button', { name: 'Events by kind' }).click()
  const challenges = article('Challenge')
  await expect.element(challenges.getByRole('heading', { name: 'Challenge 10' })).toBeVisible()
  expect(challenges.getByRole('list').first().element().querySelectorAll(':scope > li')).toHaveLength(10)
  expect(await listBarriers()).toEqual([])
  await challenges.getByRole('button').first().click()
  expect(workspace.getState().view.selection.actors.length).toBeGreaterThan(0)
})

test('a dataset without matters says so', async () => {
  await open(build({ actors: [] }))
  await expect.element(page.getByText('No contested matter is recorded in this dataset.')).toBeVisible()
  await page.getByRole('button', { name: 'Events by kind' }).click()
  await expect.element(page.getByText('No event is recorded in this dataset.')).toBeVisible()
})
