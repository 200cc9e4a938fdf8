import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx'
import { toggleTimeline } from '../../../src/workspace/commands/timeline.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

async function open(dataset = IRAQ) {
  const workspace = await renderInWorkspace(<Timeline />, { dataset })
  workspace.run(toggleTimeline())
  return workspace
}
const slider = () => page.getByRole('slider', { name: 'Date' })

test('the date of the timeline is the one that all views follow', async () => {
  const workspace = await open()
  slider().element().focus()
  await userEvent.keyboard('{ArrowRight}')
  const { asOf } = workspace.getState().view.filter
  expect(asOf).toMatch(/^2020-\d\d-\d\d$/)
  await expect.element(page.getByLabelText('In force on')).toHaveValue(asOf!)
  await page.getByRole('button', { name: 'At any time' }).click()
  expect(workspace.getState().view.filter).toEqual({})
})

test('an event and a relation are selected from their rows, with their dates in words', async () => {
  const workspace = await open()
  const dated = [...IRAQ.relations.values()].find(({ start }) => start !== null)!
  const row = () =>
    page.getByRole('button', { name: /^Kadhimi government reforms Iraqi intelligence services.*, since/ })
  row().element().focus()
  await userEvent.keyboard('{Enter}')
  const [selected] = workspace.getState().view.selection.relations
  expect(IRAQ.relations.get(selected!)!.type).toBe(dated.type)
  const event = [...IRAQ.events.values()].find(({ start, roles }) => start !== null && roles.length > 0)!
  await page.getByRole('button', { name: new RegExp(`^${event.title.en} ?,`) }).click()
  expect(workspace.getState().view.selection.actors).toEqual([...new Set(event.roles.map(({ actor }) => actor))])
})

test('what has no date is counted in a tray, with every event in it', async () => {
  await open()
  const undated = [...IRAQ.events.values()].filter(({ start, end }) => start === null && end === null)
  await page.getByText(`${undated.length} events and`).click()
  await expect.element(page.getByRole('button', { name: undated[0]!.title.en, exact: true })).toBeVisible()
})

test('a date is kept, and what differs on another is shown in the diagram', async () => {
  const workspace = await open()
  await page.getByLabelText('In force on').fill('2020-06')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: 'Compare with another date' }).click()
  await expect.element(page.getByText('Compared with June 2020')).toBeVisible()
  await page.getByLabelText('In force on').fill('2020-09-10')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: 'Show what changed in the diagram' }).click()
  expect(workspace.getState().shownComparison?.of).toEqual({ kind: 'dates', from: '2020-06', to: '2020-09-10' })
  expect([...workspace.getState().shownComparison!.marks.relations.values()]).toContain('came')
})

test('it plays until it is paused', async () => {
  const workspace = await open()
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(() => workspace.getState().view.filter.asOf).toBeDefined()
  await page.getByRole('button', { name: 'Pause' }).click()
  expect(workspace.getState().timeline!.isPlaying).toBe(false)
})

test('a dataset without dates says so', async () => {
  await open({ ...IRAQ, events: new Map(), relations: new Map() })
  await expect.element(page.getByText('No event and no relation of this dataset has a date.')).toBeVisible()
})

test('nothing in it keeps people out', async () => {
  await open()
  expect(await listBarriers()).toEqual([])
})
