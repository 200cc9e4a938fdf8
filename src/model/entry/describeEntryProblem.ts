import type { EntryProblem } from './entry.ts'

const FORM = 'write "Iran -> NATO: supports, 2020"'

/** Describes why a line is no entry, and what would work. */
export function describeEntryProblem(problem: EntryProblem, line: string): string {
  switch (problem.code) {
    case 'no-arrow':
      return `no arrow: "${line}"; ${FORM}`
    case 'no-source':
      return `no actor before the arrow: "${line}"; ${FORM}`
    case 'no-target':
      return `no actor after the arrow: "${line}"; ${FORM}`
    case 'no-type':
      return `no relation type after a colon: "${line}"; ${FORM}`
    case 'unknown-type':
      return `unknown relation type: "${problem.text}"${problem.closest === null ? '' : `; did you mean "${problem.closest}"?`}; a new one goes in quotes`
    case 'unknown-passage':
      return `unknown passage: "${problem.passage}"; write a passage of a source of the dataset`
    case 'wrong-date':
      return `no date: "${problem.text}"; write 2020, 2020-07, 2020-07-05 or 2019/2020`
    case 'several-sources':
      return `passage of several sources: "${problem.passage}"; put the id of the source before it`
  }
}
