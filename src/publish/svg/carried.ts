import { sha256 } from '@noble/hashes/sha2.js'
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { printBase64, readBase64 } from '../../base/base64.ts'
import type { Result } from '../../base/result.ts'

/** What a published picture embeds so that it can be opened again. */
export interface Carried {
  /** The dataset, as printed in its file. */
  readonly dataset: string
  /** The view as the fragment of a link, without the `#`. */
  readonly link: string
}

export interface ReadPublished extends Carried {
  /** Whether the picture was changed after it was written. */
  readonly changedByHand: boolean
}

export type PublishedProblem = 'nothing-carried' | 'damaged' | 'too-large' | 'future-version'

const ID = /\sid="throughline"[\s/>]/
const OPENING = '<metadata'
const CLOSING = '</metadata>'
const VERSION = 1
/** The slot for the embedded text; {@link carry} fills it. */
export const CARRIED_HERE = '<metadata id="throughline"></metadata>'
const LARGEST = 200_000_000
const SLICE = 65_536

/** Embeds a dataset and a view in a finished document, with a hash of the document without them. */
export function carry(document: string, { dataset, link }: Carried): string {
  const text = JSON.stringify({
    version: VERSION,
    link,
    picture: hashPicture(document),
    check: hashCarried({ dataset, link }),
    dataset,
  })
  const packed = printBase64(deflateSync(strToU8(text), { level: 9 }))
  return document.replace(CARRIED_HERE, CARRIED_HERE.replace('><', `>${packed}<`))
}

/** Extracts dataset and view from a published SVG or page, and tells whether the picture has changed since. */
export function readPublished(document: string): Result<ReadPublished, PublishedProblem> {
  const element = findElement(document)
  const packed = element && document.slice(element.contents, element.contentsEnd)
  if (!element || !packed) return { ok: false, problems: ['nothing-carried'] }
  const bytes = readBase64(packed)
  const text = bytes && unpack(bytes)
  if (text === 'too-large') return { ok: false, problems: [text] }
  const carried = text === undefined ? 'damaged' : parseCarried(text.json)
  if (typeof carried === 'string') return { ok: false, problems: [carried] }
  const { dataset, link, picture } = carried
  const bare = document.slice(0, element.start) + CARRIED_HERE + document.slice(element.end)
  return { ok: true, value: { dataset, link, changedByHand: hashPicture(bare) !== picture } }
}

/** Finds the element in a single pass: each search starts where the previous one ended. */
function findElement(document: string) {
  for (let start = document.indexOf(OPENING); start >= 0; ) {
    const tagEnd = document.indexOf('>', start)
    if (tagEnd < 0) return undefined
    const contentsEnd = document.indexOf('<', tagEnd)
    const isOurs = ID.test(document.slice(start, tagEnd + 1))
    if (isOurs && contentsEnd >= 0 && document.startsWith(CLOSING, contentsEnd))
      return { start, contents: tagEnd + 1, contentsEnd, end: contentsEnd + CLOSING.length }
    start = document.indexOf(OPENING, tagEnd)
  }
  return undefined
}

/** Ignores white space: programs that only forward a file may rewrap its lines. */
function hashPicture(document: string): string {
  return printBase64(sha256(strToU8(document.replace(/\s+/g, ' '))))
}

function hashCarried({ dataset, link }: Carried): string {
  return printBase64(sha256(strToU8(`${link}\n${dataset}`)))
}

function unpack(bytes: Uint8Array): { readonly json: string } | 'too-large' | undefined {
  const chunks: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate((chunk) => {
    length += chunk.length
    if (length <= LARGEST) chunks.push(chunk)
  })
  try {
    for (let at = 0; at < bytes.length && length <= LARGEST; at += SLICE)
      inflate.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length)
  } catch {
    return undefined
  }
  if (length > LARGEST) return 'too-large'
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return { json: strFromU8(all) }
}

/** Checks the embedded data against its own hash. Files from before that check have none. */
function parseCarried(json: string): (Carried & { readonly picture: string }) | 'damaged' | 'future-version' {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return 'damaged'
  }
  if (typeof value !== 'object' || value === null) return 'damaged'
  const { version, dataset, link, picture, check } = value as Record<string, unknown>
  if (typeof version === 'number' && version > VERSION) return 'future-version'
  if (version !== VERSION) return 'damaged'
  if (typeof dataset !== 'string' || typeof link !== 'string' || typeof picture !== 'string') return 'damaged'
  if (check !== undefined && check !== hashCarried({ dataset, link })) return 'damaged'
  return { dataset, link, picture }
}
