import { readDataset } from '../../model/readDataset.ts'
import { checkCount, MOST_RELATIONS } from '../checkSize.ts'
import type { Format } from '../format.ts'
import { decodeText, encodeText } from '../text/decodeText.ts'
import { countRelations } from './countRelations.ts'
import { printCanonical } from './printCanonical.ts'

/** In characters: id, type and ends, with their names. */
const SHORTEST_RELATION = 40

/** The dataset format itself. It is lossless, and the same dataset gives the same bytes. */
export const jsonFormat: Format = {
  read: ([file]) => {
    const { text, issues } = decodeText(file!.bytes)
    // A shorter text has no room for so many.
    const tooMany =
      text.length > SHORTEST_RELATION * MOST_RELATIONS ? checkCount(countRelations(text, MOST_RELATIONS + 1)) : null
    if (tooMany) return { file: null, issues: [tooMany] }
    const read = readDataset(text)
    return { ...read, issues: [...issues, ...read.issues] }
  },
  write: (file) => [{ ending: '.json', bytes: encodeText(printCanonical(file, 'many')) }],
  hold: (file) => file,
}
