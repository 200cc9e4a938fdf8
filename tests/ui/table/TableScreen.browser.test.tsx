import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { Menu } from '../../../src/ui/menu/Menu.tsx'
import { TableScreen } from '../../../src/ui/table/TableScreen.tsx'
import { setFacet } from '../../../src/workspace/commands/filter.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import { build } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr[data-id]')]
const names = () => rows().map((row) => row.querySelector('th')!.textContent)
const selectedRows = () =>
  rows()
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.dataset['id'])
const heading = (name: string) => page.getByRole('columnheader', { name })
const actors = [...IRAQ.actors.values()]
const relations = [...IRAQ.relations.values()]

const TEN_THOUSAND = build({
  actors: Array.from({ length: 10_000 }, (_, index) => ({
    ...{ id: `u${index}`, name: { en: `Union ${index}` }, type: 'organisation' },
  })),
})

test('the table lists every actor, and every relation', async () => {
  await renderInWorkspace(<TableScreen />)
  await expect.element(page.getByRole('status')).toHaveTextContent(`${actors.length} actors`)
  expect(names()).toEqual(actors.map(({ name }) => name.en))
  await page.getByRole('button', { name: 'Relations' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent(`${relations.length} relations`)
  expect(rows()).toHaveLength(relations.length)
})

test('every heading sorts by its column, and turns the order at the second click', async () => {
  await renderInWorkspace(<TableScreen />)
  await expect.element(heading('Name')).toHaveAttribute('aria-sort', 'none')
  await page.getByRole('button', { name: 'Name' }).click()
  await expect.element(heading('Name')).toHaveAttribute('aria-sort', 'ascending')
  const ascending = names()
  await page.getByRole('button', { name: 'Name' }).click()
  await expect.element(heading('Name')).toHaveAttribute('aria-sort', 'descending')
  expect(names()).toEqual(ascending.toReversed())
})

test('the filter above the table finds words in any column, in either language', async () => {
  await renderInWorkspace(<TableScreen />)
  const input = page.getByLabelText('Find in the table')
  await input.fill('الكاظمي')
  await expect.element(page.getByRole('status')).toHaveTextContent(`2 of ${actors.length} actors`)
  await input.fill('zzz')
  await expect.element(page.getByText('Nothing in the table matches "zzz".')).toBeVisible()
})

test('order and search stand in the view; the other table has its own columns to sort by', async () => {
  const sorting = { column: 'type', descending: true } as const
  const workspace = await renderInWorkspace(<TableScreen />, { view: { sought: 'iran', sorting } })
  await expect.element(page.getByLabelText('Find in the table')).toHaveValue('iran')
  await expect.element(heading('Type')).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('button', { name: 'Relations' }).click()
  expect(workspace.getState().view).toMatchObject({ sought: 'iran', sorting: null })
  await page.getByRole('button', { name: 'Status' }).click()
  expect(workspace.getState().view.sorting).toEqual({ column: 'status', descending: false })
})

test('what the filters hide is left out and counted, what they fade is marked', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { view: { table: 'relations' } })
  const opposing = relations.filter(({ type }) => type === 'opposes').length
  workspace.run(setFacet('relationTypes', 'opposes', 'hide'))
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(`${relations.length - opposing} relations, ${opposing} hidden by filters`)
  expect(rows()).toHaveLength(relations.length - opposing)
  workspace.run(setFacet('relationTypes', 'opposes', 'fade'))
  await expect.element(page.getByRole('status')).toHaveTextContent(`${relations.length} relations`)
  expect(rows().filter((row) => row.classList.contains('faded'))).toHaveLength(opposing)
})

test('a click selects a row, Ctrl adds one, Shift takes the rows between', async () => {
  const workspace = await renderInWorkspace(<TableScreen />)
  const ids = actors.map(({ id }) => id)
  await userEvent.click(rows()[1]!)
  expect(workspace.getState().view.selection.actors).toEqual([ids[1]])
  await userEvent.click(rows()[3]!, { modifiers: ['Control'] })
  expect(workspace.getState().view.selection.actors).toEqual([ids[1], ids[3]])
  await userEvent.click(rows()[2]!)
  await userEvent.click(rows()[5]!, { modifiers: ['Shift'] })
  expect(workspace.getState().view.selection.actors).toEqual(ids.slice(2, 6))
  expect(selectedRows()).toEqual(ids.slice(2, 6))
})

test('what is selected elsewhere is selected in the table', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { view: { table: 'relations' } })
  const { id } = relations[4]!
  workspace.run(select({ relations: [id as RelationId] }))
  await expect.poll(selectedRows).toEqual([id])
})

test('the arrow keys walk from row to row, Space selects, and the menu key opens the menu', async () => {
  const workspace = await renderInWorkspace(<TableScreen />)
  rows()[0]!.querySelector('th')!.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(document.activeElement?.closest('tr')).toBe(rows()[1])
  await userEvent.keyboard(' ')
  expect(workspace.getState().view.selection.actors).toEqual([actors[1]!.id])
  await userEvent.keyboard('{Control>}{End}{/Control}{ArrowUp}{ContextMenu}')
  expect(workspace.getState().menu?.target).toEqual({ kind: 'actor', actor: actors.at(-1)!.id as ActorId })
})

test('Tab walks along a row and leaves the table at its ends', async () => {
  await renderInWorkspace(<TableScreen />)
  const cells = rows()[0]!.querySelectorAll<HTMLElement>('[data-column]')
  cells[0]!.focus()
  await userEvent.tab()
  expect(document.activeElement).toBe(cells[1])
  await userEvent.tab({ shift: true })
  await userEvent.tab({ shift: true })
  expect(document.activeElement?.closest('thead')).not.toBeNull()
  await userEvent.tab()
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toBe([...cells].at(-1))
  await userEvent.tab()
  expect(document.activeElement?.closest('table')).toBeNull()
})

test('a right click opens the menu of a relation', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { view: { table: 'relations' } })
  await userEvent.click(rows()[2]!, { button: 'right' })
  expect(workspace.getState().menu?.target).toEqual({ kind: 'tie', relations: [relations[2]!.id] })
})

test('of ten thousand rows only those in view are in the page, and any is reached at once', async () => {
  await renderInWorkspace(<TableScreen />, { dataset: TEN_THOUSAND })
  const grid = page.getByRole('grid')
  await expect.element(grid).toHaveAttribute('aria-rowcount', '10002')
  await expect.poll(() => rows().length).toBeGreaterThan(10)
  expect(rows().length).toBeLessThan(100)
  rows()[0]!.querySelector('th')!.focus()
  await userEvent.keyboard('{Control>}{End}{/Control}{ArrowUp}{Home}')
  await expect.poll(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('10001')
  await page.getByLabelText('Find in the table').fill('Union 7990')
  await expect.element(page.getByRole('status')).toHaveTextContent('1 of 10,000 actors')
  expect(rows()).toHaveLength(1)
})

test('the tables have no serious barriers', async () => {
  const filter = { relationTypes: [['opposes', 'fade']] } as const
  await renderInWorkspace(<TableScreen />, { view: { filter } })
  expect(await listBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Relations' }).click()
  await userEvent.click(rows()[2]!)
  expect(await listBarriers()).toEqual([])
})

test('events are a table: when, who in which role, and what kind; a row selects its actors', async () => {
  const workspace = await renderInWorkspace(<TableScreen />)
  await page.getByRole('button', { name: 'Events' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent(`${IRAQ.events.size} events`)
  expect(rows()).toHaveLength(IRAQ.events.size)
  expect(
    page
      .getByRole('columnheader')
      .elements()
      .map((element) => element.textContent),
  ).toEqual([...['Event', 'When', 'Kind', 'Who', 'Status', 'Evidence']])
  const event = [...IRAQ.events.values()].find(({ roles }) => roles.length > 1)!
  const row = rows().find((one) => one.dataset['id'] === event.id)!
  for (const { actor } of event.roles) expect(row.textContent).toContain(IRAQ.actors.get(actor)!.name.en)
  await page.getByRole('rowheader', { name: event.title.en, exact: true }).click()
  expect([...workspace.getState().view.selection.actors].sort()).toEqual(
    [...new Set(event.roles.map(({ actor }) => actor))].sort(),
  )
  expect(selectedRows()).toContain(event.id)
  await page.getByRole('button', { name: 'When' }).click()
  await expect.element(heading('When')).toHaveAttribute('aria-sort', 'ascending')
  expect(await listBarriers()).toEqual([])
})

test('events are merged, edited and deleted from the menu of their rows', async () => {
  const workspace = await renderInWorkspace(
    <>
      <TableScreen />
      <Menu />
    </>,
    { view: { table: 'events' } },
  )
  const [first, second] = [...IRAQ.events.values()]
  await page.getByRole('rowheader', { name: first!.title.en, exact: true }).click()
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{ContextMenu}')
  await page.getByRole('menuitem', { name: 'Merge into one event' }).click()
  await expect.poll(() => workspace.getState().dataset!.events.has(second!.id)).toBe(false)
  expect(workspace.getState().dataset!.events.get(first!.id)!.attributes!['other names']).toContain(second!.title.en)
  workspace.run(undo())
  await page.getByRole('rowheader', { name: second!.title.en, exact: true }).click()
  await page.getByRole('rowheader', { name: second!.title.en, exact: true }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Edit' }).first().click()
  expect(workspace.getState().form?.subject).toEqual({ kind: 'event', id: second!.id })
  await page.getByRole('rowheader', { name: second!.title.en, exact: true }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Delete the event' }).click()
  await expect.poll(() => [...workspace.getState().dataset!.events.keys()]).not.toContain(second!.id)
  workspace.run(undo())
  expect([...workspace.getState().dataset!.events]).toEqual([...IRAQ.events])
})

test('events that stand apart are chosen with Ctrl, and merged', async () => {
  const workspace = await renderInWorkspace(
    <>
      <TableScreen />
      <Menu />
    </>,
    { view: { table: 'events' } },
  )
  const [first, , third] = [...IRAQ.events.values()]
  await page.getByRole('rowheader', { name: first!.title.en, exact: true }).click()
  await page.getByRole('rowheader', { name: third!.title.en, exact: true }).click({ modifiers: ['Control'] })
  const isSelected = (row: HTMLElement) => row.getAttribute('aria-selected') === 'true'
  expect(
    rows()
      .filter(isSelected)
      .map((row) => row.dataset['id'])
      .sort(),
  ).toEqual([first!.id, third!.id].sort())
  await page.getByRole('rowheader', { name: third!.title.en, exact: true }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Merge into one event' }).click()
  await expect.poll(() => workspace.getState().dataset!.events.size).toBe(IRAQ.events.size - 1)
})

test.each(['July 2020', '2020-07', '7/2020', 'Jul 2020', 'تموز 2020'])('%s finds what was then', async (text) => {
  await renderInWorkspace(<TableScreen />, { view: { table: 'events', sought: text } })
  const then = [...IRAQ.events.values()].filter(({ start, end }) => `${start} ${end}`.includes('2020-07'))
  expect(then.length).toBeGreaterThan(0)
  expect(
    rows()
      .map((row) => row.dataset['id'])
      .sort(),
  ).toEqual(then.map(({ id }) => id).sort())
})

test('a table wider than its room says on which side it goes on, and who says so comes before what is seldom asked', async () => {
  await page.viewport(800, 700)
  await renderInWorkspace(<TableScreen />, { view: { table: 'relations' } })
  const frame = () => document.querySelector('.table-frame')!
  await expect.poll(() => frame().hasAttribute('data-more-after')).toBe(true)
  expect(frame().hasAttribute('data-more-before')).toBe(false)
  const scroller = document.querySelector('.table-scroll')!
  scroller.scrollLeft = 10_000
  await expect.poll(() => frame().hasAttribute('data-more-before')).toBe(true)
  expect(frame().hasAttribute('data-more-after')).toBe(false)
  const first = document.querySelector('tbody th')!.getBoundingClientRect()
  expect(first.left).toBe(scroller.getBoundingClientRect().left)
  const titles = page
    .getByRole('columnheader')
    .elements()
    .map((element) => element.textContent)
  expect(titles.indexOf('Asserted by')).toBeLessThan(titles.indexOf('Sign'))
  await page.viewport(1440, 900)
})

test('actors have a column with the measure that is shown, by which they can be sorted', async () => {
  const workspace = await renderInWorkspace(<TableScreen />)
  await userEvent.selectOptions(page.getByLabelText('Measure shown'), 'Degree')
  await page.getByRole('columnheader', { name: 'Degree' }).getByRole('button').click()
  expect(workspace.getState().view).toMatchObject({
    measure: { id: 'degree' },
    sorting: { column: 'measure', descending: true },
  })
  expect(names()[0]).toBe('Kadhimi government')
  expect(rows()[0]!.textContent).toContain('38 relations')
})
