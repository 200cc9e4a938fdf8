import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is. */
    readonly built: string
  }
}

/** Builds the app for all journeys, and takes it away after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'throughline-'))
  await build({ logLevel: 'silent', build: { outDir, emptyOutDir: true } })
  project.provide('built', outDir)
  return () => rm(outDir, { recursive: true })
}
