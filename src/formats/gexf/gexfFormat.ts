import type { Format } from '../format.ts'
import { holdPair } from '../pair/holdPair.ts'
import { encodeText } from '../text/decodeText.ts'
import { readGexf } from './readGexf.ts'
import { writeGexf } from './writeGexf.ts'

/** GEXF 1.3, which holds what the CSV pair holds, and shows it to Gephi with colours, places and times. */
export const gexfFormat: Format = {
  read: ([file], tell) => readGexf(file!, tell),
  write: (file) => [{ ending: '.gexf', bytes: encodeText(writeGexf(file)) }],
  hold: holdPair,
}
