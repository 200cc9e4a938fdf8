import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The command line as one script, which starts at once. */
    readonly command: string
  }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Whatever is found from where a module stands is found in the bundle too. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
}

/** Bundles the command line for all tests, and takes it away after the last. Packages stay where they are found. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(ROOT, 'node_modules/.throughline-'))
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [keepPlaces],
    build: { ssr: 'src/cli/main.ts', outDir, target: 'node20', copyPublicDir: false },
  })
  project.provide('command', join(outDir, 'main.js'))
  return () => rm(outDir, { recursive: true })
}
