import type { DateProblem } from './time/parseMoment.ts'

/** What a dataset can refer to. */
export type ReferenceKind =
  | 'actor'
  | 'actor type'
  | 'event'
  | 'group'
  | 'passage'
  | 'relation'
  | 'relation type'
  | 'source'

/** What of an archive is not as the archive itself says. */
export type DamageReason =
  | 'no-directory'
  | 'directory'
  | 'header'
  | 'size'
  | 'checksum'
  | 'twice'
  | 'encrypted'
  | 'method'

/** What a table that does not say it was taken for. */
export type LayoutFinding =
  | 'no-header'
  | 'by-contents'
  | 'neighbours'
  | 'lists-of-ends'
  | 'matrix'
  | 'symmetric-matrix'
  | 'two-mode-matrix'
  | 'separator'
  | 'day-first'
  | 'month-first'

/** What is wrong, as data; `describeIssue` gives the words. A `found` is the value as it is to be printed. */
export type IssueDetail =
  | { readonly code: 'not-json'; readonly found: string; readonly expected: string }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'not-a-dataset'; readonly found: string }
  | { readonly code: 'bad-version'; readonly found: string; readonly newest: number }
  | { readonly code: 'future-version'; readonly found: number; readonly newest: number }
  | { readonly code: 'missing'; readonly expected: string }
  | { readonly code: 'wrong-type'; readonly found: string; readonly expected: string }
  | {
      readonly code: 'unknown-value'
      readonly found: string
      readonly allowed: readonly string[]
      readonly meant?: string
    }
  | { readonly code: 'out-of-range'; readonly found: string; readonly bound: string }
  | { readonly code: 'bad-id'; readonly found: string }
  | { readonly code: 'forbidden-key'; readonly key: string }
  | { readonly code: 'unknown-key'; readonly key: string; readonly meant?: string }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly first: string }
  | {
      readonly code: 'unknown-reference'
      readonly kind: ReferenceKind
      readonly id: string
      readonly meant?: string
      /** It stands in the file, but with errors for which it was left out. */
      readonly leftOut: boolean
    }
  | { readonly code: 'cyclic-parents'; readonly id: string }
  | { readonly code: 'bad-date'; readonly text: string; readonly problem: DateProblem }
  | { readonly code: 'ends-before-it-starts'; readonly start: string; readonly end: string }
  | { readonly code: 'sign-without-note'; readonly sign: number; readonly type: string; readonly usual: number }
  | { readonly code: 'unsourced'; readonly id: string }
  | { readonly code: 'alleged-by-nobody'; readonly id: string }
  | { readonly code: 'self-relation'; readonly actor: string }
  | { readonly code: 'bad-address'; readonly address: string }
  | { readonly code: 'long-text'; readonly length: number; readonly limit: number }
  | { readonly code: 'left-out'; readonly id: string }
  | { readonly code: 'more-issues'; readonly count: number }
  | { readonly code: 'unknown-format' }
  | { readonly code: 'empty-file' }
  | { readonly code: 'bad-encoding'; readonly expected: string; readonly readAs: string }
  | { readonly code: 'guessed-encoding'; readonly readAs: string }
  | {
      readonly code: 'damaged'
      readonly reason: DamageReason
      /** A file of the archive; `''` for the archive as a whole. */
      readonly file: string
    }
  | { readonly code: 'not-well-formed'; readonly language: string; readonly found: string }
  | { readonly code: 'unsafe-declaration'; readonly found: string }
  | { readonly code: 'too-large'; readonly limit: number; readonly unit: string }
  | { readonly code: 'missing-column'; readonly found: readonly string[]; readonly expected: string }
  | { readonly code: 'not-read'; readonly what: string; readonly count: number }
  | { readonly code: 'kept-attribute'; readonly what: string; readonly count: number }
  | {
      /** Values that a field cannot take, each once, the first ones only; they are kept as attributes. */
      readonly code: 'unread-value'
      readonly field: string
      readonly found: readonly string[]
      readonly count: number
    }
  | { readonly code: 'other-file'; readonly file: string; readonly format: string }
  | { readonly code: 'same-sheet'; readonly sheet: string; readonly first: string }
  | { readonly code: 'repeated-key'; readonly key: string }
  | { readonly code: 'nothing-in-it' }
  | { readonly code: 'changed-id'; readonly id: string; readonly to: string }
  | {
      /** A type that the file names, or (`''`) does not name, and the type that stands in for it. */
      readonly code: 'replaced-type'
      readonly kind: 'actor type' | 'relation type'
      readonly word: string
      readonly to: string
      readonly count: number
    }
  | {
      /** A type that the file names and does not describe; it is one of the dataset now. */
      readonly code: 'new-type'
      readonly kind: 'actor type' | 'relation type'
      readonly word: string
      readonly id: string
      readonly count: number
    }
  | { readonly code: 'made-actor'; readonly id: string; readonly count: number }
  | { readonly code: 'cleaned-text'; readonly found: string; readonly count: number }
  | {
      /** What was chosen for reading a file that has no such thing. */
      readonly code: 'not-in-file'
      readonly what: 'column' | 'sheet' | 'header row'
      readonly found: string
      readonly expected: readonly string[]
    }
  | { readonly code: 'table-layout'; readonly layout: LayoutFinding; readonly found: string }

export type Issue = IssueDetail & {
  readonly severity: 'error' | 'warning'
  /** Where, such as `relations[12].target` or `line 3, column 5`; empty for the dataset as a whole. */
  readonly place: string
}
