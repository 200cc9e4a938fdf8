import { expect, test } from 'vitest'
import { readShowing } from '../../src/app/readShowing.ts'
import type { Workspace } from '../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { INITIAL_STATE } from '../../src/workspace/workspaceState.ts'

function createFile(actors: number): File {
  const nodes = Array.from(
    { length: actors },
    (_, index) => `<node id="a${index}" name="Actor ${index}" type="person"/>`,
  )
  return new File([`<graphml><graph>${nodes.join('\n')}</graph></graphml>`], 'x.graphml')
}

/** The shares that are told while something runs. */
function hearShares(workspace: Workspace): number[] {
  const shares: number[] = []
  workspace.follow(() => {
    for (const notice of workspace.getState().notices) if (notice.code === 'reading-file') shares.push(notice.share)
  })
  return shares
}

test('readShowing reads a file in a worker and leaves no word behind', async () => {
  const workspace = createWorkspace(INITIAL_STATE)
  const read = await readShowing(workspace, 'x.graphml', [createFile(10)], new AbortController().signal)
  expect(read.kind === 'read' && read.answer.file?.actors.length).toBe(10)
  expect(workspace.getState().notices).toEqual([])
})

test('readShowing tells how far it is with a file that takes long, and ends when it is stopped', async () => {
  const workspace = createWorkspace(INITIAL_STATE)
  const shares = hearShares(workspace)
  const controller = new AbortController()
  workspace.follow(() => {
    if (shares.some((share) => share > 0)) controller.abort()
  })
  const read = await readShowing(workspace, 'x.graphml', [createFile(300_000)], controller.signal)
  expect(read).toEqual({ kind: 'stopped' })
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  expect(workspace.getState().notices).toEqual([])
})

test('readShowing refuses a file that is too large before it reads it', async () => {
  const large = createFile(1)
  Object.defineProperty(large, 'size', { value: 300e6 })
  const read = await readShowing(createWorkspace(INITIAL_STATE), 'x', [large], new AbortController().signal)
  expect(read).toMatchObject({ kind: 'refused', issues: [{ code: 'too-large' }] })
})
