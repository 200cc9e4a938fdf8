import type { Format } from '../format.ts'
import { encodeText } from '../text/decodeText.ts'
import { readGraphml } from './readGraphml.ts'
import { writeGraphml } from './writeGraphml.ts'

/** GraphML, which stores a whole dataset. */
export const graphmlFormat: Format = {
  read: ([file], options) => readGraphml(file!, options),
  write: (file) => [{ ending: '.graphml', bytes: encodeText(writeGraphml(file)) }],
  hold: (file) => file,
}
