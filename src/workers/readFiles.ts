import type { FileToRead } from '../formats/format.ts'
import { readAnyFormat } from '../formats/readAnyFormat.ts'
import { decodeText } from '../formats/text/decodeText.ts'
import { readDataset } from '../model/readDataset.ts'
import { readPublished } from '../publish/svg/carried.ts'
import type { ReadAnswer } from './readMessages.ts'

const PICTURE = /\.(svg|html?)$/i

/** Reads published pictures and files of any format. */
export async function readFiles(files: readonly FileToRead[]): Promise<ReadAnswer> {
  const [file] = files
  if (files.length === 1 && PICTURE.test(file!.name)) return readPicture(file!)
  return { ...(await readAnyFormat(files)), published: null, problem: null }
}

function readPicture({ bytes }: FileToRead): ReadAnswer {
  const read = readPublished(decodeText(bytes).text)
  if (!read.ok) return { file: null, issues: [], published: null, problem: read.problems[0]! }
  const { dataset, ...published } = read.value
  return { ...readDataset(dataset), published, problem: null }
}
