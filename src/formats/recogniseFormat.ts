import type { FileToRead } from './format.ts'
import type { Certainty, FileKind, Glimpse } from './recognition.ts'
import { CERTAINTIES } from './recognition.ts'
import type { KnownReader } from './registry.ts'
import { findReader, READERS } from './registry.ts'
import { decodeText } from './text/decodeText.ts'
import { isArchive } from './zip/isArchive.ts'

const START = 4096

export interface RecognisedFormat {
  readonly format: KnownReader
  readonly certainty: Certainty
}

/**
 * Recognises the format of a file: the most certain of the formats for its kind, and the first listed of equally
 * certain ones.
 */
export async function recogniseFormat({ name, bytes }: FileToRead): Promise<RecognisedFormat | undefined> {
  const named = findReader(name)
  const start = decodeText(bytes.subarray(0, START))
    .text.replace(/^\ufeff/, '')
    .trimStart()
  const file: Glimpse = { kind: isArchive(bytes) ? 'zip' : findKind(start, named), start, bytes }
  const asked = READERS.filter(({ kinds }) => kinds.includes(file.kind))
  const answers = await Promise.all(
    asked.map(async (format) => ({ format, certainty: await judge(format, format === named, file) })),
  )
  const surest = CERTAINTIES.find((certainty) => answers.some((answer) => answer.certainty === certainty))
  return surest && { format: answers.find(({ certainty }) => certainty === surest)!.format, certainty: surest }
}

/** Recognises XML by its contents; any other file is what its name says. */
function findKind(start: string, named: KnownReader | undefined): FileKind {
  if (start.startsWith('<')) return 'xml'
  return named?.kinds[0] ?? (/^[{[]/.test(start) ? 'json' : 'text')
}

/** The name of a file counts where its contents do not say that they are of that format alone. */
async function judge({ recognise }: KnownReader, isNamed: boolean, file: Glimpse): Promise<Certainty | null> {
  const certainty = recognise ? (await recognise())(file) : null
  return isNamed && certainty !== 'holds' ? 'named' : certainty
}
