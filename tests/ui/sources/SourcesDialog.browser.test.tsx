import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Dataset, SourceId } from '../../../src/model/dataset.ts'
import { SourcesDialog } from '../../../src/ui/sources/SourcesDialog.tsx'
import { consult } from '../../../src/workspace/commands/consult.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import type { Consulted } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const S = 's' as SourceId
const DATASET: Dataset = build({
  sources: [
    {
      id: 's',
      title: { en: 'Ledger' },
      passages: [
        { id: 'P01', summary: { en: 'Tolls rose.' }, text: 'Tolls rose. Ships left.' },
        { id: 'P02', page: 2, text: 'قال الأمين إنّ المدينة غاضبة' },
      ],
    },
    { id: 't', title: { en: 'Diary' } },
  ],
  actors: [
    { id: 'a', name: { en: 'Alpha' }, type: 'state' },
    { id: 'b', name: { en: 'Beta' }, type: 'state' },
  ],
  relations: [
    { id: 'ab', type: 'supports', source: 'a', target: 'b', evidence: [{ source: 's', passage: 'P01' }] },
    { id: 'ba', type: 'opposes', source: 'b', target: 'a', evidence: [{ source: 's' }, { source: 't' }] },
  ],
})

async function open(consulted: Consulted | null, dataset = DATASET) {
  const workspace = await renderInWorkspace(<SourcesDialog />, { dataset })
  workspace.run(consult(consulted))
  await expect.element(page.getByRole('dialog', { name: 'Sources' })).toBeVisible()
  return {
    workspace,
    read: (source = 's') =>
      workspace
        .getState()
        .dataset!.sources.get(source as SourceId)!
        .passages.map(({ id, text }) => `${id}: ${text ?? ''}`),
  }
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const press = (keys: string) => userEvent.keyboard(keys)

test('sources are listed with their passages and with how much rests on them', async () => {
  await open({ source: S, passage: 'P01' })
  await expect.element(button('Ledger 2 passages · 2 records rest on it')).toBeVisible()
  await expect.element(button('Diary 0 passages · 1 record rests on it')).toBeVisible()
  await expect.element(page.getByText('Tolls rose. Ships left.')).toBeVisible()
  await expect.element(button('Alpha supports Beta')).toBeVisible()
  expect(await listBarriers()).toEqual([])
})

test('a passage is found by its number and by words, Arabic ones too', async () => {
  const { workspace } = await open(null)
  await page.getByRole('searchbox').fill('المدينه')
  await press('{ArrowDown}{Enter}')
  expect(workspace.getState().consulted).toEqual({ source: 's', passage: 'P02' })
})

test('a pasted text is cut into passages that are seen before they are taken in one step', async () => {
  const { workspace, read } = await open({ source: 't' as SourceId, passage: null })
  expect(await listBarriers()).toEqual([])
  await page.getByLabelText('Paste or type the text').fill('One.\nStill one.\n\n\nTwo.')
  await expect.element(page.getByText('2 passages as they would be')).toBeVisible()
  await button('every line break').click()
  await expect.element(page.getByText('3 passages as they would be')).toBeVisible()
  await button('blank lines').click()
  expect(read('t')).toEqual([])
  await button('Take 2 passages').click()
  expect(read('t')).toEqual(['P01: One.\nStill one.', 'P02: Two.'])
  expect(workspace.getState().consulted).toEqual({ source: 't', passage: 'P01' })
  await button('Undo: add P01 (Diary) and 1 more').click()
  expect(workspace.getState().dataset!.sources.get('t' as SourceId)!.passages).toEqual([])
})

test('a text that is not taken yet is not closed away by Esc', async () => {
  const { workspace } = await open({ source: 't' as SourceId, passage: null })
  await page.getByLabelText('Paste or type the text').fill('One.')
  await press('{Escape}')
  await expect.element(page.getByLabelText('Paste or type the text')).toHaveValue('One.')
  expect(workspace.getState().dialog).toBe('sources')
})

test('a passage is split at the cursor, joined, moved, numbered, and deleted, each as a step by name', async () => {
  const { workspace, read } = await open({ source: S, passage: 'P01' })
  await button('Edit passage').click()
  expect(await listBarriers()).toEqual([])
  const text = page.getByLabelText('Text, word for word')
  await text.click()
  ;(text.element() as HTMLTextAreaElement).setSelectionRange(0, 0)
  await press('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText('Put the cursor between two words of the text.')).toBeVisible()
  ;(text.element() as HTMLTextAreaElement).setSelectionRange(12, 12)
  await press('{Control>}{Enter}{/Control}')
  expect(read().slice(0, 2)).toEqual(['P01: Tolls rose. ', 'P01.2: Ships left.'])
  await button('Join with the next').click()
  expect(read()[0]).toBe('P01: Tolls rose. Ships left.')
  await button('Move down').click()
  expect(read().map((line) => line.slice(0, 3))).toEqual(['P02', 'P01'])
  await page.getByLabelText('Number', { exact: true }).fill('P02')
  await press('{Tab}')
  await expect.element(page.getByText('Another passage of this source has the number P02.')).toBeVisible()
  await page.getByLabelText('Number', { exact: true }).fill('P09')
  await press('{Tab}')
  const { dataset, history } = workspace.getState()
  expect(dataset!.relations.get('ab' as never)!.evidence[0]!.passage).toBe('P09')
  expect(history.done.map(({ label }) => label)).toMatchObject([
    { code: 'split', name: { en: 'P01 (Ledger)' } },
    { code: 'join' },
    { code: 'move' },
    { code: 'change' },
  ])
  await button('Delete passage').click()
  await expect.element(page.getByText('Delete P09? 1 record will then rest on the source as a whole.')).toBeVisible()
  await button('Delete').click()
  expect(workspace.getState().dataset!.relations.get('ab' as never)!.evidence[0]!.passage).toBe(null)
  for (const _ of [...workspace.getState().history.done]) workspace.run(undo())
  expect(workspace.getState().dataset!.sources).toEqual(DATASET.sources)
})

test('fields of a source are recorded when they are left, and a wrong address stays to be mended', async () => {
  const { workspace } = await open({ source: S, passage: null })
  const type = async (label: string, text: string) => {
    await page.getByLabelText(label, { exact: true }).fill(text)
    await press('{Tab}')
  }
  await type('Title in Arabic', 'السجل')
  await type('Published', '1998-02~')
  await type('Web address', 'javascript:alert(1)')
  await expect.element(page.getByText('Type a web address that begins with http:// or https://.')).toBeVisible()
  await type('Web address', 'https://example.org/a')
  await page.getByLabelText('Reliability', { exact: true }).selectOptions('B: usually reliable')
  await type('Rights: on what terms its text may be passed on', 'By leave')
  expect(workspace.getState().dataset!.sources.get(S)).toMatchObject({
    ...{ title: { en: 'Ledger', ar: 'السجل' }, date: '1998-02~', url: 'https://example.org/a', reliability: 'B' },
    rights: { en: 'By leave' },
  })
})

test('it is said what loses its evidence before a source is deleted, and it comes back whole', async () => {
  const { workspace } = await open({ source: S, passage: null })
  await button('Delete source').click()
  const question = 'Delete “Ledger”? 2 records lose this evidence, and 1 of them is then unsourced.'
  await expect.element(page.getByText(question)).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await button('Delete').click()
  expect(workspace.getState().dataset!.relations.get('ab' as never)!.evidence).toEqual([])
  await button('Undo: remove Ledger').click()
  expect(workspace.getState().dataset!.relations).toEqual(DATASET.relations)
  await expect.element(page.getByRole('heading', { name: 'Ledger' })).toBeVisible()
})

test('a source is added, and merged into another', async () => {
  const { workspace } = await open(null)
  await button('Add source').click()
  await expect.element(page.getByText('A source needs a title.')).toBeVisible()
  await page.getByLabelText('Title of a new source').fill('Interview')
  await press('{Enter}')
  await page.getByLabelText('Paste or type the text').fill('We met.')
  await button('Take 1 passage').click()
  await button('Interview').click()
  await button('Merge…').click()
  await button('Merge').click()
  const { dataset, consulted } = workspace.getState()
  expect([...dataset!.sources.keys()]).toEqual(['s', 't'])
  expect(dataset!.sources.get(S)!.passages.map(({ id }) => id)).toEqual(['P01', 'P02', 'P03'])
  expect(consulted).toEqual({ source: 's', passage: null })
})

test('relations are recorded passage by passage by keyboard, and rest on the one that is read', async () => {
  const { workspace } = await open({ source: S, passage: 'P01' })
  await button('Record a relation from this passage').click()
  await press('Alpha -> Gamma: supports{Enter}')
  await press('{Alt>}{ArrowDown}{/Alt}')
  await expect.element(page.getByRole('heading', { name: 'Passage P02' })).toBeVisible()
  await press('Beta -> Gamma: opposes, 2020, Diary{Enter}')
  const added = [...workspace.getState().dataset!.relations.values()].slice(2)
  expect(added.map(({ evidence }) => evidence.map(({ source, passage }) => `${source} ${passage}`))).toEqual([
    ['s P01'],
    ['s P02', 't null'],
  ])
  await expect.element(button('Beta opposes Gamma')).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await press('{Escape}')
  await expect.element(button('Record a relation from this passage')).toHaveFocus()
  expect(workspace.getState().dialog).toBe('sources')
  await press('{Escape}')
  await expect.poll(() => workspace.getState().dialog).toBe(null)
})

test('a document that another tab edits can be read, and not changed', async () => {
  const { workspace } = await open({ source: S, passage: 'P01' })
  workspace.run((state) => ({ ...state, kept: { kind: 'read-only', reason: 'other-tab' } as never }))
  await expect.element(page.getByText('Another tab edits this document; here it can only be read.')).toBeVisible()
  expect(page.getByRole('button', { name: /Edit|Record|Add/ }).elements()).toEqual([])
})
