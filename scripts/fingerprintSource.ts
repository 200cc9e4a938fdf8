/** Writes what the tests need of material that is not part of the repository: `npm run fingerprint`. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { writeFiles } from '../src/cli/writeFiles.ts'
import { readShared } from '../tests/shared.ts'

/** What is kept of the material, of which nothing can be read off it. */
export interface Fingerprint {
  /** The numbers of the passages of the text. */
  readonly passages: readonly string[]
  /**
   * Hashes of every sixth run of six words of the text, sorted. The runs do not overlap: with overlapping ones, whoever
   * knew five words could find the next by trying, and so the whole text. A hash of 24 bits says less about six words
   * than it takes to tell them from others.
   */
  readonly blocks: readonly string[]
  /** Hashes of the texts of the dataset that were held against the whole text and share no six words in a row with it. */
  readonly compared: readonly string[]
  /** Hash of the names and ties of the edge list of the highland tribes. */
  readonly tribes: string
}

/** The words in a row that count as copied. */
const RUN = 6

/** Official names and titles that are as long as that; they are nobody's wording. */
const PROPER_NAMES: ReadonlySet<string> = new Set([
  'Special Forces Division for the Protection of the Green Zone',
  'Interior Minister’s Undersecretary for Intelligence Affairs',
  'Director General of Intelligence and Combating Terrorism',
  'Intelligence and Security Department for Baghdad Operations',
  'Director of the Intelligence and Security Department for Baghdad Operations',
  'Kadhimi’s Rolling Reshuffle (Part 2): Protecting Iraq’s Economic Institutions and Borders',
  'Kadhimi’s Rolling Reshuffle (Part 1): Military Command Changes',
  'NATO in Iraq: Not a Surge',
  'The Washington Institute for Near East Policy',
])

/** Takes the fingerprint of a text, of a dataset that may not copy it, and of the edge list of the tribes. */
export function takeFingerprint(text: string, texts: readonly string[], tribes: TribesFile): Fingerprint {
  const copied = new Set(text.split('\n').flatMap(listRuns))
  const isOwn = (own: string) => listRuns(own).every((run) => !copied.has(run))
  return {
    passages: [...text.matchAll(/^\[(\w[\w.]*)\]/gm)].map(([, id]) => id!),
    blocks: list(
      text
        .split('\n')
        .flatMap((line) => listRuns(line).filter((_, index) => index % RUN === 0))
        .map(hashRun),
    ),
    compared: list(texts.filter(isOwn).map(hashText)),
    tribes: hashTribes(tribes),
  }
}

/** The texts of the first dataset and of its codings that are long enough to be copied, proper names left out. */
export function listComparable(): readonly string[] {
  const folder = new URL('../graph-data/iraq-security-reform/', import.meta.url)
  const files = ['dataset.json', 'codings/first.json', 'codings/second.json']
  return files
    .flatMap((file) => listTexts(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
    .map((text) => text.replaceAll("'", '’'))
    .filter((text) => !PROPER_NAMES.has(text) && listRuns(text).length > 0)
}

/** Every six words in a row, lower-cased, without punctuation. */
export function listRuns(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '))
}

export function hashRun(run: string): string {
  return digest(run).slice(0, 6)
}

export function hashText(text: string): string {
  return digest(text).slice(0, 12)
}

export interface TribesFile {
  readonly names: readonly string[]
  readonly edges: readonly (readonly [string, string, number])[]
}

export function hashTribes({ names, edges }: TribesFile): string {
  return digest(JSON.stringify([names, edges]))
}

/** The material, where it lies beside the checkout. */
export function readMaterial(): { readonly text: string; readonly tribes: TribesFile } | undefined {
  const text = readShared('source/iraq-security-reform.txt')
  const tribes = readShared('networks/highland-tribes.json')
  return text === undefined || tribes === undefined ? undefined : { text, tribes: JSON.parse(tribes) as TribesFile }
}

/** Every text in a value, keys left out. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function list(hashes: readonly string[]): readonly string[] {
  return [...new Set(hashes)].sort()
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const material = readMaterial()
  if (!material) throw new Error('the material is not beside this checkout: ../shared')
  const fingerprint = takeFingerprint(material.text, listComparable(), material.tribes)
  const path = fileURLToPath(new URL('../tests/fixtures/source-fingerprint.json', import.meta.url))
  // One line for each of the fields: a changed text then shows as a changed line, and not as a changed file.
  const lines = Object.entries(fingerprint).map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  writeFiles([{ path, bytes: `{\n${lines.join(',\n')}\n}\n` }])
}
