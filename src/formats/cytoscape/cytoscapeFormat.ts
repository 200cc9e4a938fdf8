import type { Format } from '../format.ts'
import { encodeText } from '../text/decodeText.ts'
import { readCytoscape } from './readCytoscape.ts'
import { writeCytoscape } from './writeCytoscape.ts'

/** Cytoscape JSON, which stores a whole dataset. */
export const cytoscapeFormat: Format = {
  read: ([file], options) => readCytoscape(file!, options),
  write: (file) => [{ ending: '.cyjs', bytes: encodeText(writeCytoscape(file)) }],
  hold: (file) => file,
}
