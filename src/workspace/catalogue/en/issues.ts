import type { Issue } from '../../../model/issue.ts'
import { shortenIssues } from '../../../model/shortenIssues.ts'

const LISTED = 20
const LISTED_OF_A_KIND = 5

export const issues = {
  /** Lists problems by kind: a few of each and the number of others, without duplicates. */
  list: (issues: readonly Issue[]): string[] => {
    const lines = shortenIssues(issues, LISTED_OF_A_KIND, LISTED).flatMap(({ code, lines, more }) => [
      ...lines,
      ...(more === 0 ? [] : [`and ${more} more of this kind (${code})`]),
    ])
    return [...new Set(lines)]
  },
}
