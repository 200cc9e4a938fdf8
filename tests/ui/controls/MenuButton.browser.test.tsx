import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ActorId } from '../../../src/model/dataset.ts'
import { MenuButton } from '../../../src/ui/controls/MenuButton.tsx'
import { useShortcuts } from '../../../src/ui/shell/useShortcuts.ts'
import { select } from '../../../src/workspace/commands/select.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

function Menus({ onCopy }: { readonly onCopy: () => void }) {
  useShortcuts()
  return (
    <>
      <MenuButton label="Copy as">
        <button type="button" onClick={onCopy}>
          Words
        </button>
      </MenuButton>
      <p style={{ marginTop: 200 }}>Elsewhere</p>
      <button type="button">Next</button>
    </>
  )
}
const opener = page.getByRole('button', { name: 'Copy as' })
const item = page.getByRole('button', { name: 'Words' })

test('a menu closes by Esc, which then does nothing else, and gives the focus back', async () => {
  const workspace = await renderInWorkspace(<Menus onCopy={() => {}} />)
  workspace.run(select({ actors: ['iran' as ActorId] }))
  await opener.click()
  await expect.element(opener).toHaveAttribute('aria-expanded', 'true')
  await userEvent.keyboard('{Tab}')
  await expect.element(item).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(item).not.toBeInTheDocument()
  await expect.element(opener).toHaveFocus()
  expect(workspace.getState().view.selection.actors).toEqual(['iran'])
})

test('a menu closes by a press elsewhere, by leaving it with Tab, and by what is chosen', async () => {
  let copied = 0
  await renderInWorkspace(<Menus onCopy={() => copied++} />)
  await opener.click()
  await page.getByText('Elsewhere').click()
  await expect.element(item).not.toBeInTheDocument()
  await opener.click()
  await userEvent.keyboard('{Tab}{Tab}')
  await expect.element(item).not.toBeInTheDocument()
  await opener.click()
  await item.click()
  await expect.element(item).not.toBeInTheDocument()
  expect(copied).toBe(1)
})
