import type { Recognise } from '../recognition.ts'
import { readDirectory } from '../zip/readDirectory.ts'

/** Recognises a workbook by the part that every workbook has in its archive. */
export const recogniseXlsx: Recognise = ({ bytes }) => {
  const directory = readDirectory(bytes)
  return directory.ok && directory.value.some(({ name }) => name === 'xl/workbook.xml') ? 'holds' : null
}
