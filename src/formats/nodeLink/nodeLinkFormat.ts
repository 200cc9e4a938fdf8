import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readNodeLink } from './readNodeLink.ts'

/** Node-link JSON and lists of links. */
export const nodeLinkFormat: FormatReader = { read: ([file], options) => readGraphFile(file!, readNodeLink, options) }
