import type { Issue } from '../../model/issue.ts'
import type { FileToRead } from '../format.ts'
import { isArchive } from '../zip/isArchive.ts'
import { decodeBytes } from './decodeBytes.ts'
import type { TextEncoding } from './textEncoding.ts'

interface Transcoded {
  readonly file: FileToRead
  readonly issues: readonly Issue[]
}

/**
 * Gives a file of text in a chosen encoding as UTF-8 with a byte order mark, which every reader takes at its word.
 * Bytes that the encoding does not have are told. Without a choice, and of an archive, the file stays as it is.
 */
export function transcode(file: FileToRead, encoding: TextEncoding | undefined): Transcoded {
  const { name, bytes } = file
  if (encoding === undefined || isArchive(bytes)) return { file, issues: [] }
  const text = decodeBytes(bytes, encoding, { isFatal: false }) ?? '\ufffd'
  const faults = text.split('\ufffd').length - 1
  const what = `characters that are not ${encoding}`
  return {
    file: { name, bytes: new TextEncoder().encode(`\ufeff${text}`) },
    issues: faults === 0 ? [] : [{ code: 'not-read', what, count: faults, severity: 'warning', place: name }],
  }
}
