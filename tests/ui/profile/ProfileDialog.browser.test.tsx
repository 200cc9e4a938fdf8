import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId } from '../../../src/model/dataset.ts'
import { ProfileDialog } from '../../../src/ui/profile/ProfileDialog.tsx'
import { openProfile } from '../../../src/workspace/commands/openProfile.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { createNaiveEngine } from '../../workspace/createNaiveEngine.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

async function open({ save = vi.fn(), measurer = createNaiveEngine() } = {}) {
  const workspace = createWorkspace({ ...INITIAL_STATE, dataset: IRAQ })
  workspace.run(openProfile('iran' as ActorId))
  const press = {
    publisher: { run: () => Promise.reject(new Error('there is no publisher here')) },
    drawPng: () => Promise.resolve(null),
    save,
    print: () => Promise.resolve(),
    copy: () => Promise.resolve(true),
  }
  await renderInWorkspace(<ProfileDialog />, { workspace, press, ports: { measurer } })
  await expect.element(page.getByRole('dialog', { name: 'Stakeholder profile' })).toBeVisible()
  return workspace
}
const button = (name: string) => page.getByRole('button', { name, exact: true })

test('the profile of an actor answers each question under its heading', async () => {
  await open()
  await expect.element(page.getByRole('heading', { name: 'Iran: stakeholder profile' })).toBeVisible()
  for (const name of ['What it is', 'What it wants', 'What it has', 'With whom and against whom', 'How it is known'])
    await expect.element(page.getByRole('region', { name, exact: true })).toBeInTheDocument()
  await expect.element(page.getByText(/^Degree: \d+ relations, rank \d+ of 66\.$/)).toBeInTheDocument()
  expect(await listBarriers()).toEqual([])
})

test('a relation of it is opened in the diagram by keyboard', async () => {
  const workspace = await open()
  const first = page.getByRole('region', { name: 'With whom and against whom' }).getByRole('button').first()
  ;(first.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  const { dialog, view } = workspace.getState()
  expect(dialog).toBeNull()
  const shown = IRAQ.relations.get(view.selection.relations[0]!)!
  expect([shown.source, shown.target]).toContain('iran')
})

test('it is saved as Markdown and as a page once all measures are there, and says what is seen', async () => {
  const save = vi.fn()
  await open({ save })
  await button('Save as Markdown').click()
  await button('Save as a page').click()
  const [[markdown], [html]] = save.mock.calls as [
    [{ name: string; contents: string }],
    [{ name: string; contents: string }],
  ]
  expect([markdown.name, html.name]).toEqual(['iraq-security-reform-iran.md', 'iraq-security-reform-iran.html'])
  const saved = new DOMParser().parseFromString(html.contents, 'text/html')
  const words = (element: Element) => element.textContent!.replaceAll(/\s+/g, '')
  expect([...saved.querySelectorAll('li')].map(words)).toEqual(
    [...document.querySelectorAll('.profile-page li')].map(words),
  )
  expect(markdown.contents).toMatch(/^# Iran: stakeholder profile\n/)
})

test('it is there in Arabic, from right to left', async () => {
  await open()
  await page.getByRole('combobox', { name: 'Language' }).selectOptions('Arabic')
  await expect.element(page.getByRole('region', { name: 'مع من وضد من' })).toBeInTheDocument()
  expect(document.querySelector<HTMLElement>('.profile-page')).toMatchObject({ lang: 'ar', dir: 'rtl' })
  expect(await listBarriers()).toEqual([])
})

test('where measures cannot be worked out, it says so and can still be saved', async () => {
  const save = vi.fn()
  await open({ save, measurer: createNaiveEngine({ measure: () => Promise.reject(new Error('no')) }) })
  await expect.element(page.getByText(/could not be worked out/)).toBeVisible()
  await button('Save as Markdown').click()
  expect(save).toHaveBeenCalledOnce()
})

test('nothing is saved or printed while measures are worked out', async () => {
  await open({ measurer: createNaiveEngine({ measure: () => new Promise(() => {}) }) })
  await expect.element(page.getByText('Working out the measures…')).toBeVisible()
  await expect.element(button('Print')).toBeDisabled()
})
