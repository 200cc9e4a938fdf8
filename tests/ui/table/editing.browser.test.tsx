import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TableScreen } from '../../../src/ui/table/TableScreen.tsx'
import { getHistoryWords } from '../../../src/workspace/catalogue/getHistoryWords.ts'
import { removeRecords } from '../../../src/workspace/commands/edit.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import type { Workspace } from '../../../src/workspace/createWorkspace.ts'
import { build } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const DATASET = build({
  groups: [{ id: 'unions', name: { en: 'Unions' } }],
  actors: [
    { id: 'dockers', name: { en: 'Dockers' }, type: 'organisation' },
    { id: 'port', name: { en: 'Port Authority' }, type: 'government-body' },
    { id: 'press', name: { en: 'Press' }, type: 'media' },
  ],
  relations: [
    { id: 'r1', type: 'opposes', source: 'dockers', target: 'port', start: '1997-03' },
    { id: 'r2', type: 'supports', source: 'press', target: 'dockers' },
  ],
})

const cell = (row: string, column: string) =>
  document.querySelector<HTMLElement>(`tr[data-id="${row}"] [data-column="${column}"]`)!
const focused = () => {
  const element = document.activeElement!
  return `${element.closest('tr')?.dataset['id']} ${element.closest<HTMLElement>('[data-column]')?.dataset['column']}`
}
const start = async (row: string, column: string) => {
  await userEvent.click(cell(row, column))
  await expect.poll(focused).toBe(`${row} ${column}`)
}
const editor = () => document.querySelector<HTMLInputElement>('.cell-editor :is(input, textarea)')
const actorOf = (workspace: Workspace, id: string) => workspace.getState().dataset!.actors.get(id as never)!
const relationOf = (workspace: Workspace, id: string) => workspace.getState().dataset!.relations.get(id as never)!
const lastStep = (workspace: Workspace) => {
  const label = workspace.getState().history.done.at(-1)?.label ?? null
  return getHistoryWords('en').undo(label)
}
const countSteps = (workspace: Workspace) => workspace.getState().history.done.length

function copy(): string {
  const data = new DataTransfer()
  document.activeElement!.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }))
  return data.getData('text/plain')
}

function paste(text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  document.activeElement!.dispatchEvent(event)
}

const showRelations = { view: { table: 'relations' }, dataset: DATASET } as const

test('typing replaces what a cell has; Enter takes it and goes down, Escape leaves what was there', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { dataset: DATASET })
  await start('dockers', 'name')
  await userEvent.keyboard('Stevedores{Enter}')
  expect(actorOf(workspace, 'dockers').name.en).toBe('Stevedores')
  await expect.poll(focused).toBe('port name')
  expect(lastStep(workspace)).toBe('Undo: change the name of Stevedores')
  await userEvent.keyboard('{F2}')
  expect(editor()?.value).toBe('Port Authority')
  await userEvent.keyboard('x{Escape}')
  await expect.poll(focused).toBe('port name')
  expect(actorOf(workspace, 'port').name.en).toBe('Port Authority')
  expect(countSteps(workspace)).toBe(1)
})

test('Tab takes a text and goes on along the row, to a choice that is completed by its beginning', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { dataset: DATASET })
  await start('dockers', 'aliases')
  await userEvent.keyboard('Docks; The lads{Tab}')
  await expect.poll(focused).toBe('dockers type')
  await userEvent.keyboard('part')
  await expect.element(page.getByRole('option', { name: 'Party' })).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{Tab}')
  expect(actorOf(workspace, 'dockers')).toMatchObject({ aliases: ['Docks', 'The lads'], type: 'party' })
  await expect.poll(focused).toBe('dockers group')
})

test('an actor is found as one types, and the arrows choose among what was found', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, showRelations)
  await start('r1', 'target')
  await userEvent.keyboard('pre')
  await expect.element(page.getByRole('option', { name: 'Press' })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect(relationOf(workspace, 'r1').target).toBe('press')
})

test('a date is read out as it is typed, and one that is none says why and stays', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, showRelations)
  await start('r1', 'start')
  await userEvent.keyboard('1998-02')
  await expect.element(page.getByText('February 1998', { exact: true })).toBeVisible()
  await userEvent.keyboard('-31{Enter}')
  await expect.element(page.getByText('There is no such date: "1998-02-31".', { exact: false })).toBeVisible()
  expect(editor()).toHaveAttribute('aria-invalid', 'true')
  expect(relationOf(workspace, 'r1').start).toBe('1997-03')
  await userEvent.click(cell('r2', 'end'))
  await expect.element(page.getByRole('heading', { name: '1 cell was not taken' })).toBeVisible()
  expect(cell('r1', 'start')).toHaveTextContent('1998-02-31')
  await page.getByRole('button', { name: 'Dockers opposes Port Authority, Since' }).click()
  await userEvent.keyboard('{F2}{Backspace}1998-02-28{Enter}')
  expect(relationOf(workspace, 'r1').start).toBe('1998-02-28')
  expect(page.getByRole('heading', { name: 'not taken' }).elements()).toEqual([])
})

test('what follows from other data says so and cannot be typed', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { dataset: DATASET })
  await start('dockers', 'out')
  expect(cell('dockers', 'out')).toHaveAttribute('aria-readonly', 'true')
  await userEvent.keyboard('7')
  await expect.element(page.getByText('"Out" follows from other data and cannot be typed.')).toBeVisible()
  expect(editor()).toBe(null)
  expect(countSteps(workspace)).toBe(0)
})

test('a range is extended by Shift, copied as text, emptied and brought back in one step', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, showRelations)
  await start('r1', 'source')
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
  await expect.element(page.getByText('2 rows by 2 columns')).toBeVisible()
  expect(copy()).toBe('Dockers\topposes\nPress\tsupports\n')
  await start('r1', 'start')
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}')
  expect(relationOf(workspace, 'r1').start).toBe(null)
  expect(lastStep(workspace)).toBe('Undo: clear 1 cell')
  workspace.run(undo())
  expect(workspace.getState().dataset!.relations.get('r1' as never)!.start).toBe('1997-03')
})

test('a drag selects the cells between, and their rows', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { dataset: DATASET })
  await userEvent.dragAndDrop(cell('dockers', 'name'), cell('port', 'type'))
  await expect.poll(() => document.querySelectorAll('td[aria-selected=true], th[aria-selected=true]').length).toBe(8)
  expect(workspace.getState().view.selection.actors).toEqual(['dockers', 'port'])
})

test('a block is pasted in one step; what is not taken is listed with the reason', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { dataset: DATASET })
  await start('dockers', 'name')
  paste('Stevedores\tعمال\tD.\tparty\r\nHarbour\t\t"two\nlines"\tnonsense\r\n')
  expect(actorOf(workspace, 'dockers')).toMatchObject({
    ...{ name: { en: 'Stevedores', ar: 'عمال' }, aliases: ['D.'], type: 'party' },
  })
  expect(actorOf(workspace, 'port')).toMatchObject({ name: { en: 'Harbour' }, aliases: ['two lines'] })
  expect(lastStep(workspace)).toBe('Undo: paste 6 cells')
  await expect.element(page.getByText('"nonsense" is none of the options.', { exact: true })).toBeVisible()
  expect(await listBarriers()).toEqual([])
  workspace.run(undo())
  expect(workspace.getState().dataset!.actors).toEqual(DATASET.actors)
})

test('rows beyond the last become records, with the actors whom they name', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, showRelations)
  await start('', 'source')
  paste('Press\topposes\tPort Authority\nSailors\tassists\tDockers')
  const added = [...workspace.getState().dataset!.relations.values()].slice(2)
  expect(added.map(({ source, type, target }) => `${source} ${type} ${target}`)).toEqual([
    'press opposes port',
    'sailors assists dockers',
  ])
  await expect.element(page.getByText('6 cells changed, 2 new rows. New actor: Sailors')).toBeVisible()
})

test('one value fills a range, and Ctrl-D fills down from its first row', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { dataset: DATASET })
  const types = () => [...workspace.getState().dataset!.actors.values()].map(({ type }) => type)
  await start('dockers', 'type')
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  paste('Company')
  expect(types()).toEqual(['company', 'company', 'company'])
  await expect.poll(() => cell('dockers', 'type').textContent).toBe('Company')
  await start('dockers', 'type')
  paste('State')
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}')
  expect(types()).toEqual(['state', 'state', 'company'])
  expect(lastStep(workspace)).toBe('Undo: fill down 1 cell')
})

test('a new record begins in the last row, and is recorded once it has what it needs', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, showRelations)
  await start('', 'source')
  await userEvent.keyboard('Sailors{Tab}supp{Tab}')
  await expect.element(page.getByText('Not recorded yet: To is missing.')).toBeVisible()
  expect(countSteps(workspace)).toBe(0)
  await userEvent.keyboard('Docke{Enter}')
  expect([...workspace.getState().dataset!.relations.values()].at(-1)).toMatchObject({
    ...{ source: 'sailors', type: 'supports', target: 'dockers' },
  })
  expect(lastStep(workspace)).toMatch(/^Undo: add Sailors support/)
  await expect.poll(focused).toBe(' target')
})

test('a document that is open for reading is not edited', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { dataset: DATASET })
  workspace.run((state) => ({ ...state, kept: { kind: 'read-only' } }) as never)
  await start('dockers', 'name')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('This document is open for reading only.')).toBeVisible()
  expect(editor()).toBe(null)
  paste('x')
  expect(actorOf(workspace, 'dockers').name.en).toBe('Dockers')
  expect(document.querySelector('tr[data-id=""]')).toBe(null)
})

test('from right to left, the arrow to the left leads to the next column', async () => {
  document.documentElement.dir = 'rtl'
  await renderInWorkspace(<TableScreen />, { dataset: DATASET })
  await start('dockers', 'name')
  await userEvent.keyboard('{ArrowLeft}')
  expect(focused()).toBe('dockers arabic')
  document.documentElement.dir = 'ltr'
})

test('what is unfinished stays while another table is looked at, and goes with its record', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, { dataset: DATASET })
  await start('', 'type')
  await userEvent.keyboard('Comp{Enter}')
  await start('dockers', 'name')
  paste('\t\t\tnonsense')
  await expect.element(page.getByRole('heading', { name: '2 cells were not taken' })).toBeVisible()
  await page.getByRole('button', { name: 'Relations' }).click()
  await expect.element(page.getByRole('grid', { name: 'Relations' })).toBeVisible()
  await page.getByRole('button', { name: 'Actors', exact: true }).click()
  await expect.element(page.getByRole('heading', { name: '2 cells were not taken' })).toBeVisible()
  expect(cell('', 'type')).toHaveTextContent('Company')
  workspace.run(removeRecords({ actors: ['dockers' as never], relations: [] }, 0))
  await expect.poll(() => page.getByRole('heading', { name: 'not taken' }).elements()).toEqual([])
})

test('somebody new whose name is the beginning of another is named as typed', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, showRelations)
  await start('', 'source')
  await userEvent.keyboard('Port')
  await expect.element(page.getByText('↑ keeps "Port" as typed.')).toBeVisible()
  await userEvent.keyboard('{ArrowUp}{Tab}supports{Tab}Press{Enter}')
  const { dataset } = workspace.getState()
  expect([...dataset!.relations.values()].at(-1)).toMatchObject({ source: 'port-2', target: 'press' })
  expect([...dataset!.actors.values()].at(-1)!.name.en).toBe('Port')
})

test('a pasted verb that is not known is offered as a relation type, for all cells that have it', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, showRelations)
  await start('r1', 'verb')
  paste('bankrolls\nbankrolls')
  await expect.element(page.getByRole('heading', { name: '2 cells were not taken' })).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Make “bankrolls” a relation type' }).click()
  await expect.poll(() => relationOf(workspace, 'r2').type).toBe('bankrolls')
  expect(relationOf(workspace, 'r1').type).toBe('bankrolls')
  expect(page.getByRole('heading', { name: 'not taken' }).elements()).toEqual([])
  await expect.element(page.getByText(/New relation type: bankrolls/)).toBeVisible()
  expect(countSteps(workspace)).toBe(1)
})

test('a pasted row whose verb is not known waits, and comes with it once that is a relation type', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, showRelations)
  await userEvent.click(document.querySelector<HTMLElement>('tfoot [data-column="source"]')!)
  paste('Press\tbankrolls\tDockers')
  await expect.element(page.getByRole('heading', { name: '3 cells were not taken' })).toBeVisible()
  expect(workspace.getState().dataset!.relations.size).toBe(2)
  await page.getByRole('button', { name: 'Make “bankrolls” a relation type' }).click()
  await expect.poll(() => workspace.getState().dataset!.relations.size).toBe(3)
  expect([...workspace.getState().dataset!.relations.values()].at(-1)).toMatchObject({
    ...{ source: 'press', type: 'bankrolls', target: 'dockers' },
  })
})

test('in the cell of a verb, what is typed can be taken as a new relation type', async () => {
  const workspace = await renderInWorkspace(<TableScreen />, showRelations)
  await start('r1', 'verb')
  await userEvent.keyboard('bankrolls{Enter}')
  expect(relationOf(workspace, 'r1').type).toBe('opposes')
  await expect.element(page.getByText('a new one goes in quotes')).toBeVisible()
  await page.getByRole('option', { name: '"bankrolls" a new relation type' }).click()
  await expect.poll(() => relationOf(workspace, 'r1').type).toBe('bankrolls')
})
