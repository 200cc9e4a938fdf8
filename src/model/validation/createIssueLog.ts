import { closestText } from '../../base/closestText.ts'
import type { Issue, IssueDetail } from '../issue.ts'
import type { Path } from './printPlace.ts'
import { printPlace } from './printPlace.ts'

export interface IssueLog {
  readonly report: (severity: Issue['severity'], path: Path, detail: IssueDetail) => void
  /** What was probably meant, as part of an issue; empty if nothing is near, or after too many searches. */
  readonly findMeant: (
    word: string,
    candidates: Iterable<string> & { readonly size: number },
  ) => { readonly meant?: string }
  readonly list: () => Issue[]
}

const MOST_ISSUES = 100_000
const MOST_COMPARISONS = 50_000
const LONGEST_WORD = 60

/** Collects the first hundred thousand issues. One more issue then counts the rest. */
export function createIssueLog(): IssueLog {
  const issues: Issue[] = []
  let unlisted = 0
  let severity: Issue['severity'] = 'warning'
  let comparisons = 0
  return {
    report(itsSeverity, path, detail) {
      if (issues.length < MOST_ISSUES) {
        issues.push({ ...detail, severity: itsSeverity, place: printPlace(path) })
        return
      }
      unlisted++
      if (itsSeverity === 'error') severity = 'error'
    },
    findMeant(word, candidates) {
      if (word.length > LONGEST_WORD || issues.length >= MOST_ISSUES) return {}
      comparisons += candidates.size
      const meant = comparisons > MOST_COMPARISONS ? undefined : closestText(word, candidates)
      return meant === undefined ? {} : { meant }
    },
    list: () => (unlisted === 0 ? issues : [...issues, { code: 'more-issues', count: unlisted, severity, place: '' }]),
  }
}
