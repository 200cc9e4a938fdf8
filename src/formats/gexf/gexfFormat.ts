import type { Format } from '../format.ts'
import { holdPair } from '../pair/holdPair.ts'
import { encodeText } from '../text/decodeText.ts'
import { readGexf } from './readGexf.ts'
import { writeGexf } from './writeGexf.ts'

/** GEXF 1.3. It stores what the CSV pair stores, and gives Gephi colours, coordinates and times. */
export const gexfFormat: Format = {
  read: ([file], options) => readGexf(file!, options),
  write: (file) => [{ ending: '.gexf', bytes: encodeText(writeGexf(file)) }],
  hold: holdPair,
}
