import type { FileToRead } from '../formats/format.ts'
import type { ReadFileOptions } from '../formats/readAnyFormat.ts'
import { readAnyFormat } from '../formats/readAnyFormat.ts'
import { decodeText } from '../formats/text/decodeText.ts'
import type { Issue } from '../model/issue.ts'
import { readDataset } from '../model/readDataset.ts'
import { readPublished } from '../publish/svg/carried.ts'
import { isReadable } from '../publish/target/registry.ts'
import type { ReadAnswer } from './readMessages.ts'

/**
 * Reads a published picture, or files of any format. Of several pictures only the first is read, and the others are
 * listed.
 */
export async function readFiles(files: readonly FileToRead[], options?: ReadFileOptions): Promise<ReadAnswer> {
  const [file, ...others] = files
  if (file && isReadable(file.name)) {
    const answer = readPicture(file)
    return { ...answer, issues: [...others.map(({ name }) => toOtherFile(name)), ...answer.issues] }
  }
  return { ...(await readAnyFormat(files, options)), published: null, problem: null }
}

function toOtherFile(file: string): Issue {
  return { code: 'other-file', file, format: 'published pictures', severity: 'warning', place: file }
}

function readPicture({ bytes }: FileToRead): ReadAnswer {
  const read = readPublished(decodeText(bytes).text)
  if (!read.ok) return { ...NO_DATA, file: null, issues: [], published: null, problem: read.problems[0]! }
  const { dataset, ...published } = read.value
  return { ...NO_DATA, ...readDataset(dataset), published, problem: null }
}

const NO_DATA = { format: null, layout: null, origins: new Map() } as const
