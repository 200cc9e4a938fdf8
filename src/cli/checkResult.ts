import type { Dataset, DatasetFile } from '../model/dataset.ts'
import { printIssue } from '../model/describeIssue.ts'
import type { Issue } from '../model/issue.ts'
import { toDatasetFile } from '../model/toDatasetFile.ts'
import { validateDataset } from '../model/validateDataset.ts'
import { CliError } from './cliError.ts'
import { printIssues } from './printIssues.ts'

/**
 * Gives the file of a dataset that a command has made, if it is valid and nothing of it would be ignored. Otherwise
 * says what is wrong, and where; what was so before is not said again.
 */
export function checkResult(name: string, dataset: Dataset, before: DatasetFile): DatasetFile {
  const known = new Set(check(before).issues.map(printIssue))
  const { file, issues } = check(toDatasetFile(dataset))
  printIssues(
    name,
    issues.filter((issue) => isFault(issue) || !known.has(printIssue(issue))),
    false,
  )
  if (!file || issues.some(isFault)) throw new CliError('nothing was written: the result would have errors', 1)
  return file
}

function check(file: DatasetFile) {
  return validateDataset(JSON.parse(JSON.stringify(file)))
}

function isFault({ severity, code }: Issue): boolean {
  return severity === 'error' || code === 'unknown-key'
}
