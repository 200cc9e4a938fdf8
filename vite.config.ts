import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import { pageCode } from './scripts/buildPageCode.ts'
import { CHROMIUM_ARGS, findChromium } from './scripts/findChromium.ts'
import { contentSecurityPolicy, graphData } from './scripts/vitePlugins.ts'

const fast = { environment: 'node', testTimeout: 30_000 }

/** What shapes text asks for `module` in Node only; that a browser has none is no news. */
const leaveOutKnown: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, handle) => {
  if (!(log.plugin === 'rolldown:vite-resolve' && log.message.includes('harfbuzzjs'))) handle(level, log)
}

export default defineConfig(async () => {
  const chromium = process.env['VITEST'] ? await findChromium() : undefined
  return {
    base: './',
    plugins: [react(), graphData(), contentSecurityPolicy(), pageCode()],
    worker: { format: 'es' as const, plugins: () => [pageCode()] },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { onLog: leaveOutKnown },
    },
    test: {
      maxWorkers: '100%',
      projects: [
        {
          extends: true as const,
          test: { name: 'unit', ...fast, include: ['tests/**/*.test.ts'], exclude: ['tests/journeys/**'] },
        },
        {
          extends: true as const,
          test: {
            name: 'journeys',
            ...fast,
            testTimeout: 60_000,
            hookTimeout: 120_000,
            fileParallelism: false,
            include: ['tests/journeys/**/*.test.ts'],
          },
        },
        {
          extends: true as const,
          test: {
            name: 'browser',
            testTimeout: 30_000,
            include: ['tests/**/*.browser.test.tsx'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1440, height: 900 },
              provider: playwright({ launchOptions: { ...chromium, args: CHROMIUM_ARGS } }),
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
      ],
    },
  }
})
