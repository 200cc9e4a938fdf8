import type { StorageProblem } from './storage.ts'

/** Whether the changes of the open document are kept in this browser. */
export type Kept =
  /** There is nothing to keep: the document is as it came, but for positions. */
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'keeping' }
  /** Every change up to the present is on the disk. `at` is in ms since 1970. */
  | { readonly kind: 'kept'; readonly at: number }
  | { readonly kind: 'read-only'; readonly why: ReadOnlyReason }
  /** The latest changes are in this page alone. They are written again with the next change. */
  | { readonly kind: 'failed'; readonly problem: StorageProblem }

/** Another tab writes the document; a newer version of the app has taken over; or somebody else has changed it. */
export type ReadOnlyReason = 'other-tab' | 'newer-app' | 'changed-elsewhere'
