import { closestText } from '../base/closestText.ts'
import { readMapping } from '../formats/mapping/readMapping.ts'
import type { ReadingChoices } from '../formats/readingChoices.ts'
import { READERS } from '../formats/registry.ts'
import { findTextEncoding, TEXT_ENCODINGS } from '../formats/text/textEncoding.ts'
import { printIssue } from '../model/describeIssue.ts'
import { CliError } from './cliError.ts'
import type { Flag } from './command.ts'
import { readBytes, STDIN } from './readBytes.ts'
import { resolvePath } from './resolvePath.ts'

/** How a file is to be read, for commands that have a `--format` of their own. */
export const READING_OPTIONS = {
  mapping: { type: 'string' },
  encoding: { type: 'string' },
  sheet: { type: 'string', multiple: true },
} as const

export const READING_USAGE = '[--mapping FILE] [--encoding NAME] [--sheet NAME]...'

export const READING_FLAGS: readonly Flag[] = [
  ['--mapping FILE', 'a mapping file: what the columns are, and how the file is to be read'],
  ['--encoding NAME', 'the encoding of the text, such as windows-1253; nothing overrides it'],
  ['--sheet NAME', 'of a workbook, only this sheet; it can be given several times'],
]

/** The same for commands whose `--format` is that of the file. */
export const FILE_OPTIONS = { ...READING_OPTIONS, format: { type: 'string' } } as const

export const FILE_USAGE = `${READING_USAGE} [--format ID]`

export const FILE_FLAGS: readonly Flag[] = [
  ...READING_FLAGS,
  ['--format ID', 'the format of the file, such as csv or pajek; otherwise it is recognised'],
]

interface ReadingFlags {
  readonly mapping?: string | undefined
  readonly encoding?: string | undefined
  readonly sheet?: readonly string[] | undefined
  readonly format?: string | undefined
}

/** The choices that flags make. A flag comes before what a mapping file says. A wrong value is wrong usage. */
export async function readReadingFlags({ mapping, encoding, sheet, format }: ReadingFlags): Promise<ReadingChoices> {
  return {
    ...(mapping !== undefined && (await readMappingFile(mapping))),
    ...(encoding !== undefined && {
      encoding: findTextEncoding(encoding) ?? refuse('encoding', encoding, TEXT_ENCODINGS),
    }),
    ...(sheet !== undefined && { sheets: sheet }),
    ...(format !== undefined && { format: findFormatId(format) }),
  }
}

function findFormatId(said: string) {
  const ids = READERS.map(({ id }) => id)
  return ids.find((id) => id === said) ?? refuse('format', said, ids)
}

async function readMappingFile(name: string): Promise<ReadingChoices> {
  if (name === STDIN) throw new CliError('--mapping needs a file; standard input is for the data', 2)
  const read = readMapping(await readBytes(name, resolvePath(name)))
  if (read.ok) return read.value
  const told = read.problems.map((issue) => `  ${printIssue(issue)}`).join('\n')
  throw new CliError(`--mapping: "${name}" is no mapping that can be used\n${told}`, 2)
}

function refuse(flag: string, said: string, allowed: readonly string[]): never {
  const meant = closestText(said, allowed)
  const advice = meant === undefined ? '' : `did you mean "${meant}"? `
  throw new CliError(`unknown --${flag}: "${said}"; ${advice}use one of ${allowed.join(', ')}`, 2)
}
