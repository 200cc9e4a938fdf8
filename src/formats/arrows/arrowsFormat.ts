import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readArrows } from './readArrows.ts'

/** Drawings of arrows.app. */
export const arrowsFormat: FormatReader = { read: ([file], options) => readGraphFile(file!, readArrows, options) }
