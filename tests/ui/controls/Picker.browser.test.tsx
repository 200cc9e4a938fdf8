import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { generateDataset } from '../../../bench/generateDataset.ts'
import { Picker } from '../../../src/ui/controls/Picker.tsx'
import type { Picked } from '../../../src/workspace/derive/picked.ts'
import { followFilter } from '../../../src/workspace/followFilter.ts'
import { followPicking } from '../../../src/workspace/followPicking.ts'
import { createNaiveEngine } from '../../workspace/createNaiveEngine.ts'
import { IRAQ, renderInWorkspace } from '../renderInWorkspace.tsx'

const LARGE = generateDataset(4000)
const field = () => page.getByRole('combobox')
const nothing = () => page.getByText('Nothing found by that name.')
const options = () => page.getByRole('option')

/** A picker of actors, and what is picked; over a large dataset its engine answers when it is told to. */
async function open(dataset = LARGE) {
  const picked: Picked[] = []
  const waiting: (() => void)[] = []
  const naive = createNaiveEngine()
  const wait = () => new Promise<void>((resolve) => waiting.push(resolve))
  const engine = createNaiveEngine({
    search: (...asked) => wait().then(() => naive.search(...asked)),
    rank: (...asked) => wait().then(() => naive.rank(...asked)),
  })
  const component = (
    <Picker label="Who" placeholder="Who" besides={null} except={[]} onPick={(one) => picked.push(one)} />
  )
  const workspace = await renderInWorkspace(component, { dataset })
  followFilter(workspace, engine)
  followPicking(workspace, engine)
  return { picked, waiting }
}

test('a picker of a small dataset offers at once', async () => {
  const { picked, waiting } = await open(IRAQ)
  await field().fill('iran')
  await userEvent.keyboard('{Enter}')
  expect(picked).toEqual([{ kind: 'actor', id: 'iran' }])
  expect(waiting).toEqual([])
})

test('a picker of a large dataset offers what the engine finds, and nothing of an earlier text', async () => {
  const { picked, waiting } = await open()
  await field().click()
  await expect.poll(() => waiting).toHaveLength(1)
  expect(options().all()).toEqual([])
  waiting[0]!()
  await expect.element(options().first()).toBeVisible()
  expect(options().all()).toHaveLength(10)
  await field().fill('council 12')
  await expect.poll(() => waiting).toHaveLength(2)
  expect(options().all()).toEqual([])
  // Nothing is known yet, so nothing is taken, cleared or said.
  await userEvent.keyboard('{Enter}')
  await expect.element(field()).toHaveValue('council 12')
  await expect.element(nothing()).not.toBeInTheDocument()
  waiting[1]!()
  await expect.element(options().first()).toHaveTextContent(/Council 12/i)
  await userEvent.keyboard('{Enter}')
  expect(picked).toHaveLength(1)
  await expect.element(field()).toHaveValue('')
})

test('a picker of a large dataset says that nothing has a name only once that is known', async () => {
  const { waiting } = await open()
  await field().fill('xyzzyxyzzy')
  await expect.poll(() => waiting.length).toBeGreaterThan(0)
  await expect.element(nothing()).not.toBeInTheDocument()
  for (const answer of waiting) answer()
  await expect.element(nothing()).toBeVisible()
})
