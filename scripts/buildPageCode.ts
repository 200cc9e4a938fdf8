import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { build } from 'vite'
import type { PageCode } from '../src/publish/html/writeHtml.ts'

const FOLDER = new URL('../src/publish/page/', import.meta.url)
const MODULE = 'virtual:page-code'

/** Builds the script and the style of the page that is published: the same for the terminal and for the app. */
export async function buildPageCode(): Promise<PageCode> {
  const entry = fileURLToPath(new URL('main.ts', FOLDER))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', minify: true, lib: { entry, formats: ['iife'], name: 'page' } },
  })
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (output?.type !== 'chunk') throw new Error('buildPageCode: no script came out')
  return {
    script: output.code.trim().replaceAll('</', '<\\/'),
    style: readFileSync(new URL('page.css', FOLDER), 'utf8').trim().replaceAll('\n', ''),
  }
}

/** Gives the app that code as a module of its own, `virtual:page-code`. */
export function pageCode(): Plugin {
  return {
    name: 'page-code',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: async (id) =>
      id === `\0${MODULE}` ? `export const pageCode = ${JSON.stringify(await buildPageCode())}` : undefined,
  }
}
