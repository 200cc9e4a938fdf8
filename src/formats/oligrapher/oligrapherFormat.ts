import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readOligrapher } from './readOligrapher.ts'

/** Maps of Oligrapher (LittleSis). */
export const oligrapherFormat: FormatReader = {
  read: ([file], options) => readGraphFile(file!, readOligrapher, options),
}
