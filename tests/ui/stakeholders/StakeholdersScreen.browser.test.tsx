import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId } from '../../../src/model/dataset.ts'
import { StakeholdersScreen } from '../../../src/ui/stakeholders/StakeholdersScreen.tsx'
import { history } from '../../../src/workspace/catalogue/en/history.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import { rate } from '../../../src/workspace/commands/rate.ts'
import type { View } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const open = (view: Partial<View> = {}) =>
  renderInWorkspace(
    <div style={{ position: 'relative', width: '1100px', height: '800px' }}>
      <StakeholdersScreen />
    </div>,
    { dataset: given('union opposes port', 'port controls ferry'), view: { screen: 'stakeholders', ...view } },
  )
const union = 'union' as ActorId
const standing = () => [...document.querySelectorAll('.stakeholder-grid .stakeholder')].map((one) => one.textContent)
const pointer = (type: string, at: { x: number; y: number }) =>
  new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: at.x, clientY: at.y })

test('without a score everybody is in the tray, and the empty grid says how to begin', async () => {
  await open()
  await expect.element(page.getByText('Nobody has both scores yet.')).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Without both scores: 3' })).toBeVisible()
  expect(standing()).toEqual([])
})

test('by keyboard an actor is chosen and scored, says why, moves by arrow keys, and each act is a step', async () => {
  const workspace = await open()
  await userEvent.fill(page.getByLabelText('Rated by'), 'Anna')
  await userEvent.keyboard('{Enter}')
  ;(page.getByRole('button', { name: 'union' }).element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByLabelText('Power, by you')).toHaveFocus()
  await userEvent.selectOptions(page.getByLabelText('Power, by you'), '2: can shape or delay')
  await userEvent.selectOptions(page.getByLabelText('Interest, by you'), '3: everything at stake')
  await expect.element(page.getByRole('button', { name: 'union: power 0.67; interest 1.' })).toBeVisible()
  await userEvent.fill(page.getByLabelText('Reason').first(), 'It can strike.')
  await userEvent.tab()
  await expect
    .element(page.getByRole('button', { name: 'union: power 0.67: It can strike.; interest 1.' }))
    .toBeVisible()
  ;(page.getByRole('button', { name: /^union: power/ }).element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowUp}{ArrowLeft}')
  await expect
    .element(page.getByRole('button', { name: 'union: power 1: It can strike.; interest 0.67.' }))
    .toBeVisible()
  const steps = workspace.getState().history.done.map(({ label }) => history.past(label))
  expect(steps).toEqual([
    'Added rating “power of union”',
    'Added rating “interest of union”',
    'Changed the reason of rating “power of union”',
    'Changed rating “power of union”',
    'Changed rating “interest of union”',
  ])
  expect([...workspace.getState().dataset!.ratings.values()].map(({ rater }) => rater)).toEqual(['Anna', 'Anna'])
})

test('an actor that is dragged from the tray stands where it falls, as one step, and opens its scores', async () => {
  const workspace = await open()
  const button = page.getByRole('button', { name: 'ferry' }).element()
  const [from, grid] = [
    button.getBoundingClientRect(),
    document.querySelector('.stakeholder-grid')!.getBoundingClientRect(),
  ]
  button.setPointerCapture = () => {}
  button.dispatchEvent(pointer('pointerdown', from))
  button.dispatchEvent(pointer('pointermove', { x: grid.right - 40, y: grid.top + 40 }))
  await expect.poll(() => document.querySelector('.dragged')?.textContent).toBe('ferry')
  button.dispatchEvent(pointer('pointermove', { x: grid.right - 40, y: grid.top + 40 }))
  button.dispatchEvent(pointer('pointerup', { x: grid.right - 40, y: grid.top + 40 }))
  await expect.poll(standing).toEqual(['ferry'])
  await expect.element(page.getByRole('button', { name: 'ferry: power 1; interest 1.' })).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'Scores of ferry' })).toBeVisible()
  expect(document.querySelector('.dragged')).toBeNull()
  expect(workspace.getState().history.done).toHaveLength(1)
  workspace.run(undo())
  await expect.poll(standing).toEqual([])
})

test('a change that somebody states is an axis, and its forces are listed with their reasons', async () => {
  const workspace = await open()
  await userEvent.fill(page.getByLabelText('Add a change to be for or against'), 'a new quay')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => workspace.getState().view.axes.x).toBe('position: a new quay')
  const judge = (actor: string, value: number) => ({
    ...{ actor: actor as ActorId, dimension: 'position: a new quay', rater: 'Anna', value },
  })
  workspace.run(rate([judge('union', -1), judge('port', 0.67), judge('ferry', 0.33)], 0))
  const driving = page.getByRole('region', { name: 'Driving (sum 1)' })
  await expect.element(driving).toBeVisible()
  expect([...driving.element().querySelectorAll('.actor-link')].map(({ textContent }) => textContent)).toEqual([
    'port',
    'ferry',
  ])
  await expect.element(page.getByRole('region', { name: 'Restraining (sum 1)' })).toBeVisible()
})

test('what several raters say is a mean with its spread, in the grid as in the table, and hints are no scores', async () => {
  const workspace = await open()
  const judge = (rater: string, dimension: string, value: number) => ({ actor: union, dimension, rater, value })
  workspace.run(
    rate(
      [
        judge('Anna', 'power', 0),
        judge('Bert', 'power', 1),
        judge('Anna', 'interest', 1),
        judge('Bert', 'interest', 1),
      ],
      0,
    ),
  )
  await expect.element(page.getByRole('cell', { name: '0.5 (0 to 1)' })).toBeVisible()
  expect(document.querySelectorAll('.stakeholder-grid .spread')).toHaveLength(1)
  await userEvent.click(page.getByRole('button', { name: 'port' }))
  await expect.element(page.getByText('influence leads from it to 1 actor in one step')).toBeVisible()
  expect(workspace.getState().dataset!.ratings.size).toBe(4)
  expect(await listBarriers()).toEqual([])
})
