import type { FileLayout } from './fileLayout.ts'
import type { FileToRead, ReadRecords } from './format.ts'
import type { ReadingChoices } from './readingChoices.ts'
import { findEncoding } from './text/findEncoding.ts'
import { findTextEncoding } from './text/textEncoding.ts'
import { isArchive } from './zip/isArchive.ts'

interface FileReading {
  readonly certainty: FileLayout['certainty']
  readonly read: ReadRecords
  readonly choices: ReadingChoices
}

/** Tells how a file was read, for a person who may correct it. */
export function layOutFile(file: FileToRead, { certainty, read, choices }: FileReading): FileLayout {
  const { tables = [], sheets = [], dayOrder = null, negativeWeights = null } = read
  return { certainty, encoding: tellEncoding(file, read, choices), dayOrder, negativeWeights, sheets, tables }
}

/** The encoding that was chosen, marked, declared or guessed; a guess was told as an issue. */
function tellEncoding({ bytes }: FileToRead, { issues }: ReadRecords, choices: ReadingChoices): FileLayout['encoding'] {
  if (isArchive(bytes)) return null
  if (choices.encoding !== undefined) return { name: choices.encoding, isGuess: false }
  for (const issue of issues) {
    if (issue.code !== 'bad-encoding' && issue.code !== 'guessed-encoding') continue
    return { name: findTextEncoding(issue.readAs) ?? 'utf-8', isGuess: true }
  }
  return { name: findEncoding(bytes)?.encoding ?? findDeclared(bytes) ?? 'utf-8', isGuess: false }
}

/** The encoding that an XML file declares. */
function findDeclared(bytes: Uint8Array) {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1]
  return declared === undefined ? undefined : findTextEncoding(declared)
}
