import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContext } from 'playwright'
import { chromium } from 'playwright'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/findChromium.ts'

/** A browser of its own process, with a profile that outlives it. */
export interface KillableBrowser {
  readonly browser: Browser
  /** Of the profile; what another context stores ends with the browser. */
  readonly context: BrowserContext
  /** Ends it as a power cut does for a program: at once, and with no chance to finish anything. */
  readonly kill: () => Promise<void>
}

export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const { executablePath, env } = await findChromium()
  const args = [
    ...CHROMIUM_ARGS,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]
  // A group of its own, so that what it starts ends with it.
  const child = spawn(executablePath, args, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await readAddress(child))
  return {
    browser,
    context: browser.contexts()[0]!,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      process.kill(-child.pid!, 'SIGKILL')
      await ended
      await browser.close().catch(() => {})
    },
  }
}

async function readAddress({ stderr }: ChildProcess): Promise<string> {
  for await (const line of createInterface(stderr!)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (!address) continue
    stderr!.resume()
    return address
  }
  throw new Error('startBrowser: the browser ended before it could be reached')
}
