import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Dialog } from '../../../src/ui/shell/Dialog.tsx'

test('a dialog says that it closes while Esc is handled, so that the next key goes to the page', async () => {
  const close = await renderDialog()
  page
    .getByRole('dialog')
    .element()
    .dispatchEvent(new Event('cancel', { cancelable: true }))
  expect(close).toHaveBeenCalledOnce()
})

test('a chooser of files that is cancelled leaves its dialog open', async () => {
  const close = await renderDialog()
  page
    .getByLabelText('File')
    .element()
    .dispatchEvent(new Event('cancel', { bubbles: true }))
  expect(close).not.toHaveBeenCalled()
})

async function renderDialog() {
  const close = vi.fn()
  await render(
    <Dialog label="Sources" className="" onClose={close}>
      <input type="file" aria-label="File" />
    </Dialog>,
  )
  return close
}
