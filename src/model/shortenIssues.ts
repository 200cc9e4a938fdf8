import { printIssue } from './describeIssue.ts'
import type { Issue } from './issue.ts'

/** Issues of one kind and severity: the first of them in words, and how many more there are. */
export interface IssueKind {
  readonly severity: Issue['severity']
  readonly code: Issue['code']
  readonly lines: readonly string[]
  readonly more: number
}

/** What is said of one record after the other. The first says it for all, with where the next ones are. */
const OF_RECORDS: ReadonlySet<Issue['code']> = new Set([
  'unsourced',
  'self-relation',
  'alleged-by-nobody',
  'long-text',
  'left-out',
  'changed-id',
])
const ROWS = 3

/** Whether issues of that code are about one record each, so that one of them says it for all. */
export function isOfRecords(code: Issue['code']): boolean {
  return OF_RECORDS.has(code)
}

/**
 * Makes a list of issues short enough to be read: by kinds, errors first, and of each kind no more than the first few. A
 * warning that repeats from record to record is one line with its count and the next rows.
 */
export function shortenIssues(issues: readonly Issue[], perKind: number, most: number): readonly IssueKind[] {
  const kinds = new Map<string, [Issue, ...Issue[]]>()
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`
    const kind = kinds.get(key)
    if (kind) kind.push(issue)
    else kinds.set(key, [issue])
  }
  const isShort = countLines([...kinds.values()]) <= most
  const shortened = [...kinds.values()].map((all): IssueKind => {
    const [{ severity, code }] = all
    if (isFolded(all)) return { severity, code, lines: [fold(all)], more: 0 }
    const listed = isShort ? all : all.slice(0, perKind)
    return { severity, code, lines: listed.map(printIssue), more: all.length - listed.length }
  })
  return ['error', 'warning'].flatMap((severity) => shortened.filter((kind) => kind.severity === severity))
}

function countLines(kinds: readonly (readonly [Issue, ...Issue[]])[]): number {
  return kinds.reduce((sum, all) => sum + (isFolded(all) ? 1 : all.length), 0)
}

function isFolded(all: readonly [Issue, ...Issue[]]): boolean {
  const [{ severity, code }] = all
  return all.length > 1 && severity === 'warning' && isOfRecords(code)
}

function fold([first, ...others]: readonly [Issue, ...Issue[]]): string {
  const rows = [...new Set(others.map(({ place }) => place).filter((place) => place !== ''))].slice(0, ROWS)
  const where = rows.length === 0 ? '' : `: ${rows.join('; ')}${others.length > rows.length ? '; ...' : ''}`
  return `${printIssue(first)} (and ${others.length} more like it${where})`
}
