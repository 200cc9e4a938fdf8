import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readKumu } from './readKumu.ts'

/** Blueprints and backups of Kumu. */
export const kumuFormat: FormatReader = { read: ([file], options) => readGraphFile(file!, readKumu, options) }
