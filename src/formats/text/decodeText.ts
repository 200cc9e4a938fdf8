import type { Issue, IssueDetail } from '../../model/issue.ts'
import { decodeUtf32 } from './decodeUtf32.ts'
import { findEncoding } from './findEncoding.ts'
import { isArabic1256 } from './isArabic1256.ts'

export interface DecodedText {
  readonly text: string
  readonly issues: readonly Issue[]
}

/**
 * Decodes the bytes of a text: by its byte order mark, else as said, else as its zero bytes tell of UTF-16 or UTF-32,
 * else as UTF-8. What is none of these is taken for what spreadsheets write, Windows-1256 where the letters are
 * Arabic and Windows-1252 elsewhere, with a warning.
 */
export function decodeText(bytes: Uint8Array, said?: string): DecodedText {
  const found = findEncoding(bytes)
  const encoding = found === null || found.isGuessed ? (said ?? found?.encoding ?? 'utf-8') : found.encoding
  const guess = encoding === found?.encoding && found.isGuessed && encoding !== said
  const text = decode(bytes, encoding)
  if (text !== null)
    return { text, issues: guess ? [warn({ code: 'guessed-encoding', readAs: encoding.toUpperCase() })] : [] }
  const readAs = isArabic1256(bytes) ? 'windows-1256' : 'windows-1252'
  const issue = warn({ code: 'bad-encoding', expected: encoding, readAs })
  return { text: decode(bytes, readAs) ?? '', issues: [issue] }
}

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** `null` where the bytes are no text of that encoding, or the encoding is not known. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding)
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    // Asked for a whole text, Node 20 takes Windows-1252 for Latin-1, which has no quotes and no euro.
    return decoder.decode(bytes, { stream: decoder.encoding === 'windows-1252' })
  } catch {
    return null
  }
}

function warn(detail: IssueDetail): Issue {
  return { ...detail, severity: 'warning', place: '' }
}
