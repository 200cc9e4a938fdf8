import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from 'axe-core'
import naughty from 'big-list-of-naughty-strings'
import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPageCode } from '../../scripts/buildPageCode.ts'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/findChromium.ts'
import type { ActorId, Dataset, RelationId } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { composeFigure } from '../../src/publish/figure/composeFigure.ts'
import type { PageCode } from '../../src/publish/html/writeHtml.ts'
import { writeHtml } from '../../src/publish/html/writeHtml.ts'
import { writePdf } from '../../src/publish/pdf/writePdf.ts'
import { writeSvg } from '../../src/publish/svg/writeSvg.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import type { RibbonPath } from '../../src/scene/ribbon/mergePaths.ts'
import { toRibbonPath } from '../../src/workspace/derive/toRibbonPath.ts'
import { FONTS, givenPublishing, givenRows, IRAQ, nameActors, TRIBES } from '../publish/given.ts'

const HOSTILE = '</title><script>alert(1)</script><img src="https://example.org/x" onerror="alert(2)">'
const poppler = spawnSync('pdftoppm', ['-v']).error === undefined
if (!poppler) console.log('left out: PDF beside SVG, since pdftoppm is not there')

/** From Iran to the National Security Services. */
const PATH = toRibbonPath(IRAQ, tracePath('iran', 'inss'), { from: ['iran' as ActorId], kind: 'reach' })!

let browser: Browser
let folder: string
let code: PageCode

beforeAll(async () => {
  const { executablePath, env } = await findChromium()
  browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS })
  folder = await mkdtemp(join(tmpdir(), 'throughline-exports-'))
  code = await buildPageCode()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

/** Opens a file in a fresh profile; `expectQuiet` fails if it asked for anything, complained or opened a dialog. */
async function open(name: string, text: string): Promise<{ page: Page; expectQuiet: () => void }> {
  const path = join(folder, name)
  await writeFile(path, text)
  const page = await (await browser.newContext({ viewport: { width: 1300, height: 900 } })).newPage()
  const faults: string[] = []
  const own = pathToFileURL(path).href
  page.on('console', (message) => faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url() !== own && !request.url().startsWith('data:')) faults.push(`request: ${request.url()}`)
  })
  await page.goto(own)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  return { page, expectQuiet: () => expect(faults).toEqual([]) }
}

function tracePath(from: string, to: string): readonly RelationId[] {
  const question = { ...DEFAULT_CRITERIA, from: [from as ActorId], to: [to as ActorId] }
  const answer = tracePaths(compileNetwork(IRAQ), question)
  return answer.ok ? answer.value.paths[0]!.relations : []
}

function makeHostile(dataset: Dataset): Dataset {
  const name = { en: HOSTILE }
  return {
    ...dataset,
    title: name,
    description: name,
    credits: [{ name: HOSTILE, role: HOSTILE }],
    actors: new Map([...dataset.actors].map(([id, actor]) => [id, { ...actor, name, description: name }])),
    sources: new Map(
      [...dataset.sources].map(([id, source]) => [id, { ...source, title: name, url: 'javascript:alert(3)' }]),
    ),
  }
}

/** Whom the first dataset shows at first. */
const HEADLINE = composeFigure(givenPublishing(IRAQ, 'screen')).seen.actors

function writePage(dataset: Dataset, path: RibbonPath | null = null): string {
  const publishing = givenPublishing(dataset, 'screen')
  const carried = { dataset: '{}', link: '' }
  return writeHtml({ ...publishing, figure: composeFigure(publishing), fonts: FONTS, code, carried, path })
}

test.each([
  ['iraq', IRAQ],
  ['hostile', makeHostile(TRIBES)],
])('an SVG of %s is XML, has its fonts with it, and asks for nothing', async (name, dataset) => {
  const figure = composeFigure(givenPublishing(dataset, 'a4'))
  for (const text of ['embedded', 'outlines'] as const) {
    const svg = writeSvg(figure, { text, fonts: FONTS })
    const { page, expectQuiet } = await open(`${name}-${text}.svg`, svg)
    const seen = await page.evaluate(async (source) => {
      await document.fonts.ready
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
      return {
        fault: parsed.querySelector('parsererror')?.textContent,
        scripts: parsed.querySelectorAll('script, image, foreignObject').length,
        fonts: [...document.fonts].filter(({ status }) => status !== 'loaded').length,
        texts: document.querySelectorAll('text').length,
      }
    }, svg)
    expect(seen).toMatchObject({ fault: undefined, scripts: 0, fonts: 0 })
    expect(seen.texts > 0).toBe(text === 'embedded')
    expectQuiet()
  }
})

test.skipIf(!poppler).each(['en', 'ar'] as const)(
  'a PDF in %s that poppler draws looks like the SVG',
  async (language) => {
    const figure = composeFigure(givenPublishing(IRAQ, 'a4', { arranging: { names: language, language } }))
    const { page } = await open(`beside-${language}.svg`, writeSvg(figure, { text: 'embedded', fonts: FONTS }))
    await page.setViewportSize({ width: Math.ceil(figure.width), height: Math.ceil(figure.height) })
    await page.evaluate(() => document.fonts.ready)
    const svg = await page.screenshot()
    for (const text of ['embedded', 'outlines'] as const) {
      const input = writePdf(figure, { text, fonts: FONTS })
      const size = ['-scale-to-x', String(Math.ceil(figure.width)), '-scale-to-y', String(Math.ceil(figure.height))]
      const pdf = spawnSync('pdftoppm', ['-png', '-singlefile', ...size, '-'], { input, maxBuffer: 1e8 }).stdout
      expect(await measureDifference(svg, pdf)).toBeLessThan(0.015)
    }
  },
)

/** Mean difference of two pictures, from 0 for the same to 1; each pixel beside the mean of those around it. */
async function measureDifference(one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage()
  const urls = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`)
  const difference = await page.evaluate(async (sources) => {
    const [a, b] = await Promise.all(
      sources.map(async (source) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')!
        // Edges are softened in another way by every program.
        context.filter = 'blur(2px)'
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height).data
      }),
    )
    return a!.reduce((sum, value, index) => sum + Math.abs(value - b![index]!), 0) / a!.length / 255
  }, urls)
  await page.close()
  return difference
}

test('the page tells the evidence of what is selected, lets go, and narrows to an entry of the legend', async () => {
  const { page, expectQuiet } = await open('page.html', writePage(IRAQ))
  await page.click('[data-name="actors/iran"]')
  const details = page.locator('#details')
  expect(await details.textContent()).toContain('Iran influences Iraq.')
  await details.getByRole('button', { name: 'Iran influences Iraq.' }).click()
  expect(await details.textContent()).toMatch(/Evidence.*Untitled text, P/)
  // What lies under the pointer is lit: it goes where nothing is.
  await page.mouse.move(0, 0)
  await page.keyboard.press('Escape')
  expect(await details.isVisible()).toBe(false)
  expect(await page.locator('#diagram.some').count()).toBe(0)
  await page.getByRole('button', { name: 'Supportive' }).click()
  const pale = await page.$$eval(
    '[data-name^="relations/"]',
    (parts) => parts.filter((part) => !part.matches('.lit')).length,
  )
  expect(pale).toBeGreaterThan(10)
  await page.getByRole('button', { name: 'Supportive' }).click()
  expect(await page.locator('#diagram.some').count()).toBe(0)
  expectQuiet()
})

test('the page is moved, scaled and read by keyboard alone, without a fault of accessibility', async () => {
  const { page, expectQuiet } = await open('keys.html', writePage(IRAQ, PATH))
  const box = () => page.getAttribute('#diagram', 'viewBox')
  const whole = await box()
  await page.focus('#diagram')
  await page.keyboard.press('+')
  const near = await box()
  await page.keyboard.press('ArrowRight')
  expect(new Set([whole, near, await box()]).size).toBe(3)
  await page.keyboard.press('0')
  expect(await box()).toBe(whole)
  await page.focus('[data-name="actors/iran"]')
  await page.keyboard.press('Enter')
  expect(await page.locator('#details').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => (document.activeElement as SVGElement).dataset['name'])).toBe('actors/iran')
  expectQuiet()
  await page.evaluate(() => document.querySelector('meta[http-equiv]')!.remove())
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await page.addScriptTag({ content: AxeBuilder.source })
  const faults = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }
    return (await axe.run()).violations.map(({ id }) => id)
  })
  expect(faults).toEqual([])
})

test('each actor and each step of a path stands in a ribbon, and opens its evidence by keyboard and by click', async () => {
  const { page, expectQuiet } = await open('ribbon.html', writePage(IRAQ, PATH))
  const ribbon = page.locator('#ribbon')
  const buttons = ribbon.getByRole('button')
  expect(await buttons.count()).toBe(PATH.actors.length + PATH.relations.length)
  const details = page.locator('#details')
  for (let index = 0; index < (await buttons.count()); index++) {
    const button = buttons.nth(index)
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await details.textContent()).toMatch(/Evidence|Relations/)
    await page.keyboard.press('Escape')
    expect(await details.isVisible()).toBe(false)
  }
  await ribbon.locator('[data-name^="ribbon/counts/"]').first().click()
  expect(await details.textContent()).toMatch(/Evidence.*Untitled text, P/)
  expect(await page.locator('#diagram .lit[data-name^="relations/"]').count()).toBe(1)
  expect(await ribbon.locator('li').count()).toBe(PATH.relations.length)
  expectQuiet()
})

test('a page of hostile texts shows them as text, and runs nothing', async () => {
  const { page, expectQuiet } = await open('hostile.html', writePage(makeHostile(TRIBES)))
  await page.locator('[data-name^="actors/"]').first().click()
  expect(await page.textContent('#details h2')).toBe(HOSTILE)
  expect(await page.locator('img, iframe, object').count()).toBe(0)
  expect(await page.locator('a[href]').count()).toBe(0)
  expectQuiet()
})

test('a page and a picture in which actors have naughty names ask for nothing, and run nothing', async () => {
  const dataset = nameActors(naughty)
  const publishing = givenPublishing(dataset, 'screen', { contents: givenRows(dataset) })
  const figure = composeFigure(publishing)
  const { page, expectQuiet } = await open('naughty.html', writeHtml({ ...publishing, figure, fonts: FONTS, code }))
  expect(await page.locator('#diagram [data-name^="relations/"]').count()).toBe(naughty.length)
  await page.locator('[data-name^="actors/"]').nth(4).click()
  await page.locator('#details').waitFor()
  expectQuiet()
  const picture = await open('naughty.svg', writeSvg(figure, { text: 'embedded', fonts: FONTS }))
  picture.expectQuiet()
})

test('in a page from right to left the diagram stands as it does elsewhere', async () => {
  const publishing = givenPublishing(IRAQ, 'screen', { arranging: { names: 'ar', language: 'ar' } })
  const html = writeHtml({ ...publishing, figure: composeFigure(publishing), fonts: FONTS, code })
  const { page, expectQuiet } = await open('arabic.html', html)
  expect(await page.getAttribute('html', 'dir')).toBe('rtl')
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>('[data-name^="actors/"], [data-name^="folds/"]')].flatMap((part) => {
      const box = part.querySelector('path')!.getBoundingClientRect()
      return [...part.querySelectorAll('text')].flatMap((text) => {
        const { left, right } = text.getBoundingClientRect()
        return left < box.left || right > box.right ? [text.textContent] : []
      })
    }),
  )
  expect(outside).toEqual([])
  expectQuiet()
})

test('a page without a script shows diagram, ties and sources all the same', async () => {
  const path = join(folder, 'plain.html')
  await writeFile(path, writePage(IRAQ, PATH))
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(pathToFileURL(path).href)
  expect(await page.locator('[data-name^="actors/"]').count()).toBe(HEADLINE.length)
  expect(await page.locator('[data-name^="ribbon/actors/"]').count()).toBe(PATH.actors.length)
  expect(await page.locator('#ribbon li').count()).toBe(PATH.relations.length)
  expect(await page.textContent('main')).toContain('Untitled text')
})

test('the page of the first dataset stays below 400 kB', () => {
  const carried = { dataset: JSON.stringify([...IRAQ.relations.values(), ...IRAQ.actors.values()]), link: '' }
  const publishing = givenPublishing(IRAQ, 'screen', { arranging: { level: 'all' } })
  const html = writeHtml({ ...publishing, figure: composeFigure(publishing), fonts: FONTS, code, carried, path: PATH })
  expect(Buffer.byteLength(html)).toBeLessThan(400_000)
})
