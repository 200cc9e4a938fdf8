import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

function Fields() {
  const [name, setName] = useState('')
  const [quote, setQuote] = useState('')
  return (
    <>
      <input aria-label="A name" value={name} onChange={({ target }) => setName(target.value)} />
      <textarea aria-label="A quote" value={quote} onChange={({ target }) => setQuote(target.value)} />
      <output>{JSON.stringify(name)}</output>
    </>
  )
}

test('controls of the direction of writing do not come into a name, and a quoted text stays as it is', async () => {
  await renderInWorkspace(<Fields />)
  await page.getByLabelText('A name').fill('Iran\u202e\u2066 (state)')
  await expect.element(page.getByLabelText('A name')).toHaveValue('Iran (state)')
  await expect.element(page.getByText('"Iran (state)"')).toBeInTheDocument()
  await page.getByLabelText('A name').click()
  await userEvent.keyboard('{Home}The ')
  await expect.element(page.getByLabelText('A name')).toHaveValue('The Iran (state)')
  await page.getByLabelText('A quote').fill('\u2067نص\u2069')
  await expect.element(page.getByLabelText('A quote')).toHaveValue('\u2067نص\u2069')
})
