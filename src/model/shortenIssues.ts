import type { Issue } from './issue.ts'

/** Issues of one kind and severity: the first of them, and how many more there are. */
export interface IssueKind {
  readonly severity: Issue['severity']
  readonly code: Issue['code']
  readonly listed: readonly Issue[]
  readonly more: number
}

/**
 * Makes a list of issues short enough to be read: by kinds, errors first, and of each kind no more than the first few.
 * A list that is short stays as it is, in one piece.
 */
export function shortenIssues(issues: readonly Issue[], perKind: number, most: number): readonly IssueKind[] {
  const kinds = new Map<string, { readonly severity: Issue['severity']; readonly code: Issue['code']; all: Issue[] }>()
  for (const issue of issues) {
    const { severity, code } = issue
    const key = `${severity} ${code}`
    const kind = kinds.get(key)
    if (kind) kind.all.push(issue)
    else kinds.set(key, { severity, code, all: [issue] })
  }
  const isShort = issues.length <= most
  const shortened = [...kinds.values()].map(({ severity, code, all }) => {
    const listed = isShort ? all : all.slice(0, perKind)
    return { severity, code, listed, more: all.length - listed.length }
  })
  return ['error', 'warning'].flatMap((severity) => shortened.filter((kind) => kind.severity === severity))
}
