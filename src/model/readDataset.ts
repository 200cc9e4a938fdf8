import { migrate } from './migrate.ts'
import type { CheckedDataset, ValidationOptions } from './validateDataset.ts'
import { validateDataset } from './validateDataset.ts'
import { getJsonFault } from './validation/getJsonFault.ts'
import { listRepeatedKeys } from './validation/listRepeatedKeys.ts'
import { printValue } from './validation/printValue.ts'

/** Reads the text of a dataset of any version up to the newest, and says everything that is wrong with it at once. */
export function readDataset(text: string, options: ValidationOptions = {}): CheckedDataset {
  const json = text.replace(/^\ufeff/, '')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    const { line, column, found, expected } = getJsonFault(json)
    const place = `line ${line}, column ${column}`
    const printed = found === '' ? 'the end of the text' : printValue(found)
    return { file: null, issues: [{ code: 'not-json', found: printed, expected, severity: 'error', place }] }
  }
  const { file, issues } = validateDataset(migrate(value), options)
  return { file, issues: [...listRepeatedKeys(json), ...issues] }
}
