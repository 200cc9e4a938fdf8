import { afterEach, expect, test, vi } from 'vitest'
import { drawPng } from '../../src/platform/drawPng.ts'
import { loadPicture } from '../../src/platform/loadPicture.ts'
import { laySheet, printPicture } from '../../src/platform/printPicture.ts'

/** Two halves, red and transparent, of a picture of 40 by 20 px. */
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="20" height="20" fill="#f00"/></svg>'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** The colour of a point of a drawn picture, as red, green, blue and alpha. */
function getColor(image: CanvasImageSource, x: number, y: number): number[] {
  const context = document.createElement('canvas').getContext('2d')!
  context.drawImage(image, 0, 0)
  return [...context.getImageData(x, y, 1, 1).data]
}

test('loadPicture gives an image that can be drawn at once, in its own size', async () => {
  const { image, release } = await loadPicture(SVG)
  expect([image.complete, image.naturalWidth, image.naturalHeight]).toEqual([true, 40, 20])
  expect(getColor(image, 5, 5)).toEqual([255, 0, 0, 255])
  release()
})

test('loadPicture releases the address of the image, and not before it is told to', async () => {
  const { image, release } = await loadPicture(SVG)
  expect((await fetch(image.src)).headers.get('content-type')).toBe('image/svg+xml')
  release()
  await expect(fetch(image.src)).rejects.toThrow()
})

test('loadPicture runs no script of the document', async () => {
  const asked = vi.fn()
  vi.stubGlobal('askedByPicture', asked)
  const script = '<script>parent.askedByPicture(); askedByPicture()</script>'
  const { image, release } = await loadPicture(SVG.replace('</svg>', `${script}</svg>`))
  expect(getColor(image, 5, 5)).toEqual([255, 0, 0, 255])
  expect(asked).not.toHaveBeenCalled()
  release()
})

test('loadPicture rejects what is not an image', async () => {
  await expect(loadPicture('<svg')).rejects.toThrow()
})

test('drawPng draws the whole document in the size asked for, and keeps what is transparent', async () => {
  const blob = await drawPng(SVG, { width: 80, height: 40 })
  expect(blob?.type).toBe('image/png')
  const png = await createImageBitmap(blob!)
  expect([png.width, png.height]).toEqual([80, 40])
  expect(getColor(png, 30, 30)).toEqual([255, 0, 0, 255])
  expect(getColor(png, 50, 30)).toEqual([0, 0, 0, 0])
})

test('drawPng gives null for a size that the browser cannot draw', async () => {
  expect(await drawPng(SVG, { width: 200_000, height: 200_000 })).toBeNull()
})

/** The rules for the page that apply while it is printed. */
function listPageRules(): string[] {
  return document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
}

function findSheet(): Element | null {
  return document.querySelector('.print-sheet')
}

test('laySheet lays an element over the page for paper of its size, and takes back both', () => {
  const before = listPageRules()
  const other = new CSSStyleSheet()
  const element = document.createElement('p')
  const takeAway = laySheet(element, { width: 300, height: 200 })
  document.adoptedStyleSheets.push(other)
  expect(element.parentElement).toBe(findSheet())
  expect(listPageRules().slice(before.length)).toEqual([expect.stringMatching(/^@page \{.*size: 300px 200px;.*\}$/)])
  takeAway()
  expect(findSheet()).toBeNull()
  expect(listPageRules()).toEqual(before)
  expect(document.adoptedStyleSheets).toContain(other)
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== other)
})

test('laySheet leaves the size of the paper to the printer if none is given', () => {
  const before = listPageRules()
  const takeAway = laySheet(document.createElement('p'))
  const [rule] = listPageRules().slice(before.length)
  expect(rule).toContain('margin: 10mm')
  expect(rule).not.toContain('size')
  takeAway()
})

test('laySheet shows the element on paper only', () => {
  const takeAway = laySheet(document.createElement('p'))
  expect(getComputedStyle(findSheet()!).display).toBe('none')
  takeAway()
})

test('printPicture prints the picture, and puts the page back once it is printed', async () => {
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  const printed: (readonly [picture: boolean, rules: string])[] = []
  vi.spyOn(globalThis, 'print').mockImplementation(() => {
    const image = findSheet()?.querySelector('img')
    printed.push([image?.naturalWidth === 40, listPageRules().join(' ')])
  })
  const before = listPageRules()
  await printPicture(SVG, { width: 40, height: 20 })
  expect(printed).toEqual([[true, expect.stringContaining('size: 40px 20px')]])
  expect(findSheet()).not.toBeNull()
  expect(revoked).not.toHaveBeenCalled()
  dispatchEvent(new Event('afterprint'))
  expect(findSheet()).toBeNull()
  expect(listPageRules()).toEqual(before)
  expect(revoked).toHaveBeenCalledTimes(1)
})
