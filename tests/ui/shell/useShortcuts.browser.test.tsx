import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId } from '../../../src/model/dataset.ts'
import { LazySearchDialog } from '../../../src/ui/search/lazySearch.ts'
import { useShortcuts } from '../../../src/ui/shell/useShortcuts.ts'
import { useWorkspaceState } from '../../../src/ui/WorkspaceContext.ts'
import { openDialog } from '../../../src/workspace/commands/notices.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

function Keyboard({ whole = false }: { readonly whole?: boolean }) {
  useShortcuts()
  const searching = useWorkspaceState((state) => state.dialog === 'search')
  return (
    <>
      <button type="button">Somewhere</button>
      <div id="some" popover="auto">
        A popover
      </div>
      {whole && searching ? (
        <Suspense fallback={null}>
          <LazySearchDialog />
        </Suspense>
      ) : null}
    </>
  )
}

test('what is typed straight after the key of the search goes into it, and no letter is a shortcut', async () => {
  const workspace = await renderInWorkspace(<Keyboard />)
  await userEvent.keyboard('/falconsz{Backspace} ]p12')
  await expect.poll(() => workspace.getState()).toMatchObject({ dialog: 'search', searched: 'falcons ]p12' })
  expect(workspace.getState().preferences.rightOpen).toBe(false)
  await userEvent.keyboard('{Escape}')
  expect(workspace.getState()).toMatchObject({ dialog: null, searched: '' })
})

test('the search has what was typed before it was there, and takes what is typed on', async () => {
  const workspace = await renderInWorkspace(<Keyboard whole />)
  await userEvent.keyboard('{Control>}k{/Control}iran')
  const field = page.getByRole('combobox', { name: 'Search' })
  await expect.element(field).toHaveFocus()
  await userEvent.keyboard('ian')
  await expect.element(field).toHaveValue('iranian')
  expect(workspace.getState().searched).toBe('iranian')
})

test('a focused button is not pressed by what is typed while a dialog is on its way', async () => {
  const workspace = await renderInWorkspace(<Keyboard />)
  await page.getByRole('button', { name: 'Somewhere' }).click()
  for (const dialog of ['publish', 'shortcuts'] as const) {
    workspace.run(openDialog(dialog))
    await userEvent.keyboard('2f]/ {Enter}')
    expect(workspace.getState()).toMatchObject({ dialog, searched: '', view: { screen: 'diagram' } })
  }
})

test('Esc closes an open popover and leaves everything else as it is', async () => {
  const workspace = await renderInWorkspace(<Keyboard />)
  workspace.run(select({ actors: ['iran' as ActorId] }))
  document.getElementById('some')!.showPopover()
  await userEvent.keyboard('{Escape}')
  expect(document.querySelector(':popover-open')).toBeNull()
  expect(workspace.getState().view.selection.actors).toEqual(['iran'])
  await userEvent.keyboard('{Escape}')
  expect(workspace.getState().view.selection.actors).toEqual([])
})

test('a second Esc straight after the one that left a dialog clears no selection, and a later one does', async () => {
  const workspace = await renderInWorkspace(<Keyboard whole />)
  workspace.run(select({ actors: ['iran' as ActorId] }))
  await userEvent.keyboard('/')
  const field = page.getByRole('combobox', { name: 'Search' })
  await expect.element(field).toHaveFocus()
  const press = (on: EventTarget, timeStamp: number) => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    Object.defineProperty(event, 'timeStamp', { value: timeStamp })
    on.dispatchEvent(event)
  }
  press(field.element(), 1_000)
  await expect.poll(() => workspace.getState().dialog).toBeNull()
  press(document.body, 1_300)
  expect(workspace.getState().view.selection.actors).toEqual(['iran'])
  press(document.body, 1_600)
  expect(workspace.getState().view.selection.actors).toEqual([])
})

test('a key that would change a document that is only read says why nothing happens', async () => {
  const workspace = await renderInWorkspace(<Keyboard />)
  workspace.run((state) => ({ ...state, kept: { kind: 'read-only', why: 'other-tab' } }))
  workspace.run(select({ actors: ['iran' as ActorId] }))
  for (const key of ['A', 'a', 'e', '{Delete}']) {
    workspace.run((state) => ({ ...state, notices: [] }))
    await userEvent.keyboard(key)
    await expect.poll(() => workspace.getState().notices).toEqual([{ code: 'only-read' }])
  }
  expect(workspace.getState().dialog).toBeNull()
})
