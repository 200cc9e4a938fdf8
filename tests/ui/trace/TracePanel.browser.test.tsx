import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId } from '../../../src/model/dataset.ts'
import { TracePanel } from '../../../src/ui/trace/TracePanel.tsx'
import type { TraceView } from '../../../src/workspace/view.ts'
import { INITIAL_TRACE } from '../../../src/workspace/view.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const panel = (
  <aside className="panel right">
    <TracePanel />
  </aside>
)
const asking = (trace: Partial<TraceView>) =>
  ({ view: { panel: 'trace', trace: { ...INITIAL_TRACE, ...trace } } }) as const
const [government, factions, iran, inss] = ['kadhimi-government', 'loyalist-factions', 'iran', 'inss'] as ActorId[]
const stance = asking({ from: government!, to: factions!, kind: 'stance' })
const field = (name: string) => page.getByRole('combobox', { name })
const paths = () => page.getByRole('list', { name: 'Paths' }).getByRole('button')

test('before both ends are given the panel says what to do and asks three examples', async () => {
  const workspace = await renderInWorkspace(panel)
  await expect.element(page.getByText(/^Choose where the paths begin and where they end/)).toBeVisible()
  expect(page.getByRole('button', { name: /\?$/ }).all()).toHaveLength(3)
  expect(await listBarriers()).toEqual([])
  await page.getByRole('button', { name: /\?$/ }).first().click()
  const { from, to } = workspace.getState().view.trace
  expect([from, to]).not.toContain(null)
  await expect.element(paths().first()).toBeVisible()
})

test('an end is chosen by keyboard, in Arabic or Latin letters', async () => {
  const workspace = await renderInWorkspace(panel)
  await field('From which actor').fill('ايران')
  await expect.element(page.getByRole('option', { name: /Iran/ }).first()).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.trace.from).toBe('iran')
  await expect.element(field('From which actor')).toHaveValue('Iran')
  await field('To which actor').fill('loyalist')
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}')
  expect(workspace.getState().view.trace.to).toBe('loyalist-factions')
})

test('a text that names nobody leaves the end as it was', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: iran! }))
  await field('From which actor').fill('xyzzy')
  await expect.element(page.getByText('No actor is called that.')).toBeVisible()
  await userEvent.keyboard('{Tab}')
  await expect.element(field('From which actor')).toHaveValue('Iran')
  expect(workspace.getState().view.trace.from).toBe('iran')
})

test('the answer says whether that is all, what it used, and what other statuses would add', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  await expect.element(page.getByText('All 15 paths of up to 4 steps.')).toBeVisible()
  await expect.element(page.getByText(/The filters of the view do not limit this/)).toBeVisible()
  await page.getByRole('button', { name: '9 more with intended' }).click()
  expect(workspace.getState().view.trace.statuses).toEqual(['actual', 'intended'])
  await expect.element(page.getByText('All 24 paths of up to 4 steps.')).toBeVisible()
  expect(await listBarriers()).toEqual([])
})

test('a path lights up when pointed at, and a click shows it with its ribbon and evidence', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  const first = paths().first()
  await first.hover()
  expect(workspace.getState().hovered?.relations).toEqual(['r004'])
  await first.click()
  expect(workspace.getState().view.path).toEqual(['r004'])
  await expect.element(first).toHaveAttribute('aria-expanded', 'true')
  await expect.element(page.getByRole('figure', { name: 'The path from left to right' })).toBeVisible()
  await expect.element(page.getByText(/Reform keeps the two in constant confrontation/)).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await first.click()
  expect(workspace.getState().view.path).toBeNull()
})

test('a relation that is crossed against its direction is read from its target', async () => {
  await renderInWorkspace(panel, asking({ from: iran!, to: factions! }))
  await expect.element(paths().first()).toHaveTextContent(/^Iran\s+has as affiliate\s+Loyalist factions/)
  await expect.element(paths().first()).toHaveTextContent(/no sign: reach · actual · confidence 0.6 · 1 source$/)
})

test('a stance of more than two steps is marked as speculative', async () => {
  await renderInWorkspace(panel, stance)
  await expect.element(paths().last()).toHaveTextContent(/speculative/)
  await expect.element(paths().first()).not.toHaveTextContent(/speculative/)
})

test('beyond six steps the panel asks once more before it traces', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  await page.getByLabelText('Most steps').selectOptions('8')
  await expect.element(page.getByRole('list', { name: 'Paths' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Trace up to 8 steps' }).click()
  await expect.element(page.getByText(/paths of up to 8 steps/)).toBeVisible()
  await page.getByLabelText('Most steps').selectOptions('7')
  await expect.element(page.getByText(/paths of up to 7 steps/)).toBeVisible()
  expect(workspace.getState().view.trace.maxSteps).toBe(7)
})

test('without a path the panel says within which limits, and what one change would give', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: iran!, to: inss!, maxSteps: 3 }))
  await expect.element(page.getByText('There is no path within these limits:')).toBeVisible()
  await expect.element(page.getByText('at most 3 steps')).toBeVisible()
  await page.getByRole('button', { name: 'up to 4 steps 1 path' }).click()
  expect(workspace.getState().view.trace.maxSteps).toBe(4)
  await expect.element(page.getByText('The only path of up to 4 steps.')).toBeVisible()
})

test('a question that contradicts itself is answered in words, with names', async () => {
  await renderInWorkspace(panel, asking({ from: iran!, to: iran! }))
  await expect.element(page.getByText(/needs two different ends, and Iran is both/)).toBeVisible()
})

test('types and statuses are chosen within the sentence', async () => {
  const workspace = await renderInWorkspace(panel, stance)
  await page.getByRole('button', { name: 'all relation types' }).click()
  await page.getByRole('button', { name: 'None', exact: true }).click()
  await page.getByRole('checkbox', { name: 'opposes' }).click()
  expect(workspace.getState().view.trace.types).toEqual(['opposes'])
  await expect.element(page.getByRole('button', { name: '1 relation type' })).toBeVisible()
  await page.getByRole('button', { name: 'actual', exact: true }).click()
  await page.getByRole('checkbox', { name: 'possible' }).click()
  expect(workspace.getState().view.trace.statuses).toEqual(['actual', 'possible'])
})

test('stops and actors to avoid are added and taken out, and the ends swapped', async () => {
  const workspace = await renderInWorkspace(panel, asking({ from: iran!, to: inss! }))
  await field('Add a stop on the way').fill('loyalist')
  await userEvent.keyboard('{Enter}')
  await field('Add an actor to avoid').fill('katyusha')
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view.trace).toMatchObject({ via: [factions], avoid: ['katyusha-cells'] })
  await page.getByRole('button', { name: 'Take out Loyalist factions' }).click()
  await page.getByRole('button', { name: 'Swap the ends' }).click()
  expect(workspace.getState().view.trace).toMatchObject({ from: inss, to: iran, via: [] })
})
