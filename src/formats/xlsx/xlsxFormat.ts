import type { Format } from '../format.ts'
import { readXlsx } from './readXlsx.ts'
import { writeXlsx } from './writeXlsx.ts'

/** An Excel workbook with the columns of the CSV pair, and sheets for everything else. It stores a whole dataset. */
export const xlsxFormat: Format = {
  read: ([file], options) => readXlsx(file!, options),
  write: (file) => [{ ending: '.xlsx', bytes: writeXlsx(file) }],
  hold: (file) => file,
}
