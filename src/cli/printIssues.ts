import { READERS } from '../formats/registry.ts'
import { printIssue } from '../model/describeIssue.ts'
import type { Issue } from '../model/issue.ts'
import { shortenIssues } from '../model/shortenIssues.ts'
import type { Flag } from './command.ts'

export const ALL_FLAG: Flag = ['--all', 'list every problem, however many are of one kind']

const LISTED = 50
const LISTED_OF_A_KIND = 10

/** Prints the problems of a file to standard error: all of them, or a readable number and a count of the others. */
export function printIssues(name: string | null, issues: readonly Issue[], all: boolean): void {
  listIssues(name, issues, all)
  if (issues.some(({ code }) => code === 'unknown-format')) {
    const names = READERS.map((entry) => entry.nameAsRead ?? entry.name)
    process.stderr.write(`formats that can be read: ${names.join(', ')}\n`)
  }
}

function listIssues(name: string | null, issues: readonly Issue[], all: boolean): void {
  const start = name === null ? '' : `${name}: `
  if (all) {
    for (const issue of issues) process.stderr.write(`${start}${issue.severity}: ${printIssue(issue)}\n`)
    return
  }
  const kinds = shortenIssues(issues, LISTED_OF_A_KIND, LISTED)
  for (const { severity, code, lines, more } of kinds) {
    for (const line of lines) process.stderr.write(`${start}${severity}: ${line}\n`)
    if (more > 0) process.stderr.write(`${start}${severity}: and ${more} more like it (${code})\n`)
  }
  const listed = kinds.reduce((sum, { lines }) => sum + lines.length, 0)
  if (listed < issues.length) process.stderr.write(`${start}${issues.length} problems in all; --all lists every one\n`)
}
