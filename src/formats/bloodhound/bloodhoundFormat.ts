import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readBloodhound } from './readBloodhound.ts'

/** Graphs of BloodHound and collections of SharpHound. */
export const bloodhoundFormat: FormatReader = {
  read: ([file], options) => readGraphFile(file!, readBloodhound, options),
}
