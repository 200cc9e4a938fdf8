import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App, Visit } from './app.ts'
import { readFragment, startApp, visit, waitForDiagram } from './app.ts'

const VIEW = '#lv=more&n=ar&fr=opposes!h'
let app: App

beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

async function openDialogue(fragment = VIEW): Promise<Visit> {
  const visited = await visit(app, fragment)
  await visited.page.getByRole('button', { name: 'Publish' }).click()
  await settle(visited.page)
  return visited
}

async function settle(page: Page): Promise<void> {
  await page.waitForSelector('.preview-frame[aria-busy="false"] img[src]')
}

async function save(page: Page, format: string, button: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: format, exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([file, base64]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0))], file!))
      dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }))
    },
    [name, bytes.toString('base64')],
  )
}

const notice = (page: Page, text: string | RegExp) => page.locator('.notice').getByText(text).waitFor()

test.each([
  ['SVG', 'Save SVG', 'iraq-security-reform.svg'],
  ['Page', 'Save page', 'iraq-security-reform.html'],
])('a published %s dropped on the app opens as it was published', async (format, button, name) => {
  const { page, close, expectQuiet } = await openDialogue()
  const published = await readFragment(page)
  const file = await save(page, format, button)
  expect(file.name).toBe(name)
  await close()
  expectQuiet()
  const again = await visit(app, '#d=highland-tribes')
  await drop(again.page, file.name, file.bytes)
  await notice(again.page, /as they were published\.$/)
  await waitForDiagram(again.page)
  expect(await readFragment(again.page)).toBe(published)
  again.expectQuiet()
  await again.close()
})

test('a picture that was changed by hand opens, and says so', async () => {
  const { page, close, expectQuiet } = await openDialogue()
  const { bytes } = await save(page, 'SVG', 'Save SVG')
  await page.keyboard.press('Escape')
  await drop(page, 'edited.svg', Buffer.from(bytes.toString().replace('<rect', '<rect data-touched="yes"')))
  await notice(page, /changed by hand since/)
  expectQuiet()
  await close()
})

test('a picture without data is refused, and what was open stays', async () => {
  const { page, close, expectQuiet } = await visit(app)
  const before = await readFragment(page)
  await drop(page, 'other.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  await notice(page, /it carries no data/)
  await drop(page, 'broken.graphml', Buffer.from('<graphml><graph>'))
  await notice(page, /"broken.graphml" could not be opened/)
  expect(await readFragment(page)).toBe(before)
  expectQuiet()
  await close()
})

test('data leaves as tables in an archive, and opens again', async () => {
  const { page, close, expectQuiet } = await openDialogue()
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  await page.getByRole('radio', { name: /CSV pair/ }).click()
  await page.getByText('the title of the dataset').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save CSV pair' }).click()
  const bytes = await readFile(await (await download).path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  await page.keyboard.press('Escape')
  await drop(page, 'tables.zip', bytes)
  // Tables that are dropped are shown before they are taken.
  await page.getByRole('button', { name: 'Open as a new dataset' }).click()
  await expect.poll(() => page.textContent('.dataset-name')).toBe('tables')
  await waitForDiagram(page)
  expect(await page.locator('.notice').count()).toBe(0)
  expectQuiet()
  await close()
})

test('the page that is saved asks for nothing when it is opened from a disk', async () => {
  const { page, close } = await openDialogue()
  const { name, bytes } = await save(page, 'Page', 'Save page')
  const folder = await mkdtemp(join(tmpdir(), 'throughline-page-'))
  const address = pathToFileURL(join(folder, name)).href
  await writeFile(join(folder, name), bytes)
  const context = await app.browser.newContext()
  const saved = await context.newPage()
  const asked: string[] = []
  saved.on('request', (request) => asked.push(request.url()))
  saved.on('console', (message) => asked.push(message.text()))
  await saved.goto(address)
  await saved.locator('[data-name="actors/iran"]').click()
  expect(await saved.textContent('#details h2')).toBe('Iran')
  expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([])
  await rm(folder, { recursive: true })
  await context.close()
  await close()
})

test('an embedded page lets the scroll pass until it is clicked', async () => {
  const { page, close } = await openDialogue('')
  const { bytes } = await save(page, 'Page', 'Save page')
  const context = await app.browser.newContext({ viewport: { width: 1000, height: 700 } })
  const saved = await context.newPage()
  await saved.setContent(bytes.toString())
  const box = () => saved.getAttribute('#diagram', 'viewBox')
  const whole = await box()
  await saved.mouse.move(500, 400)
  await saved.mouse.wheel(0, -120)
  expect(await box()).toBe(whole)
  await saved.mouse.click(500, 400)
  await saved.keyboard.press('Escape')
  await saved.mouse.wheel(0, -120)
  await expect.poll(box).not.toBe(whole)
  await context.close()
  await close()
})

test('PNG at four times the size, and PDF, are what they say', async () => {
  const { page, close, expectQuiet } = await openDialogue('')
  const { width, height } = await page.$eval('.preview-frame img', (image) => ({
    width: Number(image.getAttribute('width')),
    height: Number(image.getAttribute('height')),
  }))
  await page.getByRole('button', { name: 'PNG', exact: true }).click()
  await page.getByRole('combobox', { name: 'Size' }).selectOption('4')
  const png = await save(page, 'PNG', 'Save PNG')
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([width * 4, height * 4].map(Math.round))
  const pdf = await save(page, 'PDF', 'Save PDF')
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expectQuiet()
  await close()
})

test('printing the page prints the diagram alone, with headline and legend', async () => {
  const { page, close, expectQuiet } = await visit(app)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  // What prints is loaded a while after the diagram.
  const print = async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    return sheet.count()
  }
  await expect.poll(print).toBe(1)
  expect(await sheet.locator('[data-name^="actors/"]').count()).toBe(20)
  expect(await sheet.locator('[data-name^="legend/"]').count()).toBe(6)
  expect(await page.locator('.top').isVisible()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await sheet.count()).toBe(0)
  expectQuiet()
  await close()
})

test('the table leaves as CSV in which nothing runs', async () => {
  const { page, close, expectQuiet } = await visit(app, '#s=table')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.split('\r\n')[0]).toContain('Name,Arabic,Also called,Type')
  expect(text.trim().split('\r\n')).toHaveLength(67)
  expectQuiet()
  await close()
})
