import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MeasuresDialog } from '../../../src/ui/measures/MeasuresDialog.tsx'
import { openMeasures } from '../../../src/workspace/commands/openMeasures.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'
import { createNaiveEngine } from '../../workspace/createNaiveEngine.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const actor = (id: string, name: string) => ({ id, name: { en: name }, type: 'party' })
const DATASET = build({
  sources: [{ id: 's', title: { en: 'The chronicle' } }],
  actors: [actor('g', 'Guild'), actor('h', 'Harbour'), actor('m', 'Masons'), actor('w', 'Weavers')],
  relations: [
    ['gh', 'supports', 'g', 'h'],
    ['hm', 'supports', 'h', 'm'],
    ['mg', 'opposes', 'm', 'g'],
    ['mw', 'heads', 'm', 'w'],
  ].map(([id, type, source, target]) => ({ id, type, source, target, evidence: [{ source: 's' }] })),
})

async function open(ports = {}, dataset = DATASET) {
  const workspace = createWorkspace({ ...INITIAL_STATE, dataset })
  workspace.run(openMeasures())
  await renderInWorkspace(<MeasuresDialog />, { dataset, workspace, ports })
  await expect.element(page.getByRole('dialog', { name: 'Measures' })).toBeVisible()
  return workspace
}
const choose = (name: string) => page.getByRole('radio', { name, exact: true }).click()
const see = (text: string) => expect.element(page.getByText(text, { exact: true })).toBeVisible()

test('the dialog opens with degrees: what they ask, say and do not say, with formula, source and a warning', async () => {
  await open()
  await see('Who has the most relations?')
  await see('Masons has 3 relations.')
  await expect.element(page.getByRole('button', { name: '1. Masons 3 relations' })).toBeVisible()
  await expect.element(page.getByRole('button', { name: '2. Harbour 2 relations' })).toBeVisible()
  await see('d(v) = |{relations with an end at v}|')
  await expect.element(page.getByText(/not power: whom a text is about/)).toBeVisible()
  await expect.element(page.getByText(/All evidence is from one source, “The chronicle”/)).toBeVisible()
  expect(await listBarriers()).toEqual([])
})

test('a measure is chosen by keyboard, and an actor of it selected in the diagram', async () => {
  const workspace = await open()
  await see('Masons has 3 relations.')
  // The chosen measure has the focus.
  await userEvent.keyboard('{ArrowDown}')
  await see('To whom do the most relations lead?')
  await choose('Betweenness')
  const first = page.getByRole('button', { name: '1. Masons 66.7 %' })
  await expect.element(first).toBeVisible()
  ;(first.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState()).toMatchObject({
    dialog: null,
    view: { screen: 'diagram', selection: { actors: ['m'] } },
  })
})

test('a measure can run on other relations', async () => {
  await open()
  await choose('Closeness')
  await page
    .getByRole('combobox', { name: 'Relations' })
    .selectOptions('relations that carry influence, as influence runs')
  await expect.element(page.getByRole('button', { name: '1. Masons 33.3 %' })).toBeVisible()
  await expect.element(page.getByRole('button', { name: /Harbour/ })).not.toBeInTheDocument()
})

test('the two camps stand with their members and the relations that break them, each of which opens', async () => {
  const workspace = await open()
  await choose('Two camps')
  await see('1 relation stands against this division:')
  await expect.element(page.getByRole('button', { name: /^1: \d actors?$/ })).toBeVisible()
  await see('not defined for 1')
  expect(await listBarriers()).toEqual([])
  await page
    .getByRole('button', { name: /Guild supports Harbour|Harbour supports Masons|Masons opposes Guild/ })
    .click()
  const { view, dialog } = workspace.getState()
  expect(dialog).toBeNull()
  expect(view.selection.relations).toHaveLength(1)
  expect(['gh', 'hm', 'mg']).toContain(view.selection.relations[0])
})

test('all relations that break the camps are shown in the diagram at once', async () => {
  const ids = ['a', 'b', 'c', 'd']
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const))
  const hostile = build({
    actors: ids.map((id) => actor(id, id.toUpperCase())),
    relations: pairs.map(([source, target]) => ({ id: source + target, type: 'opposes', source, target })),
  })
  const workspace = await open({}, hostile)
  await choose('Frustration index')
  await see('Against the best two camps: 2 pairs.')
  await see('2 relations stand against this division:')
  await page.getByRole('button', { name: 'Show them in the diagram' }).click()
  expect(workspace.getState().view.selection.relations).toHaveLength(2)
})

test('a ranking of many and a camp of many are shown little by little', async () => {
  const names = Array.from({ length: 90 }, (_, index) => `n${index}`)
  const many = build({
    actors: [...names, 'hub'].map((id) => actor(id, id)),
    relations: names.map((id) => ({ id: `r${id}`, type: 'supports', source: 'hub', target: id })),
  })
  await open({}, many)
  const rows = page.getByRole('listitem')
  await expect.element(page.getByRole('button', { name: 'Show 20 more' })).toBeVisible()
  expect(rows.elements()).toHaveLength(20)
  await page.getByRole('button', { name: 'Show 20 more' }).click()
  expect(rows.elements()).toHaveLength(40)
  await choose('Communities')
  await expect.element(page.getByRole('button', { name: '1: 91 actors' })).toBeVisible()
  expect(rows.elements().length).toBeGreaterThan(80)
})

test('what takes long says how far it is and can be stopped, and the last answer stays', async () => {
  const naive = createNaiveEngine()
  const measurer: Pick<typeof naive, 'measure'> = {
    measure: (dataset, question, options) => {
      if (question.id !== 'betweenness') return naive.measure(dataset, question, options)
      options?.report?.(0.4)
      return new Promise(() => {})
    },
  }
  const workspace = await open({ measurer })
  await see('Masons has 3 relations.')
  await choose('Betweenness')
  await expect.element(page.getByRole('progressbar', { name: 'Working it out: 40 %' })).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Stop' }).click()
  await see('Masons has 3 relations.')
  expect(workspace.getState().measuring).toMatchObject({ question: null, answer: { id: 'degree' } })
})

test('a measure of actors is shown with them, and no longer; how its values are spread is drawn and said', async () => {
  const workspace = await open()
  await see('4 actors: from 1 relation to 3 relations, half of them up to 2 relations.')
  await expect.element(page.getByRole('img', { name: 'How the values are spread' })).toBeVisible()
  await page.getByRole('button', { name: 'Show with the actors' }).click()
  expect(workspace.getState().view.measure).toEqual({ id: 'degree', layer: null })
  await page.getByRole('button', { name: 'Show with the actors' }).click()
  expect(workspace.getState().view.measure).toBeNull()
})
