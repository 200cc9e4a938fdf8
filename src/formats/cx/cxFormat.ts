import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readCx } from './readCx.ts'

/** CX, the exchange format of Cytoscape and NDEx, and its second version. */
export const cxFormat: FormatReader = { read: ([file], options) => readGraphFile(file!, readCx, options) }
