import type { Issue, IssueDetail } from '../../model/issue.ts'
import { decodeBytes } from './decodeBytes.ts'
import { findEncoding } from './findEncoding.ts'
import { guessEncoding } from './guessEncoding.ts'

export interface DecodedText {
  readonly text: string
  readonly issues: readonly Issue[]
}

/**
 * Decodes a text: by its byte order mark, else by the declared encoding, else by zero bytes as UTF-16 or UTF-32, else
 * as UTF-8. Anything else is in one of the encodings of spreadsheets, which is guessed by its letters, with a warning.
 */
export function decodeText(bytes: Uint8Array, said?: string): DecodedText {
  const found = findEncoding(bytes)
  const encoding = found === null || found.isGuessed ? (said ?? found?.encoding ?? 'utf-8') : found.encoding
  const guess = encoding === found?.encoding && found.isGuessed && encoding !== said
  const text = decodeBytes(bytes, encoding)
  if (text !== null)
    return { text, issues: guess ? [warn({ code: 'guessed-encoding', readAs: encoding.toUpperCase() })] : [] }
  const readAs = guessEncoding(bytes)
  const issue = warn({ code: 'bad-encoding', expected: encoding, readAs })
  return { text: decodeBytes(bytes, readAs) ?? '', issues: [issue] }
}

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function warn(detail: IssueDetail): Issue {
  return { ...detail, severity: 'warning', place: '' }
}
