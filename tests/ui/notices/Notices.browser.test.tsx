import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Issue } from '../../../src/model/issue.ts'
import { Notices } from '../../../src/ui/notices/Notices.tsx'
import { writeIssues } from '../../../src/ui/notices/writeIssues.ts'
import { notify, showReading } from '../../../src/workspace/commands/notices.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

const unsourced = (count: number): Issue[] =>
  Array.from({ length: count }, (_, index) => ({ code: 'unsourced', id: `r${index}`, severity: 'warning', place: '' }))
const broken: Issue = { code: 'bad-id', found: '"?"', severity: 'error', place: 'line 3' }

test('a long list of problems is shown by kinds, and all of it can be saved', async () => {
  const workspace = await renderInWorkspace(<Notices />)
  const issues = [...unsourced(50_000), broken]
  workspace.run(notify({ code: 'file-with-problems', name: 'x.csv', issues }))
  await expect.element(page.getByText('and 49999 more like it')).toBeVisible()
  expect(page.getByRole('listitem').elements()).toHaveLength(2)
  expect(page.getByRole('listitem').elements()[0]?.textContent).toContain('line 3')
  await expect.element(page.getByRole('button', { name: 'Save all 50001 as a file' })).toBeVisible()
  const { name, contents } = writeIssues('a/x.csv', issues)
  expect(name).toBe('a-x.csv.problems.txt')
  expect(String(contents).trimEnd().split('\n')).toHaveLength(50_001)
})

test('a short list of problems is shown whole, and told twice it is shown once', async () => {
  const workspace = await renderInWorkspace(<Notices />)
  const issues = ['a', 'b', 'c'].map((found): Issue => ({ ...broken, found }))
  const tell = () => workspace.run(notify({ code: 'unreadable-file', name: 'x.csv', issues }))
  tell()
  tell()
  await expect.element(page.getByRole('list')).toBeVisible()
  expect(page.getByRole('listitem').elements()).toHaveLength(3)
  expect(page.getByRole('button', { name: /Save all/ }).elements()).toHaveLength(0)
})

test('a file that is being read says so in one message with how far it is, and can be stopped', async () => {
  const stopReading = vi.fn()
  const workspace = await renderInWorkspace(<Notices />, { ports: { stopReading } })
  workspace.run(showReading({ name: 'x.csv', share: 0.1 }))
  workspace.run(showReading({ name: 'x.csv', share: 0.25 }))
  const bar = page.getByRole('progressbar')
  await expect.element(bar).toHaveAttribute('value', '0.25')
  expect(page.getByText('"x.csv" is being read').elements()).toHaveLength(1)
  await page.getByRole('button', { name: 'Stop' }).click()
  expect(stopReading).toHaveBeenCalledOnce()
  workspace.run(showReading(null))
  await expect.element(bar).not.toBeInTheDocument()
})

test('several files that could not be opened are one message, and the formats are listed on request', async () => {
  const workspace = await renderInWorkspace(<Notices />)
  const unknown: Issue = { code: 'unknown-format', severity: 'error', place: '' }
  const tell = (name: string) => workspace.run(notify({ code: 'unreadable-file', name, issues: [unknown] }))
  tell('a.bin')
  await expect.element(page.getByText('not a format that can be read')).toBeVisible()
  await expect.element(page.getByText(/GraphML/)).not.toBeVisible()
  await page.getByText('Formats that can be read').click()
  await expect.element(page.getByText(/GraphML/)).toBeVisible()
  tell('b.bin')
  await expect.element(page.getByText('2 files could not be opened.')).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  expect(workspace.getState().notices).toEqual([])
})
