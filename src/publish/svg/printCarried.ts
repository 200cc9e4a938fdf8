import type { DatasetFile } from '../../model/dataset.ts'
import { leaveOutTexts } from '../../model/leaveOutTexts.ts'

/** Prints a dataset as published files embed it: without the texts of passages, unless they are wanted. */
export function printCarried(file: DatasetFile, { withTexts }: { readonly withTexts: boolean }): string {
  return JSON.stringify(withTexts ? file : leaveOutTexts(file))
}
