import { printIssue } from '../../model/describeIssue.ts'
import type { Issue } from '../../model/issue.ts'
import type { FileToSave } from '../../platform/saveFile.ts'

/** Writes all problems of a file as a text file, one per line. */
export function writeIssues(name: string, issues: readonly Issue[]): FileToSave {
  const lines = issues.map((issue) => `${issue.severity}: ${printIssue(issue)}\n`)
  return {
    name: `${name.replaceAll(/[\\/:*?"<>|]/g, '-').slice(0, 100)}.problems.txt`,
    contents: lines.join(''),
    type: 'text/plain;charset=utf-8',
  }
}
