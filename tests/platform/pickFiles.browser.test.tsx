import { afterEach, expect, test, vi } from 'vitest'
import { READABLE_ENDINGS } from '../../src/app/readableEndings.ts'
import { pickFiles, pickFileToSave } from '../../src/platform/files/pickFiles.ts'
import { givenFile } from '../app/givenFileDesk.ts'

afterEach(() => vi.unstubAllGlobals())

const abort = () => Promise.reject(new DOMException('', 'AbortError'))

test('one file that was picked comes with its handle, several come without', async () => {
  const [one, other] = [await givenFile('a.json', '{}'), await givenFile('b.csv', 'a,b')]
  vi.stubGlobal('showOpenFilePicker', async () => [one])
  const picked = await pickFiles(['.json'], 'Datasets')
  expect(picked.handle).toBe(one)
  expect(picked.files.map(({ name }) => name)).toEqual(['a.json'])
  vi.stubGlobal('showOpenFilePicker', async () => [one, other])
  const both = await pickFiles(['.json'], 'Datasets')
  expect(both.handle).toBe(null)
  expect(both.files.map(({ name }) => name)).toEqual(['a.json', 'b.csv'])
})

test('whoever closes the picker has chosen nothing, and is not asked by another one', async () => {
  vi.stubGlobal('showOpenFilePicker', abort)
  vi.stubGlobal('showSaveFilePicker', abort)
  expect(await pickFiles(['.json'], 'Datasets')).toEqual({ files: [], handle: null })
  expect(await pickFileToSave('a.json', 'Dataset')).toBe(null)
})

test('a browser without pickers, or a page that may not use them, cannot write to files', async () => {
  vi.stubGlobal('showSaveFilePicker', undefined)
  expect(await pickFileToSave('a.json', 'Dataset')).toBe('unavailable')
  vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'SecurityError')))
  expect(await pickFileToSave('a.json', 'Dataset')).toBe('unavailable')
})

test('every ending of a readable file is one that the picker takes', () => {
  for (const ending of READABLE_ENDINGS.split(',')) expect(ending).toMatch(/^\.[a-z0-9+.]{0,14}[a-z0-9+]$/i)
})
