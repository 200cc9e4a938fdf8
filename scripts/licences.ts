import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Fonts go with the app, though no script asks for them. */
const FONTS = ['@fontsource/ibm-plex-sans', '@fontsource/ibm-plex-sans-arabic']
const TEXT = /^(licen[cs]e|copying|notice)([.-].*)?$/i

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Puts the licences of all that the built app contains beside it, as they ask for. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: printLicences() })
    },
  }
}

/** The licences of every package that is used at run time, of what those use in turn, and of the fonts. */
export function printLicences(): string {
  const asked = [...Object.keys(readManifest(ROOT).dependencies ?? {}), ...FONTS].map((name) => findPackage(name, ROOT))
  const folders = new Set(asked)
  // A set grows while it is walked.
  for (const folder of folders) {
    for (const name of Object.keys(readManifest(folder).dependencies ?? {})) folders.add(findPackage(name, folder))
  }
  const texts = [...folders].map(printLicence).sort()
  return ['Throughline contains the work of others, under the licences below.\n', ...texts].join(
    `\n${'-'.repeat(80)}\n\n`,
  )
}

function printLicence(folder: string): string {
  const { name, version, license, author } = readManifest(folder)
  const texts = readdirSync(folder)
    .filter((file) => TEXT.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const by = typeof author === 'object' ? author.name : author
  const own = texts.length > 0 ? texts : [`${license}${by ? `, ${by}` : ''}`]
  return `${name} ${version} (${license})\n\n${own.join('\n\n')}\n`
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** Finds a package as Node does: in the nearest `node_modules` upwards. */
function findPackage(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name)
    if (existsSync(join(found, 'package.json'))) return found
    if (folder === dirname(folder)) throw new Error(`licences: ${name} is not installed`)
  }
}
