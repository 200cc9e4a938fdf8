import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { putRecords } from '../../../src/model/edit/createRecords.ts'
import { FilterPanel } from '../../../src/ui/filters/FilterPanel.tsx'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const panel = (
  <aside className="panel left">
    <FilterPanel />
  </aside>
)
const choiceOf = (label: string) => page.getByRole('radiogroup', { name: `Visibility: ${label}` })
const nameOf = (label: string) => page.getByRole('button', { name: label, exact: true })
const status = () => page.getByRole('status').first()

test('the legend names only what occurs in the dataset', async () => {
  await renderInWorkspace(panel)
  await expect.element(nameOf('opposes')).toBeVisible()
  await expect.element(nameOf('overlaps with')).toBeVisible()
  await expect.element(nameOf('Media')).not.toBeInTheDocument()
})

test('a click on a name hides what it stands for, and a second one shows it again', async () => {
  const workspace = await renderInWorkspace(panel)
  const number = [...IRAQ.relations.values()].filter(({ type }) => type === 'opposes').length
  await expect.element(status()).toHaveTextContent('Everything is shown')
  await nameOf('opposes').click()
  await expect.element(status()).toHaveTextContent(`${number} relations hidden`)
  await expect.element(page.getByText(`0/${number}`, { exact: true }).first()).toBeInTheDocument()
  await nameOf('opposes').click()
  expect(workspace.getState().view.filter).toEqual({})
})

test('the arrow keys choose between show, fade and hide', async () => {
  const workspace = await renderInWorkspace(panel)
  choiceOf('opposes').getByRole('radio', { name: 'Show' }).element().focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(workspace.getState().view.filter).toEqual({ relationTypes: [['opposes', 'fade']] })
  await userEvent.keyboard('{ArrowRight}')
  expect(workspace.getState().view.filter).toEqual({ relationTypes: [['opposes', 'hide']] })
})

test('a double-click leaves only this entry, and on the only one it brings all back', async () => {
  const workspace = await renderInWorkspace(panel)
  doubleClick(nameOf('Adverse').element())
  expect(workspace.getState().view.filter.signs?.toSorted()).toEqual([
    ['0', 'hide'],
    ['1', 'hide'],
  ])
  doubleClick(nameOf('Adverse').element())
  expect(workspace.getState().view.filter).toEqual({})
})

test('a section is shown or hidden as a whole, and says so when it is folded', async () => {
  const workspace = await renderInWorkspace(panel)
  await page.getByRole('button', { name: 'None: Signs' }).click()
  expect(workspace.getState().view.filter.signs).toHaveLength(3)
  await page.getByText('Signs', { exact: true }).click()
  await expect.element(page.getByText('3 not shown')).toBeVisible()
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  expect(workspace.getState().view.filter).toEqual({})
})

test('a date shows what was in force on it, and a text that is none says what would be', async () => {
  const workspace = await renderInWorkspace(panel)
  await page.getByText('Date', { exact: true }).click()
  const input = page.getByLabelText('In force on')
  await input.fill('last summer')
  await userEvent.keyboard('{Enter}')
  await expect
    .element(page.getByText('"last summer" is not a date. Write it as 2020, 2020-07 or 2020-07-14.'))
    .toBeVisible()
  expect(workspace.getState().view.filter).toEqual({})
  await input.fill('2020-13')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('There is no such date: "2020-13". Check the month and the day.')).toBeVisible()
  await input.fill('2020-07')
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.filter).toEqual({ asOf: '2020-07' })
  await expect.element(nameOf('Perhaps in force')).toBeVisible()
  await page.getByRole('button', { name: 'At any time' }).click()
  expect(workspace.getState().view.filter).toEqual({})
})

test('pointing at an entry lights what it stands for', async () => {
  const workspace = await renderInWorkspace(panel)
  await nameOf('opposes').hover()
  const opposing = [...IRAQ.relations.values()].filter(({ type }) => type === 'opposes').map(({ id }) => id)
  expect(workspace.getState().hovered).toEqual({ actors: [], relations: opposing })
  await nameOf('opposes').unhover()
  expect(workspace.getState().hovered).toBeNull()
})

test('the legend has no serious barriers', async () => {
  await renderInWorkspace(panel, {
    view: { filter: { signs: [['1', 'fade']], relationTypes: [['opposes', 'hide']], asOf: '2020-07' } },
  })
  for (const section of document.querySelectorAll('details')) section.open = true
  expect(await listBarriers()).toEqual([])
})

/** What a browser reports of a double-click, however slow the machine is. */
function doubleClick(element: Element): void {
  for (const type of ['click', 'click', 'dblclick']) element.dispatchEvent(new MouseEvent(type, { bubbles: true }))
}

test('what was in force at some time in a span is asked by its ends; an end before the start is said, and changes nothing', async () => {
  const workspace = await renderInWorkspace(<FilterPanel />)
  await page.getByText('Date', { exact: true }).click()
  const [from, to] = [page.getByLabelText('or from'), page.getByLabelText('to', { exact: true })]
  await from.fill('2020-06')
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.filter.asOf).toBe('2020-06/..')
  await to.fill('2020-05')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('"2020-06/2020-05" ends before it starts.')).toBeVisible()
  expect(workspace.getState().view.filter.asOf).toBe('2020-06/..')
  await to.fill('2020-08')
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.filter.asOf).toBe('2020-06/2020-08')
  await expect.element(page.getByLabelText('In force on')).toHaveValue('')
  await page.getByLabelText('In force on').fill('2020-07')
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.filter.asOf).toBe('2020-07')
  await expect.element(from).toHaveValue('')
  await page.getByRole('button', { name: 'At any time' }).click()
  expect(workspace.getState().view.filter).toEqual({})
})

test('a section of the legend is one stop of the Tab key; the arrow keys go through its entries', async () => {
  await renderInWorkspace(panel)
  const stops = () =>
    [...document.querySelectorAll<HTMLElement>('summary, button, input')].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    )
  const sections = document.querySelectorAll('.legend-section')
  expect(stops()).toHaveLength(sections.length)
  document.querySelector<HTMLElement>('summary')!.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  const group = () => document.activeElement!.closest('[role=radiogroup]')?.getAttribute('aria-label')
  expect(group()).toBe('Visibility: Supportive')
  await userEvent.keyboard('{ArrowDown}')
  expect(group()).toBe('Visibility: Neither')
  await userEvent.keyboard('{Home}{End}')
  expect(group()).toBe('Visibility: Adverse')
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(sections[1]!.querySelector('summary'))
})

test('left and right choose by keyboard how an entry is seen', async () => {
  const workspace = await renderInWorkspace(panel)
  document.querySelector<HTMLElement>('summary')!.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}')
  expect(workspace.getState().view.filter.signs).toEqual([['1', 'fade']])
  await userEvent.keyboard('{ArrowRight}')
  expect(workspace.getState().view.filter.signs).toEqual([['1', 'hide']])
})

test('what a file says beyond the format can be filtered by', async () => {
  const actors = [...IRAQ.actors.values()].slice(0, 2)
  const [armed, unarmed] = actors.map((actor, index) => ({ ...actor, attributes: { armed: index === 0 } }))
  const workspace = await renderInWorkspace(panel, { dataset: putRecords(IRAQ, { actors: [armed!, unarmed!] }) })
  await page.getByText('Actors: armed', { exact: true }).click()
  await nameOf('true').click()
  expect(workspace.getState().view.filter).toEqual({ 'actors:armed': [['true', 'hide']] })
  await expect.element(status()).toHaveTextContent(/^1 actor and \d+ relations hidden$/)
})
