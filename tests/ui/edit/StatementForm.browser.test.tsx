import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId, ClaimId, EventId, RelationId } from '../../../src/model/dataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { DetailsPanel } from '../../../src/ui/details/DetailsPanel.tsx'
import { undo } from '../../../src/workspace/commands/history.ts'
import { openForm } from '../../../src/workspace/commands/panels.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import type { Workspace } from '../../../src/workspace/createWorkspace.ts'
import { EMPTY_SELECTION } from '../../../src/workspace/view.ts'
import type { FormSubject } from '../../../src/workspace/workspaceState.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const IRAN = 'iran' as ActorId
const EVENT = [...IRAQ.events.values()][0]!
const CLAIM = [...IRAQ.claims.values()][0]!
const panel = (
  <aside className="panel right">
    <DetailsPanel />
  </aside>
)
const open = async (subject: FormSubject, view = {}) => {
  const workspace = await renderInWorkspace(panel, { view })
  workspace.run(openForm(subject))
  return workspace
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (label: string) => page.getByLabelText(label, { exact: true })
const type = async (label: string, text: string) => {
  await field(label).first().fill(text)
  await userEvent.keyboard('{Tab}')
}
const pick = async (label: string, text: string) => {
  await page.getByRole('combobox', { name: label }).fill(text)
  await userEvent.keyboard('{Enter}')
}
const getEvent = (workspace: Workspace, id: string) => workspace.getState().dataset!.events.get(id as EventId)
const getClaim = (workspace: Workspace, id: string) => workspace.getState().dataset!.claims.get(id as ClaimId)

function expectUndone(workspace: Workspace): void {
  for (const _ of workspace.getState().history.done) workspace.run(undo())
  const print = (dataset: typeof IRAQ) => JSON.stringify(toDatasetFile(dataset))
  expect(print(workspace.getState().dataset!)).toBe(print(IRAQ))
}

test('a new event is recorded by its title, and each further field as a step of its own', async () => {
  const workspace = await open({ kind: 'event', id: null })
  await button('Record').click()
  await expect.element(page.getByText('Type it first.')).toBeVisible()
  expect(workspace.getState().dataset).toBe(IRAQ)
  await field('Title').fill('Talks at the port')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Talks at the port' })).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await type('Kind of event', 'talks')
  await type('Began', '2020-07')
  await expect.element(page.getByText('from July 2020; end not said')).toBeVisible()
  await type('Ended', '2019')
  await expect.element(page.getByText(/2019/)).toBeVisible()
  await field('Status').selectOptions('intended')
  await pick('Add an actor', 'Iran')
  await type('Role of Iran', 'host')
  expect(getEvent(workspace, 'talks-at-the-port')).toMatchObject({
    ...{ kind: 'talks', start: '2020-07', end: null, status: 'intended', roles: [{ role: 'host', actor: 'iran' }] },
  })
  expect(workspace.getState().history.done.map(({ label }) => label.code)).toEqual([
    'add',
    ...Array.from({ length: 5 }, () => 'change'),
  ])
  expectUndone(workspace)
})

test('the key E on a card of an event opens its fields, and Done leads back', async () => {
  const workspace = await renderInWorkspace(panel)
  const card = page.getByText(EVENT.title.en).first().element().closest('summary')!
  card.focus()
  await userEvent.keyboard('e')
  await expect.element(field('Title')).toHaveValue(EVENT.title.en)
  await button('Done').click()
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(IRAQ.title.en)
  expect(workspace.getState().dataset).toBe(IRAQ)
})

test('an event that is deleted goes from the claims that refer to it, and undo brings it back', async () => {
  const id = [...IRAQ.claims.values()].flatMap(({ events }) => events)[0]!
  const workspace = await open({ kind: 'event', id })
  await button('Delete').click()
  const { dataset } = workspace.getState()
  expect(dataset!.events.has(id)).toBe(false)
  expect([...dataset!.claims.values()].some(({ events }) => events.includes(id))).toBe(false)
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(IRAQ.title.en)
  expectUndone(workspace)
})

test('a contested matter has positions of actors and authors, with what they say', async () => {
  const workspace = await open({ kind: 'claim', id: null })
  await field('Topic').fill('Whose port it is')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Nobody has a position on it yet.')).toBeVisible()
  await pick('Add a position: who holds it?', 'Iran')
  await type('Statement', 'Theirs.')
  await field('Who holds it').selectOptions(`source ${[...IRAQ.sources.keys()][0]}`)
  const read = () => getClaim(workspace, 'whose-port-it-is')!
  expect(read().positions).toMatchObject([
    { holder: { source: [...IRAQ.sources.keys()][0] }, statement: { en: 'Theirs.' } },
  ])
  await pick('Another actor', 'NATO')
  expect(read().positions[0]!.holder).toBe('nato')
  expect(await listBarriers()).toEqual([])
  await button('Remove position 1').click()
  expect(read().positions).toEqual([])
  expectUndone(workspace)
})

test('relations and events are found by words in what they say, and taken out again', async () => {
  const workspace = await open({ kind: 'claim', id: CLAIM.id })
  await pick('Add a relation', 'nato assist')
  const added = getClaim(workspace, CLAIM.id)!.relations.at(-1)!
  expect(IRAQ.relations.get(added)).toMatchObject({ source: 'nato', type: 'assists' })
  const [first] = CLAIM.events
  await button(`Take out: ${IRAQ.events.get(first!)!.title.en}`).click()
  expect(getClaim(workspace, CLAIM.id)!.events).toEqual(CLAIM.events.slice(1))
  expectUndone(workspace)
})

test('a new contested matter is about the relation that is selected', async () => {
  const relations = ['r005' as RelationId]
  const workspace = await open({ kind: 'claim', id: null }, { selection: { ...EMPTY_SELECTION, relations } })
  await field('Topic').fill('Whether it is so')
  await userEvent.keyboard('{Enter}')
  expect(getClaim(workspace, 'whether-it-is-so')!.relations).toEqual(relations)
})

test('a form goes away when something else is selected', async () => {
  const workspace = await open({ kind: 'event', id: EVENT.id })
  await expect.element(field('Title')).toBeVisible()
  workspace.run(select({ actors: [IRAN] }))
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Iran')
})

test('an actor is split: what is ticked goes to the second, in one step', async () => {
  const view = { selection: { ...EMPTY_SELECTION, actors: [IRAN] } }
  const workspace = await open({ kind: 'split-actor', id: IRAN }, view)
  await button('Split').click()
  await expect.element(page.getByText('The second actor needs a name.')).toBeVisible()
  await expect.element(field('Name of the second actor')).toHaveFocus()
  await userEvent.keyboard('Quds Force')
  await field('Type').selectOptions('military')
  const own = [...IRAQ.relations.values()].filter(({ source, target }) => [source, target].includes(IRAN))
  await page.getByRole('group', { name: 'Relations' }).getByRole('checkbox').first().click()
  await expect.element(page.getByText(`1 of ${own.length} go to the second actor`)).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await button('Split').click()
  const { dataset, history, view: seen } = workspace.getState()
  expect(dataset!.actors.get('quds-force' as ActorId)).toMatchObject({ type: 'military', group: 'foreign' })
  const moved = [...dataset!.relations.values()].filter(({ source, target }) =>
    [source, target].includes('quds-force' as ActorId),
  )
  expect(moved.map(({ id }) => id)).toEqual([own[0]!.id])
  expect(history.done.map(({ label }) => label)).toMatchObject([{ code: 'split', name: { en: 'Iran' } }])
  expect(seen.selection.actors).toEqual(['quds-force'])
  expectUndone(workspace)
})

test('an event is found and merged into the one in the form, by keyboard alone, and undo brings it back', async () => {
  const other = [...IRAQ.events.values()].at(-1)!
  const workspace = await open({ kind: 'event', id: EVENT.id })
  button('Merge…').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Merge')).toBeDisabled()
  await pick('Find the other event', other.title.en)
  await expect.element(page.getByText(`“${other.title.en}” goes into this one.`)).toBeVisible()
  expect(await listBarriers()).toEqual([])
  button('Merge').element().focus()
  await userEvent.keyboard('{Enter}')
  expect(getEvent(workspace, other.id)).toBeUndefined()
  expect(getEvent(workspace, EVENT.id)!.attributes!['other names']).toContain(other.title.en)
  await expect.element(button('Merge…')).toHaveFocus()
  expect(workspace.getState().history.done.map(({ label }) => label)).toMatchObject([
    { code: 'merge', of: 'event', name: EVENT.title, count: 2 },
  ])
  expectUndone(workspace)
})

test('an event is split: the second has its name and the evidence that is ticked, and its form opens', async () => {
  const workspace = await open({ kind: 'event', id: EVENT.id })
  await button('Split…').click()
  await button('Split').click()
  await expect.element(page.getByText('The second one needs a name.')).toBeVisible()
  await field('Title of the second event').fill('The other half')
  await page.getByRole('checkbox').first().click()
  expect(await listBarriers()).toEqual([])
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'The other half' })).toBeVisible()
  expect(getEvent(workspace, 'the-other-half')!.evidence).toEqual(EVENT.evidence.slice(0, 1))
  expect(getEvent(workspace, EVENT.id)!.evidence).toEqual(EVENT.evidence.slice(1))
  expectUndone(workspace)
})

test('a contested matter is merged with another and split by its positions', async () => {
  const workspace = await open({ kind: 'claim', id: CLAIM.id })
  const other = [...IRAQ.claims.values()].at(-1)!
  await button('Merge…').click()
  await pick('Find the other matter', other.topic.en)
  await button('Merge').click()
  const merged = getClaim(workspace, CLAIM.id)!
  expect(merged.positions.length).toBeGreaterThan(CLAIM.positions.length)
  await button('Split…').click()
  await field('Topic of the second matter').fill('The rest')
  await page.getByRole('checkbox').last().click()
  await button('Split').click()
  await expect.element(page.getByRole('heading', { name: 'The rest' })).toBeVisible()
  expect(getClaim(workspace, 'the-rest')!.positions).toEqual(merged.positions.slice(-1))
  expectUndone(workspace)
})

test('a relation is split by its evidence from a button among its details, and merged again from the two', async () => {
  const relation = [...IRAQ.relations.values()].find(({ evidence }) => evidence.length > 1)!
  const selection = { ...EMPTY_SELECTION, relations: [relation.id] }
  const workspace = await renderInWorkspace(panel, { view: { selection } })
  await button('Split…').click()
  await button('Split').click()
  await expect.element(page.getByText('Tick some of the evidence, and leave some.')).toBeVisible()
  await page.getByRole('checkbox').first().click()
  await button('Split').click()
  const getRelations = () => workspace.getState().dataset!.relations
  await vi.waitFor(() => expect(getRelations().size).toBe(IRAQ.relations.size + 1))
  const [part] = workspace.getState().view.selection.relations
  expect(getRelations().get(part!)!.evidence).toEqual(relation.evidence.slice(0, 1))
  workspace.run(select({ relations: [relation.id, part!] }))
  await button('Merge').click()
  await vi.waitFor(() => expect(getRelations().size).toBe(IRAQ.relations.size))
  expect(getRelations().get(relation.id)!.evidence.length).toBe(relation.evidence.length)
  expectUndone(workspace)
})
