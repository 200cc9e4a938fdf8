import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Actor, ActorId, Dataset } from '../../../src/model/dataset.ts'
import { putRecords } from '../../../src/model/edit/createRecords.ts'
import { removeActors } from '../../../src/model/edit/removeRecords.ts'
import { DocumentsDialog } from '../../../src/ui/documents/DocumentsDialog.tsx'
import { changeRecords, mergeInto } from '../../../src/workspace/commands/edit.ts'
import { undo } from '../../../src/workspace/commands/history.ts'
import type { DocumentsPart } from '../../../src/workspace/workspaceState.ts'
import { listBarriers } from '../listBarriers.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'
import { createFakeLibrary } from './createFakeLibrary.ts'

const [FIRST, SECOND, THIRD] = [...IRAQ.actors.values()] as [Actor, Actor, Actor]
const rename = (actor: Actor, en: string): Actor => ({ ...actor, name: { ...actor.name, en } })
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })

async function renderPart(part: DocumentsPart, theirs: Dataset = IRAQ) {
  const library = createFakeLibrary({ documents: [], file: { name: 'theirs.json', dataset: theirs, issues: [] } })
  const workspace = await renderInWorkspace(<DocumentsDialog />, { ports: { loadLibrary: async () => library } })
  workspace.run((state) => ({ ...state, dialog: part }))
  const getName = ({ id }: Actor) => workspace.getState().dataset!.actors.get(id)?.name.en
  return { ...workspace, getName }
}

test('the history is read and jumped through, and says where it stands', async () => {
  const { run, getState, getName } = await renderPart('history')
  await expect.element(page.getByText('Nothing was changed since this was opened.')).toBeVisible()
  run(changeRecords({ actors: [rename(FIRST, 'One')] }, Date.now()))
  run(changeRecords({ actors: [rename(SECOND, 'Two')] }, Date.now()))
  await expect.element(page.getByRole('listitem').first()).toHaveTextContent(/^Changed the name of Two.*now/)
  await button(/^Go to: Changed the name of One/).click()
  expect([getName(FIRST), getName(SECOND)]).toEqual(['One', SECOND.name.en])
  await expect.element(page.getByRole('listitem').first()).toHaveTextContent(/Changed the name of Two.*Undone/)
  await button('Go to').click()
  expect(getName(FIRST)).toBe(FIRST.name.en)
  await button(/^Go to: Changed the name of Two/).click()
  expect(getName(SECOND)).toBe('Two')
  expect(getState().history.undone).toHaveLength(0)
  expect(await listBarriers()).toEqual([])
})

test('a step opens to show each field with what it was and is, also once it is undone', async () => {
  const { run } = await renderPart('history')
  const description = { en: `${'Long ago. '.repeat(60)}At last.` }
  run(changeRecords({ actors: [{ ...FIRST, description }] }, Date.now()))
  run(changeRecords({ actors: [{ ...FIRST, description: { en: `${description.en} Once more.` } }] }, Date.now()))
  run(changeRecords({ actors: [rename(SECOND, 'Two')] }, Date.now()))
  await button('What changed: Changed the name of Two').click()
  await expect.element(page.getByText(`Name: ${SECOND.name.en}`)).toHaveTextContent(/is now Two/)
  await button('What changed: Changed the name of Two').click()
  await button(`What changed: Changed the description of ${FIRST.name.en}`).first().click()
  await expect.element(page.getByText(/^Description:/)).toHaveTextContent(/…[^…]*At last\. is now …[^…]*Once more\.$/)
  expect(await listBarriers()).toEqual([])
  run(undo())
  run(undo())
  await expect.element(page.getByText(/^Description:/)).toHaveTextContent(/At last\. is now .*Once more\.$/)
})

test('a merge of actors is taken back later, and what came after it stays', async () => {
  const { run, getName } = await renderPart('history')
  run(mergeInto([FIRST.id, SECOND.id], Date.now()))
  run(changeRecords({ actors: [rename(THIRD, 'Three')] }, Date.now()))
  expect(getName(SECOND)).toBeUndefined()
  await button(/^Take back: Merged/).click()
  await expect.element(page.getByText('That step is taken back.')).toBeVisible()
  expect([getName(FIRST), getName(SECOND), getName(THIRD)]).toEqual([FIRST.name.en, SECOND.name.en, 'Three'])
})

test('a colleague’s file is merged against the version from which both come, with conflicts settled here', async () => {
  const theirs = putRecords(removeActors(IRAQ, ['turkey' as ActorId]), {
    actors: [rename(FIRST, 'First of theirs'), rename(SECOND, 'Second of theirs')],
  })
  const { run, getState, getName } = await renderPart('merge', theirs)
  run(changeRecords({ actors: [rename(FIRST, 'First of mine'), rename(THIRD, 'Third of mine')] }, Date.now()))
  const before = getState()
  await button('Choose a file…').click()
  await expect.element(page.getByText('1 conflict: both of you changed the same')).toBeVisible()
  await expect
    .element(page.getByRole('combobox', { name: 'Both come from' }))
    .toHaveDisplayValue(/^as it was opened · 2 actors differ$/)
  await expect.element(page.getByText(/^Proposed because the file differs least from it/)).toBeVisible()
  await page.getByRole('radio', { name: /theirs\s*First of theirs/ }).click()
  expect(await listBarriers()).toEqual([])
  await button('Merge').last().click()
  await expect.element(page.getByText('“theirs.json” is merged.')).toBeVisible()
  expect([FIRST, SECOND, THIRD].map(getName)).toEqual(['First of theirs', 'Second of theirs', 'Third of mine'])
  expect(getState().dataset!.actors.has('turkey' as ActorId)).toBe(theirs.actors.has('turkey' as ActorId))
  expect(getState().history.done).toHaveLength(2)
  run(undo())
  expect(getState().dataset).toEqual(before.dataset)
})
