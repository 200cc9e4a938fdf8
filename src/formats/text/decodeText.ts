import type { Issue } from '../../model/issue.ts'

export interface DecodedText {
  readonly text: string
  readonly issues: readonly Issue[]
}

/**
 * Decodes the bytes of a text: by its byte order mark, else as said, else as UTF-8. What is none of these is taken for
 * Windows-1252, as spreadsheets write it, with a warning.
 */
export function decodeText(bytes: Uint8Array, said = 'utf-8'): DecodedText {
  const encoding = findMark(bytes) ?? said
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), issues: [] }
  } catch {
    const issue: Issue = { code: 'bad-encoding', expected: encoding, severity: 'warning', place: '' }
    return { text: new TextDecoder('windows-1252').decode(bytes), issues: [issue] }
  }
}

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function findMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}
