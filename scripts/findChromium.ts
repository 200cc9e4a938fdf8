import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Chromium {
  readonly executablePath: string
  /** The environment to start it in. */
  readonly env: Record<string, string>
}

/**
 * Finds a Chromium to test in: the one that `CHROMIUM_PATH` names, one on the PATH, a system one, Playwright's own,
 * and on Linux x64 the one inside the npm package `@sparticuz/chromium`, which is always there after `npm ci`.
 */
export async function findChromium(): Promise<Chromium> {
  const installed = [process.env['CHROMIUM_PATH'], ...onPath(), ...SYSTEM].find(isExecutable)
  if (installed) return { executablePath: installed, env: currentEnvironment() }
  const { chromium } = await import('playwright')
  if (existsSync(chromium.executablePath()))
    return { executablePath: chromium.executablePath(), env: currentEnvironment() }
  if (process.platform === 'linux' && process.arch === 'x64') return inflatePackaged()
  throw new Error('no Chromium found: run "npx playwright install chromium", or set CHROMIUM_PATH')
}

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const SYSTEM = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

function onPath(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
}

function isExecutable(path: string | undefined): path is string {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The packaged browser brings the libraries that a bare machine lacks (NSS, NSPR); system ones come first. */
async function inflatePackaged(): Promise<Chromium> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
  const libraries = join(await inflate(join(archives, 'al2023.tar.br')), 'lib')
  const path = [process.env['LD_LIBRARY_PATH'], '/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', libraries]
  return { executablePath, env: { ...currentEnvironment(), LD_LIBRARY_PATH: path.filter(Boolean).join(':') } }
}

function currentEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
