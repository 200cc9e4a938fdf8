import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId } from '../../../src/model/dataset.ts'
import { PaletteDialog } from '../../../src/ui/palette/PaletteDialog.tsx'
import { SearchDialog } from '../../../src/ui/search/SearchDialog.tsx'
import { ShortcutList } from '../../../src/ui/shell/ShortcutList.tsx'
import { useShortcuts } from '../../../src/ui/shell/useShortcuts.ts'
import { useWorkspaceState } from '../../../src/ui/WorkspaceContext.ts'
import { openDialog } from '../../../src/workspace/commands/notices.ts'
import { EMPTY_SELECTION } from '../../../src/workspace/view.ts'
import { listBarriers } from '../listBarriers.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

function Keyboard() {
  useShortcuts()
  const dialog = useWorkspaceState((state) => state.dialog)
  return (
    <Suspense fallback={null}>
      <button type="button">Somewhere</button>
      <input aria-label="A field" />
      {dialog === 'palette' ? <PaletteDialog /> : null}
      {dialog === 'search' ? <SearchDialog /> : null}
      {dialog === 'shortcuts' ? <ShortcutList /> : null}
    </Suspense>
  )
}

const iran = { view: { selection: { ...EMPTY_SELECTION, actors: ['iran' as ActorId] } } }
const field = () => page.getByRole('combobox', { name: 'All actions' })
const groups = () => [...document.querySelectorAll('[role=group]')].map((group) => group.getAttribute('aria-label'))
const chosen = () => document.querySelector('[role=option][aria-selected=true]')?.textContent

test('the palette opens by either key, in a field too, with what can be done to what is selected first', async () => {
  const workspace = await renderInWorkspace(<Keyboard />, iran)
  await page.getByRole('textbox', { name: 'A field' }).click()
  for (const keys of ['{Control>}{Shift>}P{/Shift}{/Control}', '{Meta>}{Shift>}P{/Shift}{/Meta}', '{F1}']) {
    await userEvent.keyboard(keys)
    await expect.element(field()).toHaveFocus()
    expect(groups()).toEqual(['Iran', 'The diagram', 'The page'])
    expect(chosen()).toBe('Trace from hereT')
    await userEvent.keyboard('{Escape}')
    expect(workspace.getState().dialog).toBeNull()
    await expect.element(page.getByRole('textbox', { name: 'A field' })).toHaveFocus()
  }
})

test('arrow keys and Enter choose what is done, and the palette closes', async () => {
  const workspace = await renderInWorkspace(<Keyboard />, iran)
  await userEvent.keyboard('{F1}')
  await expect.element(field()).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(chosen()).toBe('Trace to here')
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState()).toMatchObject({ dialog: null, view: { trace: { from: [], to: ['iran'] } } })
  await userEvent.keyboard('{F1}')
  await userEvent.keyboard('dark theme{Enter}')
  expect(workspace.getState()).toMatchObject({ dialog: null, preferences: { theme: 'dark' } })
})

test('a click does what was clicked', async () => {
  const workspace = await renderInWorkspace(<Keyboard />, iran)
  workspace.run(openDialog('palette'))
  await page.getByRole('option', { name: 'Table' }).click()
  expect(workspace.getState()).toMatchObject({ dialog: null, view: { screen: 'table' } })
})

test('nonsense finds nothing and says so, and Enter then does nothing', async () => {
  const workspace = await renderInWorkspace(<Keyboard />, iran)
  await userEvent.keyboard('{F1}')
  await expect.element(field()).toHaveFocus()
  await userEvent.keyboard('zzqx')
  await expect.element(page.getByRole('status')).toHaveTextContent('No action found for "zzqx".')
  expect(document.querySelectorAll('[role=option]').length).toBe(0)
  await userEvent.keyboard('{Enter}')
  expect(workspace.getState()).toMatchObject({ dialog: 'palette', view: iran.view })
})

test('the keys of search and palette lead from one to the other', async () => {
  const workspace = await renderInWorkspace(<Keyboard />)
  await userEvent.keyboard('/')
  await expect.element(page.getByRole('combobox', { name: 'Search' })).toHaveFocus()
  await userEvent.keyboard('ir{F1}')
  await expect.element(field()).toHaveFocus()
  await expect.element(field()).toHaveValue('')
  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(page.getByRole('combobox', { name: 'Search' })).toHaveFocus()
  expect(workspace.getState().dialog).toBe('search')
})

test('the list of shortcuts begins at its beginning, says what Firefox keeps, and leads to the palette', async () => {
  await renderInWorkspace(<Keyboard />)
  await userEvent.keyboard('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect.element(list).toHaveTextContent('Firefox reserves Ctrl Shift P; use F1 there.')
  expect(list.element().scrollTop).toBe(0)
  expect(await listBarriers()).toEqual([])
  await page.getByRole('button', { name: 'All actions…' }).click()
  await expect.element(field()).toHaveFocus()
})

test('nothing in the palette is a barrier', async () => {
  const workspace = await renderInWorkspace(<Keyboard />, iran)
  workspace.run(openDialog('palette'))
  await expect.element(field()).toHaveFocus()
  expect(await listBarriers()).toEqual([])
  await userEvent.keyboard('zzqx')
  expect(await listBarriers()).toEqual([])
})
