import { afterEach, expect, test, vi } from 'vitest'
import { fetchDataset, fetchShipped } from '../../src/platform/fetchGraphData.ts'
import { openFiles, takeFiles } from '../../src/platform/openFiles.ts'
import { reloadStyles } from '../../src/platform/reloadStyles.ts'
import { saveFile } from '../../src/platform/saveFile.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Catches the chooser of files before the browser opens it, to answer as a person would. */
function answerChooser(answer: (input: HTMLInputElement) => void): HTMLInputElement[] {
  const asked: HTMLInputElement[] = []
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    asked.push(this)
    answer(this)
  })
  return asked
}

test('openFiles gives all that are chosen, and says which endings it takes', async () => {
  const files = new DataTransfer()
  for (const name of ['a.csv', 'b.csv']) files.items.add(new File(['x'], name))
  const asked = answerChooser((input) => {
    input.files = files.files
    input.dispatchEvent(new Event('change'))
  })
  expect((await openFiles('.csv')).map(({ name }) => name)).toEqual(['a.csv', 'b.csv'])
  expect(asked.map(({ type, accept, multiple }) => [type, accept, multiple])).toEqual([['file', '.csv', true]])
})

test('openFiles gives none where the chooser is left', async () => {
  answerChooser((input) => input.dispatchEvent(new Event('cancel')))
  expect(await openFiles('.csv')).toEqual([])
})

test('takeFiles reads names and bytes', async () => {
  const taken = await takeFiles([new File(['ab'], 'a.txt'), new File([], 'empty')])
  expect(taken).toEqual({
    ok: true,
    value: [
      { name: 'a.txt', bytes: new Uint8Array([97, 98]) },
      { name: 'empty', bytes: new Uint8Array() },
    ],
  })
})

test('takeFiles reads nothing of files that are too large together', async () => {
  const read = vi.fn()
  const file = { name: 'large', size: 150e6, arrayBuffer: read } as unknown as File
  expect(await takeFiles([file, file])).toMatchObject({ ok: false, problems: [{ code: 'too-large' }] })
  expect(read).not.toHaveBeenCalled()
})

test('saveFile hands over name, type and contents, and gives the address back a while after', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const clicked: HTMLAnchorElement[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this)
  })
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  saveFile({ name: 'ties.csv', contents: 'id\n', type: 'text/csv' })
  expect(clicked.map(({ download }) => download)).toEqual(['ties.csv'])
  const answer = await fetch(clicked[0]!.href)
  expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/csv', 'id\n'])
  expect(revoked).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(revoked).toHaveBeenCalledWith(clicked[0]!.href)
})

test('what comes with the app is asked for beside the page, and what is not there is an error with its path', async () => {
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json([]))
  await fetchShipped()
  expect(String(asked.mock.calls[0]![0])).toBe(new URL('graph-data/index.json', document.baseURI).href)
  asked.mockImplementation(async () => new Response('', { status: 404 }))
  await expect(fetchDataset('gone')).rejects.toThrow('graph-data/gone.json: 404')
})

test('reloadStyles asks again for the styles that did not come, and leaves the others', async () => {
  const style = (href: string) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    document.head.append(link)
    return link
  }
  const here = style(URL.createObjectURL(new Blob(['b{}'], { type: 'text/css' })))
  const gone = style(new URL('no-such.css?refused', 'http://127.0.0.1:9').href)
  await new Promise((resolve) => gone.addEventListener('error', resolve))
  await vi.waitUntil(() => here.sheet)
  reloadStyles()
  expect([here.isConnected, gone.isConnected]).toEqual([true, false])
  const again = document.head.querySelector(`link[href="${gone.href}"]`)
  expect(again).not.toBe(null)
  here.remove()
  again!.remove()
})
