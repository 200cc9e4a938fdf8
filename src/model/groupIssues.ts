import { describeIssue } from './describeIssue.ts'
import type { Issue } from './issue.ts'
import { isOfRecords } from './shortenIssues.ts'

/** Issues in the same words, or of one record each, with the places where each is. The text is that of the first. */
export interface IssueGroup {
  readonly severity: Issue['severity']
  readonly text: string
  readonly places: readonly string[]
}

/** Groups issues by what they say: errors first, and then in the order in which they first come. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, { readonly severity: Issue['severity']; readonly text: string; places: string[] }>()
  for (const issue of issues) {
    const text = describeIssue(issue)
    const key = `${issue.severity} ${isOfRecords(issue.code) ? issue.code : text}`
    const group = groups.get(key)
    if (group) group.places.push(issue.place)
    else groups.set(key, { severity: issue.severity, text, places: [issue.place] })
  }
  const all = [...groups.values()]
  return (['error', 'warning'] as const).flatMap((severity) => all.filter((group) => group.severity === severity))
}
