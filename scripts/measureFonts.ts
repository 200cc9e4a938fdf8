/**
 * Writes the advance widths of the bundled fonts to `src/scene/text/advances.json`, so that text can be measured
 * anywhere. Those of a heavier weight are written as what they add to the next lighter one, which takes less room.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { chromium } from 'playwright'
import { writeFiles } from '../src/cli/writeFiles.ts'
import { CHROMIUM_ARGS, findChromium } from './findChromium.ts'

const WEIGHTS = [400, 500, 600] as const
const LATIN = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...range(0x2010, 0x2026),
  0x2032,
  0x2212,
  0x2190,
  0x2192,
  0x20ac,
]
const ARABIC = [
  ...range(0x60c, 0x61b),
  0x61f,
  ...range(0x621, 0x64a),
  ...range(0x660, 0x66a),
  0x67e,
  0x686,
  0x698,
  0x6a9,
  0x6af,
  0x6cc,
]
// A lam before an alef is one letter to the eye: its widths stand under the pair.
const LIGATURES = ['لا', 'لأ', 'لإ', 'لآ']
const FAMILIES = [
  ['ibm-plex-sans', 'latin'],
  ['ibm-plex-sans', 'latin-ext'],
  ['ibm-plex-sans-arabic', 'arabic'],
] as const

const { executablePath, env } = await findChromium()
const browser = await chromium.launch({ executablePath, env, args: CHROMIUM_ARGS })
const page = await browser.newPage()
// tsx keeps the names of functions by a helper that the page does not have.
await page.evaluate('globalThis.__name = (named) => named')
const latin = LATIN.map((code) => String.fromCodePoint(code))
const arabic = [...ARABIC.map((code) => String.fromCodePoint(code)), ...LIGATURES]
const advances: Record<string, object | string> = { plain: latin.join(''), joined: arabic }
let lighter: number[][] = []
for (const weight of WEIGHTS) {
  await loadFonts(page, weight)
  const { plain, joined } = await page.evaluate(measureInPage, { weight, latin, arabic })
  const widths = [plain, ...joined]
  const [plainAdded, ...joinedAdded] = widths.map((row, at) =>
    row.map((width, form) => width - (lighter[at]?.[form] ?? 0)),
  )
  advances[weight] = { plain: plainAdded!, joined: joinedAdded }
  lighter = widths
}
await browser.close()
const path = fileURLToPath(new URL('../src/scene/text/advances.json', import.meta.url))
writeFiles([{ path, bytes: `${JSON.stringify(advances)}\n` }])

async function loadFonts(page: Page, weight: number): Promise<void> {
  for (const [family, subset] of FAMILIES) {
    const path = `../node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`
    const data = readFileSync(fileURLToPath(new URL(path, import.meta.url))).toString('base64')
    await page.evaluate(
      async ([name, url]) => {
        document.fonts.add(await new FontFace(name!, `url(${url})`).load())
      },
      [`${subset}-${weight}`, `data:font/woff2;base64,${data}`],
    )
  }
}

/**
 * Widths in thousandths of the size, in the order of the letters. Arabic letters have four: alone, at the end, at the
 * start, in the middle.
 */
function measureInPage({ weight, latin, arabic }: { weight: number; latin: string[]; arabic: string[] }) {
  const context = document.createElement('canvas').getContext('2d')!
  const width = (font: string, text: string) => {
    context.font = `1000px ${font}`
    return Math.round(context.measureText(text).width)
  }
  const latinFont = `"latin-${weight}", "latin-ext-${weight}"`
  const arabicFont = `"arabic-${weight}"`
  // The kashida joins on both sides and has one width in all forms.
  const kashida = width(arabicFont, '\u0640')
  const forms = (letter: string) => [
    width(arabicFont, letter),
    width(arabicFont, `\u0640${letter}`) - kashida,
    width(arabicFont, `${letter}\u0640`) - kashida,
    width(arabicFont, `\u0640${letter}\u0640`) - 2 * kashida,
  ]
  return {
    plain: latin.map((letter) => width(latinFont, letter)),
    joined: arabic.map(forms),
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
