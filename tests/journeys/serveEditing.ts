import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const ROOT = fileURLToPath(new URL('storagePage', import.meta.url))

const SHARED = { configFile: false, root: ROOT, base: './', logLevel: 'silent' } as const

/** Builds the page of the editing into a folder. */
export async function buildEditing(outDir: string): Promise<void> {
  await build({ ...SHARED, build: { outDir, emptyOutDir: true, target: 'es2022' } })
}

/** Builds the page of the editing and serves it. */
export async function serveEditing(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'throughline-storage-'))
  await buildEditing(outDir)
  const server = await preview({ ...SHARED, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  return {
    url: server.resolvedUrls!.local[0]!,
    stop: async () => {
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
}
