import { expect, test } from 'vitest'
import { printTable } from '../../../src/ui/table/printTable.ts'

const columns = ['name', 'note'] as const

test('printTable prints headings and rows in their order, and nothing that runs as a formula', () => {
  const rows = [
    { name: '=1+1', note: 'a, b' },
    { name: 'إيران', note: '' },
  ]
  const print = printTable(
    rows,
    columns.map((id) => ({ id, heading: { name: id, hint: '' }, print: (row) => row[id] })),
  )
  expect(print).toBe('\ufeffname,note\r\n\'=1+1,"a, b"\r\nإيران,\r\n')
})
