import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ClaimsScreen } from '../../../src/ui/claims/ClaimsScreen.tsx'
import { build, given } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const dataset = build({
  actors: ['union', 'port'].map((id) => ({ id, name: { en: id }, type: 'organisation' })),
  sources: [{ id: 'gazette', title: { en: 'Harbour Gazette' } }],
  relations: [{ id: 'r1', type: 'opposes', source: 'union', target: 'port' }],
  events: [{ id: 'strike', kind: 'protest', title: { en: 'The strike' }, roles: [] }],
  claims: [
    {
      ...{ id: 'c1', topic: { en: 'Who pays for the quay' }, relations: ['r1'], events: ['strike'] },
      positions: [
        { holder: 'union', statement: { en: 'The port pays.' }, evidence: [{ source: 'gazette' }] },
        { holder: { source: 'gazette' }, statement: { en: 'The town pays.' }, certain: true, evidence: [] },
      ],
    },
    { id: 'c2', topic: { en: 'Whose the cranes are' }, positions: [], relations: [], events: [] },
  ],
})

test('each matter has its positions side by side with their holders, the author of a source among them', async () => {
  await renderInWorkspace(<ClaimsScreen />, { dataset, view: { screen: 'claims' } })
  await expect.element(page.getByText('2 contested matters with 2 positions')).toBeVisible()
  const matter = page.getByRole('article', { name: 'Who pays for the quay' })
  const holders = [...matter.element().querySelectorAll('.claim-positions h3')].map(({ textContent }) => textContent)
  expect(holders[0]).toBe('union')
  expect(holders[1]).toContain('Harbour Gazette')
  const [first, second] = [...matter.element().querySelectorAll('.claim-positions > li')] as [Element, Element]
  expect(first.getBoundingClientRect().top).toBe(second.getBoundingClientRect().top)
  await expect.element(page.getByText('Nobody has a position on it yet.')).toBeVisible()
  await expect.element(page.getByText('No relation and no event is marked as hanging on it.')).toBeVisible()
  expect(await listBarriers()).toEqual([])
})

test('what hangs on a matter is listed, and its relations are shown in the diagram by keyboard', async () => {
  const workspace = await renderInWorkspace(<ClaimsScreen />, { dataset, view: { screen: 'claims' } })
  await expect.element(page.getByRole('button', { name: 'union opposes port' })).toBeVisible()
  await expect.element(page.getByText('The strike')).toBeVisible()
  ;(page.getByRole('button', { name: 'Show 1 relation in the diagram' }).element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState().view).toMatchObject({ screen: 'diagram', selection: { relations: ['r1'] } })
})

test('a dataset without contested matters says how to add one', async () => {
  const workspace = await renderInWorkspace(<ClaimsScreen />, { dataset: given('union opposes port') })
  await expect.element(page.getByText('No contested matter is recorded.')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'New contested matter…' }))
  expect(workspace.getState().form?.subject).toEqual({ kind: 'claim', id: null })
})
