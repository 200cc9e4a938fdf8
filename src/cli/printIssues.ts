import { printIssue } from '../model/describeIssue.ts'
import type { Issue } from '../model/issue.ts'
import { shortenIssues } from '../model/shortenIssues.ts'
import type { Flag } from './command.ts'

export const ALL_FLAG: Flag = ['--all', 'list every problem, however many are of one kind']

const LISTED = 50
const LISTED_OF_A_KIND = 10

/** Prints the problems of a file to standard error: all of them, or a readable number and a count of the others. */
export function printIssues(name: string | null, issues: readonly Issue[], all: boolean): void {
  const start = name === null ? '' : `${name}: `
  const print = (issue: Issue) => `${start}${issue.severity}: ${printIssue(issue)}\n`
  if (all || issues.length <= LISTED) {
    for (const issue of issues) process.stderr.write(print(issue))
    return
  }
  for (const { severity, code, listed, more } of shortenIssues(issues, LISTED_OF_A_KIND, LISTED)) {
    for (const issue of listed) process.stderr.write(print(issue))
    if (more > 0) process.stderr.write(`${start}${severity}: and ${more} more like it (${code})\n`)
  }
  process.stderr.write(`${start}${issues.length} problems in all; --all lists every one\n`)
}
