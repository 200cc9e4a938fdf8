import type { FormatReader } from '../format.ts'
import { readGraphFile } from '../jsonGraph/readGraphFile.ts'
import { readFollowTheMoney } from './readFollowTheMoney.ts'

/** Entities of FollowTheMoney, one per line or in a list. */
export const followTheMoneyFormat: FormatReader = {
  read: ([file], options) => readGraphFile(file!, readFollowTheMoney, options),
}
