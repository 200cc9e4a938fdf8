import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { printBase64, readBase64 } from '../../base/base64.ts'
import type { Result } from '../../base/result.ts'
import { sha256 } from '../../base/sha256.ts'

/** What a published picture carries with it, so that it can be opened again. */
export interface Carried {
  /** The dataset as its file has it. */
  readonly dataset: string
  /** The view as the fragment of a link, without the `#`. */
  readonly link: string
}

export interface ReadPublished extends Carried {
  /** Whether the picture is no longer the one that was written. */
  readonly changedByHand: boolean
}

export type PublishedProblem = 'nothing-carried' | 'damaged' | 'too-large'

const ID = 'throughline'
const ELEMENT = new RegExp(`<metadata\\b[^>]*\\bid="${ID}"[^>]*>([^<]*)</metadata>`)
/** Where the carried text is to stand; {@link carry} fills it. */
export const CARRIED_HERE = `<metadata id="${ID}"></metadata>`
const LARGEST = 200_000_000
const SLICE = 65_536

/** Puts a dataset and a view into a finished document, with a hash of the document as it is without them. */
export function carry(document: string, { dataset, link }: Carried): string {
  const text = JSON.stringify({ version: 1, link, picture: hashPicture(document), dataset })
  const packed = printBase64(deflateSync(strToU8(text), { level: 9 }))
  return document.replace(CARRIED_HERE, CARRIED_HERE.replace('><', `>${packed}<`))
}

/** Takes dataset and view out of a published SVG or page, and tells whether the picture was changed since. */
export function readPublished(document: string): Result<ReadPublished, PublishedProblem> {
  const [element, packed] = ELEMENT.exec(document) ?? []
  if (element === undefined || !packed) return { ok: false, problems: ['nothing-carried'] }
  const bytes = readBase64(packed)
  const text = bytes && unpack(bytes)
  if (text === 'too-large') return { ok: false, problems: [text] }
  const carried = text === undefined ? undefined : parseCarried(text.json)
  if (!carried) return { ok: false, problems: ['damaged'] }
  const { dataset, link, picture } = carried
  const bare = document.replace(element, CARRIED_HERE)
  return { ok: true, value: { dataset, link, changedByHand: hashPicture(bare) !== picture } }
}

/** White space is left out: programs that only send a file on may break its lines anew. */
function hashPicture(document: string): string {
  return printBase64(sha256(strToU8(document.replace(/\s+/g, ' '))))
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

function parseCarried(json: string): (Carried & { readonly picture: string }) | undefined {
  try {
    const { dataset, link, picture } = JSON.parse(json) as Record<string, unknown>
    return typeof dataset === 'string' && typeof link === 'string' && typeof picture === 'string'
      ? { dataset, link, picture }
      : undefined
  } catch {
    return undefined
  }
}
