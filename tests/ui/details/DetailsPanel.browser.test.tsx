import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { DetailsPanel } from '../../../src/ui/details/DetailsPanel.tsx'
import { EMPTY_SELECTION } from '../../../src/workspace/view.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const panel = (
  <aside className="panel right">
    <DetailsPanel />
  </aside>
)
const factions = 'loyalist-factions' as ActorId
const government = 'kadhimi-government' as ActorId
const withActors = (...actors: readonly ActorId[]) => ({ view: { selection: { ...EMPTY_SELECTION, actors } } })
const withRelation = (id: string) => ({ view: { selection: { ...EMPTY_SELECTION, relations: [id as RelationId] } } })
const heading = () => page.getByRole('heading', { level: 2 })

test('with nothing selected the panel introduces the dataset, its contested matters and its events', async () => {
  await renderInWorkspace(panel)
  await expect.element(heading()).toHaveTextContent(IRAQ.title.en)
  await expect.element(page.getByText('66 actors, 129 relations, 41 events, 5 contested matters')).toBeVisible()
  await page.getByText('What the security reforms are for').click()
  await expect.element(page.getByText(/They belong to a US strategy/)).toBeVisible()
  expect(await listBarriers()).toEqual([])
})

test('a group is selected by a click on its name', async () => {
  const workspace = await renderInWorkspace(panel)
  await page.getByRole('button', { name: /Government and state/ }).click()
  const members = [...IRAQ.actors.values()].filter(({ group }) => group === 'government').map(({ id }) => id)
  expect(workspace.getState().view.selection.actors).toEqual(members)
})

test('an actor is told with its Arabic name, and its relations from its own side', async () => {
  await renderInWorkspace(panel, withActors(factions))
  await expect.element(heading()).toHaveTextContent('Loyalist factions')
  await expect.element(page.getByText('الفصائل الولائية')).toHaveAttribute('lang', 'ar')
  await expect.element(page.getByRole('heading', { name: 'are affiliated with:' })).toBeInTheDocument()
  await expect.element(page.getByRole('heading', { name: 'have affiliate:' })).toBeInTheDocument()
  expect(await listBarriers()).toEqual([])
})

test('pointing at a relation lights it, and a click selects it and puts the light out', async () => {
  const workspace = await renderInWorkspace(panel, withActors(factions))
  const row = page.getByRole('button', { name: /^Iran 3 passages/ })
  await row.hover()
  expect(workspace.getState().hovered?.relations).toEqual(['r005'])
  await row.click()
  expect(workspace.getState().view.selection).toEqual({ actors: [], relations: ['r005'] })
  expect(workspace.getState().hovered).toBeNull()
})

test('relations that the filters hide are counted, not listed', async () => {
  const view = { ...withActors(factions).view, filter: { relationTypes: [['affiliated_with', 'hide']] } } as const
  await renderInWorkspace(panel, { view })
  await expect.element(page.getByText('1 more is hidden by filters')).toBeInTheDocument()
  await expect.element(page.getByText('2 more are hidden by filters')).toBeInTheDocument()
})

test('an actor begins or ends a trace, and holds its neighbourhood', async () => {
  const workspace = await renderInWorkspace(panel, withActors(factions))
  await page.getByRole('button', { name: 'Focus on neighbourhood' }).click()
  expect(workspace.getState().view.focus?.actor).toBe(factions)
  // The question takes the place of what was selected: its answer is what stands out.
  await page.getByRole('button', { name: 'Trace from here' }).click()
  const { trace, panel: open, selection } = workspace.getState().view
  expect([...trace.from, ...trace.to, open, ...selection.actors]).toEqual([factions, 'trace'])
})

test('a relation is told as a sentence whose ends lead to the actors', async () => {
  const workspace = await renderInWorkspace(panel, withRelation('r116'))
  await expect
    .element(heading())
    .toHaveTextContent('Security-sector reform is said by Loyalist factions to threaten Loyalist factions')
  await expect.element(page.getByText('6: truth cannot be judged')).toBeVisible()
  await expect.element(page.getByText('They try to present the reforms as a scheme to hit them one day.')).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Loyalist factions' }).first().click()
  expect(workspace.getState().view.selection.actors).toEqual(['loyalist-factions'])
})

test('a relation names those that contradict it and those beside it', async () => {
  await renderInWorkspace(panel, withRelation('r029'))
  await expect.element(page.getByRole('heading', { name: /^Contradicted by/ })).toBeInTheDocument()
  await expect
    .element(page.getByRole('button', { name: 'Loyalist factions oppose Kadhimi government' }))
    .toBeInTheDocument()
})

test('two actors are listed with the relations among them, and a trace between them', async () => {
  const workspace = await renderInWorkspace(panel, withActors(government, factions))
  await expect.element(heading()).toHaveTextContent('2 actors selected')
  await expect.element(page.getByRole('heading', { name: 'Relations among them 13' })).toBeInTheDocument()
  await page.getByRole('button', { name: 'Trace between the two' }).click()
  expect(workspace.getState().view.trace).toMatchObject({ from: [government], to: [factions] })
})

test('whoever follows a relation by keyboard goes on in the panel', async () => {
  await renderInWorkspace(panel, withActors(factions))
  page
    .getByRole('button', { name: /^Iran 3 passages/ })
    .element()
    .focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(heading()).toHaveTextContent('Loyalist factions are affiliated with Iran')
  await expect.element(page.getByRole('region', { name: 'Details' })).toHaveFocus()
})
