import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import type { ActorId, DatasetFile } from '../../../src/model/dataset.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { AppBoundary } from '../../../src/ui/shell/AppBoundary.tsx'
import { recordChange } from '../../../src/workspace/commands/history.ts'
import { moveActors } from '../../../src/workspace/commands/move.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

afterEach(() => vi.restoreAllMocks())

const ACTOR = 'iran' as ActorId

/** An app that cannot be drawn as long as it is broken. */
function createApp() {
  const app = { isBroken: true }
  function Broken() {
    if (app.isBroken) throw new Error('there is no such column')
    return <p>All is well.</p>
  }
  return { app, Broken }
}

function changeFirstNote(): Command {
  return (state) => {
    const [first] = state.dataset!.relations.values()
    const relations = new Map(state.dataset!.relations).set(first!.id, { ...first!, note: { en: 'Kept.' } })
    const change = diffDatasets(state.dataset!, { ...state.dataset!, relations })
    return recordChange(state, change, { code: 'reset-places' }, 0)
  }
}

async function read(blob: Blob): Promise<DatasetFile> {
  const { file, issues } = readDataset(await blob.text())
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  return file!
}

test('an app that cannot be drawn says so in plain words, and is drawn again once it can be', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { app, Broken } = createApp()
  await renderInWorkspace(
    <AppBoundary>
      <Broken />
    </AppBoundary>,
  )
  const failure = page.getByRole('alert')
  await expect.element(failure).toHaveTextContent('Something went wrong, and the app could not be drawn.')
  await expect.element(failure).toHaveTextContent('there is no such column')
  await expect.element(page.getByRole('button', { name: 'Reload the page' })).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(failure).toBeVisible()
  app.isBroken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByText('All is well.')).toBeVisible()
})

test('what was open is saved with its changes and its places, and opens again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const saved: Blob[] = []
  const createObjectURL = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob)
    return createObjectURL(blob)
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const { Broken } = createApp()
  const workspace = await renderInWorkspace(
    <AppBoundary>
      <Broken />
    </AppBoundary>,
  )
  workspace.run(changeFirstNote())
  workspace.run(moveActors(new Map([[ACTOR, { x: 12, y: 34 }]]), 0))
  await page.getByRole('button', { name: 'Save the dataset' }).click()
  await expect.poll(() => saved.length).toBe(1)
  const file = await read(saved[0]!)
  expect(file.relations[0]!.note).toEqual({ en: 'Kept.' })
  expect(Object.values(file.positions)).toEqual([{ [ACTOR]: { x: 12, y: 34 } }])
  expect(file.actors).toHaveLength(workspace.getState().dataset!.actors.size)
})
