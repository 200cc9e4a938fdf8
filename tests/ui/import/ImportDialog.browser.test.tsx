import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Dataset } from '../../../src/model/dataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import type { FileAct } from '../../../src/workspace/file/linkedFile.ts'
import { listBarriers } from '../listBarriers.ts'
import { HARBOUR, openImport } from './openImport.tsx'

const LIST =
  'source,target,type\nHarbour Board,Weavers Union,funds\nHarbour Board,Salt Works,funds\nSalt Works,Harbour Board,opposes\n'

const write = (dataset: Dataset | null) => JSON.stringify(toDatasetFile(dataset!))
const names = (dataset: Dataset | null) => Array.from(dataset!.actors.values(), ({ name }) => name.en)
const into = (name: RegExp) => page.getByRole('radio', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })

test('a file is shown in sentences before anything is taken, and Esc leaves everything as it was', async () => {
  const workspace = await openImport({ contents: LIST })
  await expect.element(page.getByText('Harbour Board funds Weavers Union')).toBeVisible()
  await expect.element(page.getByText('3 actors and 3 relations', { exact: true })).toBeVisible()
  expect(await listBarriers()).toEqual([])
  await userEvent.keyboard('{Escape}')
  const { dialog, dataset, history, importing } = workspace.getState()
  expect([dialog, importing, history.done.length]).toEqual([null, null, 0])
  expect(dataset).toBe(HARBOUR)
})

test('a list goes into the open dataset as one step, a probable duplicate being decided, and one undo takes all back', async () => {
  const workspace = await openImport({ contents: LIST })
  await into(/Into the open one: The harbour/).click()
  await expect.element(page.getByText('probably Union of Weavers (the same words in another order)')).toBeVisible()
  await expect.element(page.getByText('1 probable duplicate is not decided')).toBeVisible()
  await page.getByRole('combobox', { name: 'What becomes of Weavers Union' }).selectOptions('The same: fill in gaps')
  expect(await listBarriers()).toEqual([])
  await button('Import into the open dataset').click()
  const { dataset, history, dialog } = workspace.getState()
  expect(dialog).toBeNull()
  expect(names(dataset)).toEqual(['Harbour Board', 'Union of Weavers', 'Qasem Haddad', 'Salt Works'])
  expect(dataset!.actors.get('weavers' as never)!.aliases).toEqual(['Weavers Union'])
  expect(dataset!.relations.size).toBe(4)
  expect(history.done.map(({ label }) => label)).toEqual([{ code: 'import', name: 'list.csv' }])
  // Each relation that came in says from which line, and those that were there already do not.
  const cited = [...dataset!.relations.values()].map(({ evidence }) => evidence.map(({ passage }) => passage))
  expect(cited).toEqual([[], ['line 2'], ['line 3'], ['line 4']])
  expect([...dataset!.sources.values()][0]!.title!.en).toMatch(
    /^File list\.csv, read \d{4}-\d\d-\d\d at \d\d:\d\d:\d\d$/,
  )
  workspace.run(undo())
  expect(write(workspace.getState().dataset)).toBe(write(HARBOUR))
})

test('all rows of a state are decided at once, and whoever is left out takes relations along', async () => {
  const workspace = await openImport({ contents: LIST })
  await into(/Into the open one/).click()
  await page.getByText(/^New: 1 relation type/).click()
  await page.getByRole('combobox', { name: 'What becomes of Salt Works', exact: true }).selectOptions('Leave out')
  await expect.element(page.getByText('2 relations go with the actors that are left out.')).toBeVisible()
  await button('Import into the open dataset').click()
  expect(names(workspace.getState().dataset)).toEqual([
    ...['Harbour Board', 'Union of Weavers', 'Qasem Haddad', 'Weavers Union'],
  ])
})

test('a record is the same as one that the person names', async () => {
  const workspace = await openImport({ contents: 'source,target,type\nThe Smiths of Quay,Harbour Board,opposes\n' })
  await into(/Into the open one/).click()
  await page.getByText(/^New: 1 actor/).click()
  await page
    .getByRole('combobox', { name: 'What becomes of The Smiths of Quay', exact: true })
    .selectOptions('The same as someone else…')
  await page.getByRole('combobox', { name: 'Who The Smiths of Quay is' }).fill('haddad')
  await page.getByRole('option', { name: /Qasem Haddad/ }).click()
  await button('Import into the open dataset').click()
  const { dataset } = workspace.getState()
  expect(names(dataset)).toHaveLength(3)
  expect([...dataset!.relations.values()].at(-1)).toMatchObject({ source: 'qasem', target: 'board' })
})

test('what is there already is said, and importing it is no step', async () => {
  const contents = 'source,target,type\nHarbour Board,Union of Weavers,supports\n'
  const workspace = await openImport({ contents })
  await into(/Into the open one/).click()
  await expect.element(page.getByText('The open dataset has all of it already.').last()).toBeVisible()
  await expect.element(button('Import into the open dataset')).toBeDisabled()
  expect(workspace.getState().history.done).toEqual([])
})

test('words for relations that are not known are asked about once, with what they usually mean', async () => {
  const workspace = await openImport({ contents: LIST })
  await button('Take what they usually mean').click()
  await expect
    .element(page.getByRole('combobox', { name: 'Influence along “funds”' }))
    .toHaveDisplayValue('travels from source to target')
  await into(/Into the open one/).click()
  await button('Import into the open dataset').click()
  const type = [...workspace.getState().dataset!.relationTypes.values()].find(({ label }) => label?.en === 'funds')
  expect(type).toMatchObject({ sign: 1, conduit: true, direction: 'forward' })
})

test('a wrong encoding is corrected, and the sentences follow', async () => {
  // "Мост" in Windows-1251, which reads as other letters in Windows-1252.
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('source,target\n'),
    0xcc,
    0xee,
    0xf1,
    0xf2,
    0x2c,
    0xcc,
    0xee,
    0xf0,
    0xe5,
    0x0a,
  ])
  await openImport({ contents: bytes })
  await page.getByRole('combobox', { name: 'Letters (encoding)' }).selectOptions('windows-1252')
  await expect.element(page.getByText(/^Ìîñò/).first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Letters (encoding)' }).selectOptions('Cyrillic (Windows-1251)')
  await expect.element(page.getByText(/^Мост/).first()).toBeVisible()
})

test('Arabic names are found in another spelling, and everything stands from right to left', async () => {
  document.documentElement.dir = 'rtl'
  try {
    const contents = 'source,target,type\nقاسم حداد,Harbour Board,supports\n'
    const workspace = await openImport({ contents })
    await into(/Into the open one/).click()
    await expect.element(page.getByText(/^The same: 2 actors/)).toBeVisible()
    expect(await listBarriers()).toEqual([])
    await button('Import into the open dataset').click()
    expect(names(workspace.getState().dataset)).toEqual(names(HARBOUR))
    expect([...workspace.getState().dataset!.relations.values()].at(-1)!.source).toBe('qasem')
  } finally {
    document.documentElement.dir = 'ltr'
  }
})

test('as a new dataset it is opened with the name of its file, and the open one is not touched', async () => {
  const acts: FileAct[] = []
  const workspace = await openImport({ contents: LIST, ports: { file: (act) => acts.push(act) } })
  await button('Open as a new dataset').click()
  // Here nothing can be kept, and it is opened all the same.
  await expect.poll(() => acts).toMatchObject([{ kind: 'imported', name: 'list.csv' }])
  expect(workspace.getState().dataset).toBe(HARBOUR)
})

test('what is wrong is told with its place, and all of it can be saved', async () => {
  await openImport({ contents: 'source,target\nA,B\nB,C\n,C\nX,\n' })
  await page.getByText(/^Problems: /).click()
  await expect.element(page.getByText('not read: "row without two ends", 2 times')).toBeVisible()
  await expect.element(page.getByText('list.csv, line 4:')).toBeVisible()
  await expect.element(page.getByRole('button', { name: /^Save all \d+ as a file$/ })).toBeVisible()
})

const ODD = 'Wer;Wen;Tat;Urteil;Farbe\nAlba;Boris;funds;positive;red\nBoris;Clara;opposes;negative;blue\n'
const headings = page.getByRole('combobox', { name: 'Row with headings' })
const meaning = (column: string) => page.getByRole('combobox', { name: `Meaning of the column “${column}”` })

test('a column is mapped by keyboard, and the sentences follow', async () => {
  await openImport({ name: 'odd.csv', contents: ODD })
  await headings.selectOptions('row 1')
  await expect.element(meaning('Urteil')).toHaveValue('Keep as an attribute')
  await expect.element(page.getByText('Urteil: positive')).toBeVisible()
  meaning('Urteil').element().focus()
  await userEvent.keyboard('polarity{Enter}')
  await expect.element(meaning('Urteil')).toHaveValue('Sign: helps or harms')
  await expect.element(page.getByText('Supportive', { exact: true }).first()).toBeVisible()
  await userEvent.keyboard('nothing is called so{Escape}')
  await expect.element(meaning('Urteil')).toHaveValue('Sign: helps or harms')
  expect(await listBarriers()).toEqual([])
})

test('how a file was read is remembered for files of the same shape, and can be forgotten', async () => {
  const workspace = await openImport({ name: 'odd.csv', contents: ODD })
  await headings.selectOptions('row 1')
  await expect.element(meaning('Farbe')).toBeVisible()
  meaning('Farbe').element().focus()
  await userEvent.keyboard('note{Enter}')
  await expect.element(meaning('Farbe')).toHaveValue('Note')
  await button('Open as a new dataset').click()
  expect(workspace.getState().dialog).toBeNull()

  await openImport({ name: 'other.csv', contents: `${ODD}Clara;Dora;funds;positive;green\n`, keepsMemory: true })
  await expect.element(page.getByText(/as a file of the same shape was last time/)).toBeVisible()
  await expect.element(meaning('Farbe')).toHaveValue('Note')
  await button('Recognise it anew').click()
  await expect.element(meaning('column 5')).toHaveValue('Keep as an attribute')
})

test('a table without headings is read by the row that is chosen, and by another separator', async () => {
  await openImport({
    name: 'plain.csv',
    contents: 'Notes of a day\nfrom,to,does\nAlba,Boris,funds\nBoris,Clara,opposes\n',
  })
  await headings.selectOptions('none')
  await expect.element(page.getByText(/4 actors|5 actors|6 actors/)).toBeVisible()
  await headings.selectOptions('row 2')
  await expect.element(page.getByText('Alba funds Boris')).toBeVisible()
  await expect.element(page.getByText('3 actors and 2 relations', { exact: true })).toBeVisible()
})

test('Enter in a column that is looked at changes none, and Esc then leaves the dialog', async () => {
  const workspace = await openImport({ contents: LIST })
  const column = page.getByRole('combobox', { name: 'Meaning of the column “target”' })
  await column.click()
  const before = (column.element() as HTMLInputElement).value
  await userEvent.keyboard('{Enter}')
  expect((column.element() as HTMLInputElement).value).toBe(before)
  await expect.element(page.getByText('Harbour Board funds Weavers Union')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(workspace.getState().dialog).toBeNull()
})

test('what is not decided is counted beside the button that imports, with a way to it', async () => {
  await openImport({ contents: `source,target,type\nWeavers Union,Harbour Board,supports\n` })
  await into(/Into the open one/).click()
  await expect.element(page.getByText('1 probable duplicate is not decided')).toBeVisible()
  await button('Look at them').click()
  await expect.poll(() => document.activeElement?.closest('.import-state')?.textContent).toContain('Weavers Union')
})

test('a column that takes the meaning from another says so beside it, and that is taken back there', async () => {
  await openImport({ contents: 'source,target,type,how\nAlba,Boris,funds,openly\nBoris,Carl,heads,by law\n' })
  const how = page.getByRole('combobox', { name: 'Meaning of the column “how”' })
  await how.fill('verb')
  await page.getByRole('option', { name: 'Relation type (verb)' }).click()
  await expect
    .element(page.getByText('“type” was “Relation type (verb)” before, and now is: keep as an attribute.'))
    .toBeVisible()
  await button('Take this choice back').click()
  await expect.element(page.getByText('“type” was')).not.toBeInTheDocument()
  await expect.element(how).toHaveValue('Keep as an attribute')
})

test('what a weight below zero says is shown and can be said otherwise', async () => {
  await openImport({ contents: 'source,target,type,weight\nAlba,Boris,funds,-2\nBoris,Carl,heads,3\n' })
  await expect.element(page.getByText('Adverse', { exact: true }).first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Weights below zero' }).selectOptions('only a number')
  await expect.element(page.getByText('Adverse', { exact: true })).not.toBeInTheDocument()
})
