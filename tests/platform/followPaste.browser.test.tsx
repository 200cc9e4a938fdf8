import { afterEach, expect, test } from 'vitest'
import { followPaste } from '../../src/platform/files/followPaste.ts'

let stop = () => {}
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

function paste(text: string, target: EventTarget = document.body): boolean {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  return !target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

function follow(): File[] {
  const taken: File[] = []
  stop = followPaste((files) => taken.push(...files) > 0)
  return taken
}

test('a table that is pasted on the page is handed over as a file', async () => {
  const taken = follow()
  expect(paste('a\tb\n1\t2')).toBe(true)
  expect(taken.map(({ name }) => name)).toEqual(['pasted.txt'])
  expect(await taken[0]!.text()).toBe('a\tb\n1\t2')
})

test('what is pasted into a field, was taken already, or is a single word, stays where it is', () => {
  const taken = follow()
  const field = document.createElement('input')
  const grid = document.createElement('div')
  grid.addEventListener('paste', (event) => event.preventDefault())
  document.body.append(field, grid)
  expect(paste('a\tb', field)).toBe(false)
  paste('a\tb', grid)
  paste('word')
  expect(taken).toEqual([])
})
