import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import { bindImports } from './scripts/bindImports.ts'
import { pageCode } from './scripts/buildPageCode.ts'
import { CHROMIUM_ARGS, findChromium } from './scripts/findChromium.ts'
import { graphData } from './scripts/graphData.ts'
import { licences } from './scripts/licences.ts'
import { securityPolicy } from './scripts/securityPolicy.ts'

/**
 * No test is right or wrong by how fast the machine is: these only end one that hangs, and stand here alone. What is
 * waited for in a test is a state.
 */
const PATIENCE = { test: 1_200_000, state: 300_000 }

/** What shapes text asks for `module` in Node only; that a browser has none is no news. */
const leaveOutKnown: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, handle) => {
  if (!(log.plugin === 'rolldown:vite-resolve' && log.message.includes('harfbuzzjs'))) handle(level, log)
}

export default defineConfig(async () => {
  const chromium = process.env['VITEST'] ? await findChromium() : undefined
  return {
    base: './',
    // One page, and no other address is answered with it: a file that is missing is a 404.
    appType: 'mpa' as const,
    plugins: [react(), graphData(), securityPolicy(), licences(), pageCode()],
    worker: { format: 'es' as const, plugins: () => [pageCode()] },
    // What cytoscape ships minified is smaller than what is made of its source here.
    resolve: { alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }] },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { onLog: leaveOutKnown },
    },
    test: {
      maxWorkers: '100%',
      environment: 'node',
      testTimeout: PATIENCE.test,
      hookTimeout: PATIENCE.test,
      teardownTimeout: PATIENCE.state,
      expect: { poll: { timeout: PATIENCE.state, interval: 50 } },
      projects: [
        {
          extends: true as const,
          plugins: [bindImports()],
          test: {
            name: 'unit',
            // Nothing that a test changes outlives it, so that what is loaded and computed once serves all.
            isolate: false,
            globalSetup: ['tests/cli/bundleOnce.ts'],
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/journeys/**'],
          },
        },
        {
          extends: true as const,
          test: {
            name: 'journeys',
            globalSetup: ['tests/journeys/buildOnce.ts'],
            include: ['tests/journeys/**/*.test.ts'],
          },
        },
        {
          extends: true as const,
          test: {
            name: 'browser',
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
