import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readVisNetwork } from './readVisNetwork.ts'

/** Networks of vis-network (vis.js). */
export const visNetworkFormat: FormatReader = {
  read: ([file], options) => readGraphFile(file!, readVisNetwork, options),
}
