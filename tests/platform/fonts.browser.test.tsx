import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-500.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '@fontsource/ibm-plex-sans/latin-ext-400.css'
import '@fontsource/ibm-plex-sans/latin-ext-500.css'
import '@fontsource/ibm-plex-sans/latin-ext-600.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import { afterEach, expect, test, vi } from 'vitest'
import { fetchFontFiles } from '../../src/platform/fetchFontFiles.ts'
import { loadFonts } from '../../src/platform/loadFonts.ts'
import { FONT_FILES } from '../../src/publish/fonts/fontFiles.ts'
import { createFonts } from '../../src/publish/fonts/fonts.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('loadFonts resolves once every weight in every script of the diagram is loaded', async () => {
  const listLoaded = () => [...document.fonts].filter(({ status }) => status === 'loaded')
  expect(listLoaded()).toEqual([])
  await loadFonts()
  const faces = listLoaded().map(({ family, weight }) => `${family.replaceAll('"', '')} ${weight}`)
  const count = (face: string) => faces.filter((one) => one === face).length
  for (const weight of [400, 500, 600]) {
    // Latin and its extension are files of their own.
    expect([weight, count(`IBM Plex Sans ${weight}`)]).toEqual([weight, 2])
    expect([weight, count(`IBM Plex Sans Arabic ${weight}`)]).toEqual([weight, 1])
  }
})

test('loadFonts rejects if a font cannot be loaded', async () => {
  vi.spyOn(document.fonts, 'load').mockImplementation(async (face) => {
    if (face.startsWith('600')) throw new Error('not loaded')
    return []
  })
  await expect(loadFonts()).rejects.toThrow('not loaded')
})

test('fetchFontFiles gives a font for each file in the list, from the address of the page', async () => {
  const asked = vi.spyOn(globalThis, 'fetch')
  const files = await fetchFontFiles()
  expect(files).toHaveLength(FONT_FILES.length)
  for (const bytes of files) expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('wOFF')
  for (const [address] of asked.mock.calls) expect(new URL(String(address), location.href).origin).toBe(location.origin)
})

test('fetchFontFiles keeps the order of the list, in whatever order the files arrive', async () => {
  const answers: (() => void)[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    (address) =>
      new Promise((resolve) => {
        answers.push(() => resolve(new Response(String(address))))
        if (answers.length === FONT_FILES.length) for (const answer of answers.reverse()) answer()
      }),
  )
  const names = (await fetchFontFiles()).map((bytes) => new TextDecoder().decode(bytes))
  expect(names.map((name) => /([^/]+\.woff)/.exec(name)?.[1])).toEqual(
    FONT_FILES.map(({ path }) => path.split('/').at(-1)),
  )
})

test('the fonts that are fetched have the letters of both scripts, in every weight', async () => {
  const fonts = createFonts(await fetchFontFiles())
  expect([...fonts.keys()]).toEqual([400, 500, 600])
  for (const faces of fonts.values())
    for (const letter of ['A', 'ż', 'أ', 'ب'])
      expect(
        faces.some((face) => face.has(letter.codePointAt(0)!)),
        letter,
      ).toBe(true)
})
