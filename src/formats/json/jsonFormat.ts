import { readDataset } from '../../model/readDataset.ts'
import type { Format } from '../format.ts'
import { decodeText, encodeText } from '../text/decodeText.ts'
import { printCanonical } from './printCanonical.ts'

/** The dataset format itself. It is lossless, and the same dataset gives the same bytes. */
export const jsonFormat: Format = {
  read: ([file]) => {
    const { text, issues } = decodeText(file!.bytes)
    const read = readDataset(text)
    return { ...read, issues: [...issues, ...read.issues] }
  },
  write: (file) => [{ ending: '.json', bytes: encodeText(printCanonical(file, 'many')) }],
  hold: (file) => file,
}
