import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { putRecords } from '../../../src/model/edit/createRecords.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { VocabularyDialog } from '../../../src/ui/vocabulary/VocabularyDialog.tsx'
import { undo } from '../../../src/workspace/commands/history.ts'
import type { Workspace } from '../../../src/workspace/createWorkspace.ts'
import type { TraceView } from '../../../src/workspace/view.ts'
import { INITIAL_TRACE } from '../../../src/workspace/view.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const openDialog = (trace: Partial<TraceView> = {}) =>
  renderInWorkspace(<VocabularyDialog />, { view: { trace: { ...INITIAL_TRACE, ...trace } } })
const ASKED = { from: ['iran' as ActorId], to: ['inss' as ActorId] }
const button = (name: string | RegExp) => page.getByRole('button', { name })
const field = (label: string) => page.getByLabelText(label, { exact: true })
const getType = (workspace: Workspace, id: string) => workspace.getState().dataset!.vocabulary.relationTypes.get(id)
const listSteps = (workspace: Workspace) => workspace.getState().history.done.map(({ label }) => label)

function expectUndone(workspace: Workspace): void {
  for (const _ of workspace.getState().history.done) workspace.run(undo())
  const print = (dataset: typeof IRAQ) => JSON.stringify(toDatasetFile(dataset))
  expect(print(workspace.getState().dataset!)).toBe(print(IRAQ))
}

test('a type is added, named in both languages, and given a meaning, each field as a step of its own', async () => {
  const workspace = await openDialog()
  await field('New relation type').fill('finances')
  await userEvent.keyboard('{Enter}')
  await expect.element(button(/^finances/)).toHaveFocus()
  expect(await listBarriers()).toEqual([])
  await field('Verb in Arabic').fill('يموّل')
  await userEvent.keyboard('{Tab}')
  await field('Comes down from').selectOptions('assists')
  await field('Influence').selectOptions('both')
  expect(getType(workspace, 'finances')).toMatchObject({
    ...{ label: { en: 'finances', ar: 'يموّل' }, parent: 'assists', sign: 1, conduit: true, direction: 'both' },
  })
  expect(listSteps(workspace).map(({ code }) => code)).toEqual(['add', 'change', 'change', 'change'])
  expect(listSteps(workspace)[0]).toMatchObject({ of: 'type', name: { en: 'finances' } })
  await field('Influence').selectOptions('')
  expect(getType(workspace, 'finances')!.direction).toBe('forward')
  expectUndone(workspace)
})

test('a name that is empty or taken is told, and adds nothing', async () => {
  const workspace = await openDialog()
  await button('Add type').click()
  await expect.element(page.getByText('Type a name first.')).toBeVisible()
  await field('New relation type').fill('Opposes')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('There is one called “Opposes” already.')).toBeVisible()
  expect(workspace.getState().dataset).toBe(IRAQ)
})

test('a built-in type that is changed becomes the dataset’s own, and can be had back', async () => {
  const workspace = await openDialog()
  await button(/^opposes/).click()
  await field('Verb').fill('defies')
  await userEvent.keyboard('{Tab}')
  expect(workspace.getState().dataset!.relationTypes.get('opposes')).toMatchObject({ label: { en: 'defies' } })
  await button('Back to the built-in type').click()
  expect(getType(workspace, 'opposes')).toEqual(IRAQ.vocabulary.relationTypes.get('opposes'))
  expectUndone(workspace)
})

test('what a change does to the open trace is shown before it is taken, and Esc leaves it', async () => {
  const workspace = await openDialog(ASKED)
  await button(/^penetrates/).click()
  field('Influence').element().focus()
  await field('Influence').selectOptions('none')
  await expect.element(page.getByText('1 path now, 0 with this change')).toBeVisible()
  await expect.element(page.getByText('1 goes, none come')).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'What this does to the open trace' })).toBeVisible()
  expect(await listBarriers()).toEqual([])
  expect(workspace.getState().dataset).toBe(IRAQ)
  await userEvent.keyboard('{Escape}')
  await expect.element(field('Influence')).toHaveFocus()
  await expect.element(field('Influence')).toHaveValue('')
  expect(workspace.getState().dataset).toBe(IRAQ)
  await field('Influence').selectOptions('none')
  await button('Make the change').click()
  expect(getType(workspace, 'penetrates')!.conduit).toBe(false)
  await expect.poll(() => workspace.getState().tracing.isDone).toBe(true)
  const { answer } = workspace.getState().tracing
  expect(answer?.ask === 'paths' && answer.result.ok && answer.result.value.total).toBe(0)
  expect(listSteps(workspace)).toHaveLength(1)
})

test('what waits grows by further changes, and goes when they lead back', async () => {
  const workspace = await openDialog(ASKED)
  await button(/^penetrates/).click()
  await field('Influence').selectOptions('none')
  await expect.element(page.getByText('1 path now, 0 with this change')).toBeVisible()
  await expect.element(field('Verb')).toBeDisabled()
  await field('Effect on the target').selectOptions('1')
  await expect.element(button('Make the change')).toBeEnabled()
  await button('Make the change').click()
  expect(getType(workspace, 'penetrates')).toMatchObject({ conduit: false, sign: 1 })
  expect(listSteps(workspace)).toHaveLength(1)
  workspace.run(undo())
  await field('Influence').selectOptions('none')
  await expect.element(button('Make the change')).toBeVisible()
  await field('Influence').selectOptions('')
  await expect.element(button('Make the change')).not.toBeInTheDocument()
  expect(workspace.getState().dataset!.relationTypes.size).toBe(0)
  expect(listSteps(workspace)).toEqual([])
})

test('a change that leaves the open answer as it is is made at once, and says so', async () => {
  const workspace = await openDialog(ASKED)
  await button(/^threatens/).click()
  await field('Effect on the target').selectOptions('0')
  await expect.element(page.getByText('The answer to the open question stays as it is.')).toBeVisible()
  expect(getType(workspace, 'threatens')!.sign).toBe(0)
})

test('it is said what becomes of relations before their type is merged away', async () => {
  const workspace = await openDialog()
  const count = [...IRAQ.relations.values()].filter(({ type }) => type === 'threatens').length
  await button(/^threatens/).click()
  await button('Merge into another…').click()
  await field('Merge into').selectOptions('opposes')
  await expect.element(page.getByText(`${count} relations will be of type “opposes”.`)).toBeVisible()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  expect([...workspace.getState().dataset!.relations.values()].some(({ type }) => type === 'threatens')).toBe(false)
  expect(listSteps(workspace)).toMatchObject([{ code: 'merge', of: 'type', name: { en: 'threatens' } }])
  expectUndone(workspace)
})

test('a type that would take paths with it is deleted only once that was seen', async () => {
  const onPath = IRAQ.relations.get('r005' as RelationId)!
  const dataset = putRecords(IRAQ, {
    relationTypes: [{ id: 'serves', parent: onPath.type, label: { en: 'serves' } }],
    relations: [{ ...onPath, type: 'serves' }],
  })
  const view = { trace: { ...INITIAL_TRACE, ...ASKED } }
  const workspace = await renderInWorkspace(<VocabularyDialog />, { dataset, view })
  await button(/^serves/).click()
  await button('Delete…').click()
  await field('Its relations become').selectOptions('opposes')
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect.element(page.getByText('1 path now, 0 with this change')).toBeVisible()
  await expect.element(field('Verb')).toHaveValue('serves')
  await button('Make the change').click()
  expect(workspace.getState().dataset!.relationTypes.has('serves')).toBe(false)
  expect(workspace.getState().dataset!.relations.get(onPath.id)!.type).toBe('opposes')
  workspace.run(undo())
  expect(workspace.getState().dataset!.relations).toEqual(dataset.relations)
})

test('actors go into a group by their names and out of it, and to another when it is deleted', async () => {
  const workspace = await openDialog()
  const getGroup = (id: string) => workspace.getState().dataset!.actors.get(id as ActorId)!.group
  await button('Groups').click()
  await field('New group').fill('Neighbours')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('combobox', { name: 'Add an actor' }).fill('Iran')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => getGroup('iran')).toBe('neighbours')
  await button('Take Iran out of the group').click()
  expect(getGroup('iran')).toBeNull()
  workspace.run(undo())
  await button('Delete…').click()
  await expect.element(page.getByText('1 actor will be in no group.')).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  expect(getGroup('iran')).toBeNull()
  expect(workspace.getState().dataset!.groups.has('neighbours')).toBe(false)
  expectUndone(workspace)
})

test('what a verb usually means is suggested until somebody says what it means here', async () => {
  const workspace = await openDialog()
  await field('New relation type').fill('funds')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/“funds” usually means/)).toBeVisible()
  await button('Take this').click()
  expect(getType(workspace, 'funds')).toMatchObject({ sign: 1, conduit: true, direction: 'forward' })
  await expect.element(page.getByText(/usually means/)).not.toBeInTheDocument()
  expectUndone(workspace)
})
