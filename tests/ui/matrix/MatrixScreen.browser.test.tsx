import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MatrixScreen } from '../../../src/ui/matrix/MatrixScreen.tsx'
import { setFacet } from '../../../src/workspace/commands/filter.ts'
import type { View } from '../../../src/workspace/view.ts'
import { build, given } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const SMALL = given('a supports b', 'b supports a', 'c opposes a', 'a opposes c', 'b supports c')
const grid = () => page.getByRole('grid')
const cell = (name: string) => page.getByRole('gridcell', { name })
const reached = () => {
  const id = document.querySelector('.matrix-grid')!.getAttribute('aria-activedescendant')!
  const { row, column } = document.getElementById(id)!.dataset
  return [Number(row), Number(column)]
}
const verbs = () => [...document.querySelectorAll('.matrix-tie bdi')].map((verb) => verb.textContent)
const rowNames = () => [...document.querySelectorAll('[role=rowheader]')].map((name) => name.textContent)

/** 160 actors, each of whom supports the next and opposes the one ten further on. */
function createMany() {
  const ids = Array.from({ length: 160 }, (_, index) => `u${index}`)
  const relate = (type: string, by: number) =>
    ids.map((source, index) => ({ id: `${type}${index}`, type, source, target: ids[(index + by) % ids.length]! }))
  return build({
    actors: ids.map((id, index) => ({ id, name: { en: `Union ${index}` }, type: 'organisation' })),
    relations: [...relate('supports', 1), ...relate('opposes', 10)],
  })
}

const open = (dataset = SMALL, view: Partial<View> = {}) =>
  renderInWorkspace(<MatrixScreen />, { dataset, view: { screen: 'matrix', ...view } })

test('a cell says what its row does to its column, in words where there is room, and a click selects it', async () => {
  const workspace = await open()
  await expect.element(cell('c opposes a')).toBeVisible()
  expect(verbs()).toContain('opposes')
  await page.getByLabelText('Verbs in the cells').click()
  await expect.poll(verbs).toEqual([])
  await cell('c opposes a').click()
  expect(workspace.getState().view).toMatchObject({ panel: 'details', selection: { relations: ['r3'] } })
  await expect.element(cell('c opposes a')).toHaveAttribute('aria-selected', 'true')
  await expect.element(page.getByText('c opposes a', { exact: true }).first()).toBeInTheDocument()
})

test('arrow keys walk the cells and the names, Ctrl to the next that is filled, and Enter opens what is reached', async () => {
  const workspace = await open()
  await expect.element(grid()).toBeVisible()
  document.querySelector<HTMLElement>('.matrix-grid')!.focus()
  expect(reached()).toEqual([0, 0])
  await userEvent.keyboard('{Control>}{ArrowRight}{/Control}')
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.selection.relations).toHaveLength(1)
  await userEvent.keyboard('{Home}')
  expect(reached()).toEqual([0, -1])
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.selection).toMatchObject({ actors: [rowNames()[0]], relations: [] })
  await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowDown}{ArrowDown}')
  expect(reached()).toEqual([1, 0])
  expect(document.activeElement).toBe(document.querySelector('.matrix-grid'))
})

test('a tie that breaks the camps is ringed, counted, and selected with all others like it', async () => {
  const workspace = await open()
  await page.getByRole('button', { name: /^\d+ ringed/ }).click()
  const { relations } = workspace.getState().view.selection
  expect(relations.length).toBeGreaterThan(0)
  const names = [...document.querySelectorAll('[role=gridcell][aria-selected=true]')].map((one) => one.textContent)
  for (const name of names) expect(name).toContain('against the balance')
})

test('a measure orders rows and columns, and stands in the view', async () => {
  const workspace = await open(given('a supports b', 'c supports b', 'd supports b', 'a supports c'))
  await userEvent.selectOptions(page.getByLabelText('Order by'), 'Degree')
  await expect.poll(() => rowNames()[0]).toBe('b')
  expect(rowNames().at(-1)).toBe('d')
  expect(workspace.getState().view).toMatchObject({ rowOrder: 'measure', measure: { id: 'degree', layer: null } })
})

test('groups have their names between the rows; the names of actors can be Arabic, from right to left', async () => {
  await open(IRAQ, { rowOrder: 'groups' })
  const [group] = IRAQ.groups.values()
  await expect.element(page.getByText(group!.name.en!).first()).toBeInTheDocument()
  await userEvent.selectOptions(page.getByLabelText('Names'), 'Arabic')
  await expect.element(grid()).toHaveAttribute('dir', 'rtl')
  expect(rowNames()[0]).toMatch(/\p{Script=Arabic}/u)
})

test('of 160 actors only what is in view is drawn, the names stay in sight, and keys reach the last cell', async () => {
  await open(createMany())
  await expect.element(page.getByRole('status')).toHaveTextContent('160 actors, 320 relations')
  await expect.poll(() => rowNames().length).toBeGreaterThan(5)
  expect(rowNames().length).toBeLessThan(100)
  const surface = document.querySelector<HTMLElement>('.matrix-grid')!
  surface.focus()
  await userEvent.keyboard('{Control>}{End}{/Control}')
  await expect.poll(reached).toEqual([159, 159])
  await expect.poll(() => surface.scrollTop).toBeGreaterThan(1000)
  const frame = surface.getBoundingClientRect()
  const isIn = ({ left, right, top, bottom }: DOMRect) =>
    left >= frame.left - 1 && right <= frame.right + 1 && top >= frame.top - 1 && bottom <= frame.bottom + 1
  const last = () => document.querySelector('[data-row="159"][data-column="159"]')!.getBoundingClientRect()
  await expect.poll(() => isIn(last())).toBe(true)
  for (const at of ['[data-row="159"][data-column="-1"]', '[data-row="-1"][data-column="159"]'])
    expect(isIn(document.querySelector(at)!.getBoundingClientRect()), at).toBe(true)
})

test('the matrix is there as text as well, row by row', async () => {
  await open()
  const text = page.getByRole('region', { name: 'The matrix as text' })
  await expect.element(text).toHaveTextContent('c opposes a')
  await expect.element(text).toHaveTextContent('3 actors with what each does')
})

test('where filters hide every relation it says so', async () => {
  const workspace = await open()
  for (const sign of ['1', '-1']) workspace.run(setFacet('signs', sign, 'hide'))
  await expect.element(page.getByText('The filters show no relation.', { exact: false })).toBeVisible()
})

test('the matrix has no barrier that axe finds, small or large, with verbs and without', async () => {
  await open(IRAQ)
  await expect.element(grid()).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await page.getByLabelText('Verbs in the cells').click()
  expect(await listBarriers()).toEqual([])
})
