import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readOgma } from './readOgma.ts'

/** Graphs of Ogma and Linkurious. */
export const ogmaFormat: FormatReader = { read: ([file], options) => readGraphFile(file!, readOgma, options) }
