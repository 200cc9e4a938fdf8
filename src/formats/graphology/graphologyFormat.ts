import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readGraphology } from './readGraphology.ts'

/** Graphs of graphology and workspaces of Gephi Lite. */
export const graphologyFormat: FormatReader = {
  read: ([file], options) => readGraphFile(file!, readGraphology, options),
}
