import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { DetailsPanel } from '../../../src/ui/details/DetailsPanel.tsx'
import { changeSource } from '../../../src/workspace/commands/editSources.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import { setEditing } from '../../../src/workspace/commands/panels.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import type { Selection } from '../../../src/workspace/view.ts'
import { EMPTY_SELECTION } from '../../../src/workspace/view.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const IRAN = 'iran' as ActorId
const RELATION = 'r005' as RelationId
const panel = (
  <aside className="panel right">
    <DetailsPanel />
  </aside>
)
const edit = async (selection: Partial<Selection>) => {
  const workspace = await renderInWorkspace(panel, { view: { selection: { ...EMPTY_SELECTION, ...selection } } })
  workspace.run(setEditing(true))
  return workspace
}
const editActor = () => edit({ actors: [IRAN] })
const editRelation = () => edit({ relations: [RELATION] })
const type = async (label: string, text: string) => {
  await page.getByLabelText(label, { exact: true }).fill(text)
  await userEvent.keyboard('{Tab}')
}

test('each field of an actor is recorded as a step of its own when it is left', async () => {
  const workspace = await editActor()
  await expect.element(page.getByLabelText('Name', { exact: true })).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await type('Name', 'Islamic Republic of Iran')
  await type('Other names, separated by semicolons', 'Iran;  Persia; Iran')
  await page.getByRole('combobox', { name: 'Type: Another type' }).fill('govern')
  await userEvent.keyboard('{Enter}')
  const { dataset, history } = workspace.getState()
  expect(dataset!.actors.get(IRAN)).toMatchObject({
    name: { en: 'Islamic Republic of Iran' },
    aliases: ['Iran', 'Persia'],
    type: 'government',
  })
  expect(history.done.map(({ label }) => label.code)).toEqual(['change', 'change', 'change'])
  for (const _ of history.done) workspace.run(undo())
  expect(workspace.getState().dataset!.actors.get(IRAN)).toEqual(IRAQ.actors.get(IRAN))
})

test('a name cannot be emptied, and Esc brings back what was there', async () => {
  const workspace = await editActor()
  await type('Name', '')
  await expect.element(page.getByText('An actor needs a name.')).toBeVisible()
  await page.getByLabelText('Name', { exact: true }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByLabelText('Name', { exact: true })).toHaveValue('Iran')
  expect(workspace.getState().dataset).toBe(IRAQ)
})

test('the Tab key goes through all fields of a relation and changes nothing, whatever is offered on the way', async () => {
  const workspace = await editRelation()
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox')
  await userEvent.keyboard('na')
  for (let stops = 0; stops < 25; stops++) await userEvent.keyboard('{Tab}')
  expect(workspace.getState().dataset).toBe(IRAQ)
})

test('Esc leaves the fields, and so does selecting something else', async () => {
  const workspace = await editActor()
  await expect.element(page.getByLabelText('Name', { exact: true })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible()
  workspace.run(setEditing(true))
  await expect.element(page.getByLabelText('Name', { exact: true })).toBeVisible()
  workspace.run(select({ actors: ['nato' as ActorId] }))
  await expect.element(page.getByRole('heading', { name: 'NATO' })).toBeVisible()
  await expect.element(page.getByLabelText('Name', { exact: true })).not.toBeInTheDocument()
})

test('what is wrong with a text is said while it is typed', async () => {
  const workspace = await editRelation()
  await page.getByLabelText('Confidence, 0 to 1').fill('5')
  await expect.element(page.getByText(/0 to 1/).nth(1)).toBeVisible()
  await type('Began', '2020-07')
  await page.getByLabelText('Ended', { exact: true }).fill('2019')
  await expect.element(page.getByText(/ends before it starts/)).toBeVisible()
  expect(workspace.getState().dataset!.relations.get(RELATION)).toMatchObject({ start: '2020-07', end: null })
})

test('a field that is left as it was is no step', async () => {
  const workspace = await editActor()
  await type('Name', 'Iran')
  expect(workspace.getState().history.done).toEqual([])
})

test('a relation gets another verb, target, effect, status and dates', async () => {
  const workspace = await editRelation()
  await page.getByRole('combobox', { name: 'Verb: Another verb' }).fill('control')
  await userEvent.keyboard('{Enter}')
  await page.getByLabelText('Effect', { exact: true }).selectOptions('Adverse')
  await page.getByLabelText('Status', { exact: true }).selectOptions('Alleged: Only one party says so')
  await type('Began', '2019-05')
  await expect.element(page.getByText('May 2019')).toBeVisible()
  await page.getByRole('combobox', { name: 'To: Another actor' }).fill('NATO')
  await userEvent.keyboard('{Enter}')
  await type('Confidence, 0 to 1', '0,4')
  expect(workspace.getState().dataset!.relations.get(RELATION)).toMatchObject({
    ...{ type: 'controls', sign: -1, status: 'alleged', start: '2019-05', target: 'nato', confidence: 0.4 },
  })
})

test('dates are typed as people write them, and what is recorded is said beside: a beginning, or a month as a whole', async () => {
  const workspace = await editRelation()
  const read = () => workspace.getState().dataset!.relations.get(RELATION)!
  await type('Ended', '')
  await page.getByLabelText('Began', { exact: true }).fill('3.7.2020')
  await expect.element(page.getByText('from 3 July 2020; end not said')).toBeVisible()
  await userEvent.keyboard('{Tab}')
  expect([read().start, read().end]).toEqual(['2020-07-03', null])
  await expect.element(page.getByLabelText('Began', { exact: true })).toHaveValue('2020-07-03')
  await page.getByLabelText('Began', { exact: true }).fill('in June 2021')
  await expect.element(page.getByText('in June 2021 only')).toBeVisible()
  await userEvent.keyboard('{Tab}')
  expect([read().start, read().end]).toEqual(['2021-06', '2021-06'])
  await expect.element(page.getByLabelText('Ended', { exact: true })).toHaveValue('2021-06')
  await expect.element(page.getByText('in June 2021 only')).toBeVisible()
})

test('what is no date and no number is told, and changes nothing', async () => {
  const workspace = await editRelation()
  await type('Began', 'spring')
  await type('Strength, 0 to 1', '7')
  await expect.element(page.getByText('Type a number from 0 to 1.')).toBeVisible()
  await expect.element(page.getByText(/spring/)).toBeVisible()
  expect(workspace.getState().dataset).toBe(IRAQ)
})

test('evidence is added by type-ahead, pointed to another passage, and removed', async () => {
  const workspace = await editRelation()
  const count = IRAQ.relations.get(RELATION)!.evidence.length
  const read = () => workspace.getState().dataset!.relations.get(RELATION)!.evidence
  await page.getByRole('combobox', { name: 'Add evidence' }).fill('P03')
  // What would be taken is shown before it is.
  await expect
    .element(page.getByText(IRAQ.sources.get(read()[0]!.source)!.passages[3]!.summary!.en).last())
    .toBeVisible()
  expect(await listBarriers()).toEqual([])
  await userEvent.keyboard('{Enter}')
  expect(read()).toHaveLength(count + 1)
  expect(read().at(-1)).toMatchObject({ passage: 'P03', summary: null })
  await page.getByLabelText('What it says here, in own words').last().fill('They say so themselves.')
  await userEvent.keyboard('{Tab}')
  await page.getByRole('combobox', { name: `Evidence ${count + 1}: another passage` }).fill('volunt integ')
  await userEvent.keyboard('{Enter}')
  expect(read().at(-1)).toMatchObject({ passage: 'P04', summary: { en: 'They say so themselves.' } })
  await page.getByRole('button', { name: `Remove evidence ${count + 1}` }).click()
  expect(read()).toEqual(IRAQ.relations.get(RELATION)!.evidence)
})

test('a relation without evidence is called unsourced and asked how it is known, and stays as it is', async () => {
  const workspace = await editRelation()
  const count = IRAQ.relations.get(RELATION)!.evidence.length
  for (let number = count; number > 0; number--)
    await page.getByRole('button', { name: `Remove evidence ${number}` }).click()
  await expect.element(page.getByText('Unsourced. How do we know? Add evidence.')).toBeVisible()
  workspace.run(setEditing(false))
  await expect.element(page.getByText('Unsourced · No evidence is given.')).toBeVisible()
  await page.getByRole('button', { name: 'How do we know? Add evidence' }).click()
  await expect.element(page.getByRole('combobox', { name: 'Add evidence' })).toBeVisible()
})

test('the text of a cited passage stands in its card, which leads to its source', async () => {
  const [source] = IRAQ.sources.values()
  const { passage } = IRAQ.relations.get(RELATION)!.evidence[0]!
  const passages = source!.passages.map((one) => (one.id === passage ? { ...one, text: 'Word for word.' } : one))
  const workspace = await edit({ relations: [RELATION] })
  workspace.run(changeSource({ ...source!, passages }, 1))
  await expect.element(page.getByText('Word for word.')).toBeVisible()
  workspace.run(setEditing(false))
  await expect.element(page.getByText('Word for word.')).toBeVisible()
  await page.getByRole('button', { name: 'Read the passage' }).first().click()
  expect(workspace.getState()).toMatchObject({ dialog: 'sources', consulted: { source: source!.id, passage } })
})

test('a text that was typed and not left is recorded when the page goes', async () => {
  const workspace = await editActor()
  await page.getByLabelText('Name', { exact: true }).fill('Persia')
  expect(workspace.getState().history.done).toHaveLength(0)
  dispatchEvent(new PageTransitionEvent('pagehide'))
  expect(workspace.getState().dataset!.actors.get(IRAN)!.name.en).toBe('Persia')
})

test('what is typed is recorded after a pause, and one visit of a field is one step', async () => {
  const workspace = await editActor()
  const name = page.getByLabelText('Name', { exact: true })
  const read = () => workspace.getState().dataset!.actors.get(IRAN)!.name.en
  await expect.element(name).toHaveFocus()
  await userEvent.keyboard('Tehran')
  await expect.poll(read).toBe('Tehran')
  await expect.element(name).toHaveFocus()
  await userEvent.keyboard(' and Qom')
  await expect.poll(read).toBe('Tehran and Qom')
  await userEvent.keyboard('{Tab}')
  expect(workspace.getState().history.done).toHaveLength(1)
  workspace.run(undo())
  expect(read()).toBe('Iran')
})

test('Esc brings back what was there before the visit, also after a pause, and leaves no step', async () => {
  const workspace = await editActor()
  const name = page.getByLabelText('Name', { exact: true })
  await expect.element(name).toHaveFocus()
  await userEvent.keyboard('Tehran')
  await expect.poll(() => workspace.getState().history.done.length).toBe(1)
  await userEvent.keyboard('{Escape}')
  await expect.element(name).toHaveValue('Iran')
  expect(workspace.getState().history.done).toEqual([])
})

test('a text that is no date yet stays with its field when the form is left, until it is given up', async () => {
  const workspace = await editRelation()
  const began = page.getByLabelText('Began', { exact: true })
  await type('Began', '2020-1')
  await type('Strength, 0 to 1', '7')
  workspace.run(select({ actors: [IRAN] }))
  await expect.element(began).not.toBeInTheDocument()
  workspace.run(select({ relations: [RELATION] }))
  await expect.element(began).toHaveValue('2020-1')
  await expect.element(began).toHaveAttribute('aria-invalid', 'true')
  await expect.element(page.getByLabelText('Strength, 0 to 1')).toHaveValue('7')
  await expect.element(page.getByText('Typed before and not recorded yet. Esc gives it up.')).toBeVisible()
  await began.click()
  await userEvent.keyboard('{Escape}')
  await expect.element(began).toHaveValue(IRAQ.relations.get(RELATION)!.start ?? '')
  workspace.run(select({ actors: [IRAN] }))
  workspace.run(select({ relations: [RELATION] }))
  await expect.element(began).toHaveValue(IRAQ.relations.get(RELATION)!.start ?? '')
})

test('who alone says so and the wording of a relation are fields as well, and can be emptied', async () => {
  const workspace = await editRelation()
  const [relation] = workspace.getState().view.selection.relations
  const get = () => workspace.getState().dataset!.relations.get(relation!)!
  await page.getByRole('combobox', { name: 'Said only by' }).fill('NATO')
  await page.getByRole('option', { name: /NATO/ }).first().click()
  await expect.poll(() => get().assertedBy).toBe('nato')
  await page.getByRole('button', { name: 'Said only by: nobody' }).click()
  await expect.poll(() => get().assertedBy).toBe(null)
  await page.getByText('Wording and quantifiers').click()
  await type('Wording in place of the verb', 'stands up to')
  await expect.poll(() => get().phrase?.en).toBe('stands up to')
  expect(await listBarriers()).toEqual([])
})

test('a text is taken while it is typed without a pause, and until then nothing says that all is saved', async () => {
  const workspace = await editActor()
  const field = page.getByLabelText('Description', { exact: true })
  await field.click()
  await userEvent.keyboard('a')
  expect(workspace.getState().typing).toBe(true)
  const begun = performance.now()
  while (performance.now() - begun < 1500) await userEvent.keyboard('b')
  // The field was never left, and no pause was long.
  expect(workspace.getState().dataset!.actors.get(IRAN)!.description?.en).toMatch(/ab/)
  await userEvent.keyboard('{Tab}')
  expect(workspace.getState().typing).toBe(false)
  expect(workspace.getState().history.done).toHaveLength(1)
})

test('a name that is emptied stays empty with why, also when the form was left, until it is given up', async () => {
  const workspace = await editActor()
  const name = page.getByLabelText('Name', { exact: true })
  await type('Name', '')
  await expect.element(page.getByText('An actor needs a name.')).toBeVisible()
  workspace.run(select({ relations: [RELATION] }))
  await expect.element(name).not.toBeInTheDocument()
  workspace.run(select({ actors: [IRAN] }))
  await expect.element(name).toHaveValue('')
  await expect.element(name).toHaveAttribute('aria-invalid', 'true')
  expect(workspace.getState().dataset).toBe(IRAQ)
  await name.click()
  await userEvent.keyboard('{Escape}')
  await expect.element(name).toHaveValue(IRAQ.actors.get(IRAN)!.name.en)
  await type('Name', '')
  await type('Name', 'Persia')
  expect(workspace.getState().dataset!.actors.get(IRAN)!.name.en).toBe('Persia')
  await expect.element(name).not.toHaveAttribute('aria-invalid')
})

test.each(['light', 'dark'])('values that are refused look the same in every kind of field, %s', async (theme) => {
  await editRelation()
  document.querySelector<HTMLElement>('.app')!.dataset['theme'] = theme
  await type('Began', 'spring')
  await type('Strength, 0 to 1', '7')
  const look = (label: string) => {
    const input = page.getByLabelText(label, { exact: true }).element()
    const message = document.getElementById(input.getAttribute('aria-describedby')!)!
    const { color, fontSize } = getComputedStyle(message)
    return { color, fontSize, border: getComputedStyle(input).borderTopColor, text: message.textContent !== '' }
  }
  const [date, share] = [look('Began'), look('Strength, 0 to 1')]
  expect(date).toEqual(share)
  expect(date).toEqual({ color: date.border, fontSize: '13px', border: date.border, text: true })
  expect(date.color).not.toBe(getComputedStyle(document.querySelector('.app')!).color)
  expect(await listBarriers()).toEqual([])
})
