import type { DatasetFile } from '../model/dataset.ts'
import { countTexts, leaveOutTexts } from '../model/leaveOutTexts.ts'
import { count } from '../workspace/catalogue/en/count.ts'
import type { Flag } from './command.ts'

export const TEXTS_FLAG: Flag = ['--with-texts', 'take the texts of the sources along; mind their rights']

/** Gives the dataset without the texts of its sources, and says so, unless they are to go along. */
export function keepTexts(name: string, file: DatasetFile, withTexts: boolean): DatasetFile {
  const number = countTexts(file.sources)
  if (withTexts || number === 0) return file
  const told = count(number, 'passage', 'passages')
  process.stderr.write(`${name}: the texts of ${told} are left out; --with-texts takes them along\n`)
  return leaveOutTexts(file)
}
